import type { OperationOptions } from '@goldleaf/api-types';
import type { FetchFields } from '../request/fetch-fields.ts';
import type { ParseAs } from '../response/body.ts';
import type { AnySchema, SchemaOption } from '../response/schema.ts';

/** The options that every call takes. */
export interface CommonCallOptions extends FetchFields {
  /** Aborts the call, also while it waits. The server may still process the request. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. With 0 or less, it fails with `timeout` and sends nothing. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default: the client's. */
  readonly attemptTimeout?: number | undefined;
  /** Maximum number of retries. Only failures that are safe to retry are retried. Default: the client's. */
  readonly retries?: number | undefined;
  /** The customer whose prices apply. Default: the client's. */
  readonly customerId?: string | undefined;
  /** Headers to add. The client sets `Authorization`, `apiCustomerId`, and the `Content-Type` of what it serializes. */
  readonly headers?: RequestInit['headers'] | undefined;
}

/** The options of a call of an operation. A misspelled or unknown option doesn't compile. */
// Infers the operation from itself. As long as the path is a type parameter, nothing is inferred, and the compiler sees the options of
// `AnyOperation`. Without that, each call costs it the options of every operation.
export type CallOptions<Operation, As extends ParseAs = 'json', Schema extends AnySchema = undefined> = [
  Operation,
] extends [infer Inferred extends AnyOperation]
  ? OptionsOfEach<Inferred, As, Schema>
  : ReadingOptions<unknown, As, Schema> & CommonCallOptions & NoParameters;

/** The parameters that generic code may read from the options of any operation. */
interface AnyOperation {
  readonly parameters: {
    readonly path?: object;
    readonly query?: object;
    readonly header?: object;
    readonly cookie?: object;
  };
}

/** Without a known operation there are no parameters to pass. */
interface NoParameters {
  readonly params?: undefined;
}

// Distributes over a union of operations first. An intersection of unions would be too much to compute.
type OptionsOfEach<Operation, As extends ParseAs, Schema extends AnySchema> = Operation extends unknown
  ? OperationOptions<Operation> & ReadingOptions<Operation, As, Schema> & CommonCallOptions
  : never;

/** How a call reads the response. */
export type ReadingOptions<Operation, As extends ParseAs, Schema extends AnySchema> = ParseAsOption<
  Operation,
  As
> &
  SchemaOption<Schema>;

/** Options as rest parameters: they may be left out if none is required. */
// If they are missing, the compiler shows the name of the function's rest parameter, so that name tells what is required.
export type CallArguments<Options> =
  Record<never, never> extends Options ? [options?: Options] : [options: Options];

/** A response that is documented as something other than JSON, such as an Excel file, requires `parseAs`. */
type ParseAsOption<Operation, As extends ParseAs> = Operation extends {
  responses: { 200: { content: infer Content } };
}
  ? keyof Content extends `${string}json${string}`
    ? { readonly parseAs?: As | undefined }
    : {
        // `As` is inferred from the first half. If that is `never`, the error of the compiler has the second half. It is no alias, so that
        // the error lists its values.
        readonly parseAs:
          | (As & Exclude<ParseAs, 'json'>)
          | (As extends 'json' ? 'text' | 'blob' | 'arrayBuffer' | 'stream' : never);
      }
  : { readonly parseAs?: As | undefined };
