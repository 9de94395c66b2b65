import type { ParseAs } from './answer.ts';
import type { CacheOptions } from './cache-mode.ts';

/** What a call takes beside its parameters and its body. */
export interface CommonCallOptions extends CacheOptions {
  /** Aborts the call, waits included. What the server was asked for may happen all the same. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default: the client's. */
  readonly attemptTimeout?: number | undefined;
  /** How often to send again where that does no harm. Default: the client's. */
  readonly retries?: number | undefined;
  /** The customer whose prices are asked for. Default: the client's. */
  readonly customerId?: string | undefined;
}

/** The options of a call of an operation. A misspelt or superfluous one does not compile. */
// Distributes over the operations first: an intersection of unions, which an unresolved path would give, is too much to compute.
export type CallOptions<Operation, As extends ParseAs = 'json'> = Operation extends unknown
  ? ParametersOption<Operation> & BodyOption<Operation> & ParseAsOption<Operation, As> & CommonCallOptions
  : never;

/** As rest parameters: the options may be left out where nothing in them is required. */
export type CallArguments<Options> =
  Record<never, never> extends Options ? [options?: Options] : [options: Options];

type ParametersOption<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? { readonly params?: Parameters }
    : { readonly params: Parameters }
  : unknown;

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: Body<Content> }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Body<Content> }
    : unknown;

/** A multipart body may be given as the form that it is, too. */
type Body<Content> =
  | Content[keyof Content]
  | ('multipart/form-data' extends keyof Content ? FormData : never);

/** An answer that is not documented as JSON, such as an Excel file, has to be asked for as what it is. */
type ParseAsOption<Operation, As extends ParseAs> = Operation extends {
  responses: { 200: { content: infer Content } };
}
  ? keyof Content extends `${string}json${string}`
    ? { readonly parseAs?: As | undefined }
    : { readonly parseAs: (As & NotJson) | (As extends 'json' ? NotJson : never) }
  : { readonly parseAs?: As | undefined };

// Above, `As` is inferred from the first half; the second has the compiler say what is missing, where the first would be `never`.
type NotJson = Exclude<ParseAs, 'json'>;
