import type { OperationOptions } from '@goldleaf/api-types';
import type { FetchFields } from '../request/fetch-fields.ts';
import type { ParseAs } from '../response/body.ts';
import type { AnySchema, SchemaOption } from '../response/schema.ts';

/** The options that every call takes. */
export interface CommonCallOptions extends FetchFields {
  /** Aborts the call, also while it waits. The server may still process the request. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. Default: the client's. */
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
// Distributes over the operations first. An unresolved path would give an intersection of unions, which is too much to compute.
export type CallOptions<
  Operation,
  As extends ParseAs = 'json',
  Schema extends AnySchema = undefined,
> = Operation extends unknown
  ? OperationOptions<Operation> & ReadingOptions<Operation, As, Schema> & CommonCallOptions
  : never;

/** How a call reads the response. */
export type ReadingOptions<Operation, As extends ParseAs, Schema extends AnySchema> = ParseAsOption<
  Operation,
  As
> &
  SchemaOption<Schema>;

/** Options as rest parameters: they may be left out if none is required. */
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
