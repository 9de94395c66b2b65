import type { FetchFields } from '../request/fetch-fields.ts';
import type { ParseAs } from '../response/body.ts';
import type { AnySchema, SchemaOption } from '../response/schema.ts';

/** The options that every call takes. */
export interface CommonCallOptions extends FetchFields {
  /** Aborts the call and its waits. The server may process the request all the same. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default: the client's. */
  readonly attemptTimeout?: number | undefined;
  /** How often the call may be sent again if that does no harm. Default: the client's. */
  readonly retries?: number | undefined;
  /** The customer whose prices apply. Default: the client's. */
  readonly customerId?: string | undefined;
  /** Headers to add. The client sets `Authorization`, `apiCustomerId`, and the `Content-Type` of what it serializes. */
  readonly headers?: RequestInit['headers'] | undefined;
}

/** The options of a call of an operation. A misspelt or superfluous one does not compile. */
// Distributes over the operations first. An unresolved path would give an intersection of unions, which is too much to compute.
export type CallOptions<
  Operation,
  As extends ParseAs = 'json',
  Schema extends AnySchema = undefined,
> = Operation extends unknown
  ? ParametersOption<Operation> &
      BodyOption<Operation> &
      ParseAsOption<Operation, As> &
      SchemaOption<Schema> &
      CommonCallOptions
  : never;

/** Options as rest parameters: they may be left out if none is required. */
export type CallArguments<Options> =
  Record<never, never> extends Options ? [options?: Options] : [options: Options];

type ParametersOption<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? { readonly params?: Input<Parameters> | undefined }
    : { readonly params: Input<Parameters> }
  : unknown;

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: Body<Content> }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Body<Content> | undefined }
    : unknown;

/** A multipart body may also be a `FormData`. */
type Body<Content> =
  | Input<Content[keyof Content]>
  | ('multipart/form-data' extends keyof Content ? FormData : never);

/** Accepts a documented value. Arrays may be readonly. Optional parts may be undefined, and are then left out. */
type Input<Value> = unknown extends Value
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Input<Item>[]
    : Value extends Blob
      ? Value
      : Value extends object
        ? { readonly [Key in keyof Value]: Input<Value[Key]> | UndefinedIfOptional<Value, Key> }
        : Value;

type UndefinedIfOptional<Value, Key extends keyof Value> =
  Record<never, never> extends Pick<Value, Key> ? undefined : never;

/** A response that is documented as something other than JSON, such as an Excel file, requires `parseAs`. */
type ParseAsOption<Operation, As extends ParseAs> = Operation extends {
  responses: { 200: { content: infer Content } };
}
  ? keyof Content extends `${string}json${string}`
    ? { readonly parseAs?: As | undefined }
    : { readonly parseAs: (As & NotJson) | (As extends 'json' ? NotJson : never) }
  : { readonly parseAs?: As | undefined };

// Above, `As` is inferred from the first half. If that is `never`, the second half makes the compiler name what is missing.
type NotJson = Exclude<ParseAs, 'json'>;
