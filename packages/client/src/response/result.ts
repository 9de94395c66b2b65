import type { GoldLeafError } from '../errors/goldleaf-error.ts';
import type {
  BadRequestError,
  ForbiddenError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  StatusError,
  UnauthorizedError,
} from '../errors/status-error.ts';
import type { ParseAs } from './body.ts';
import type { AnySchema, OutputOf } from './schema.ts';

/** The result of a call. `ok` tells success from failure. A failed call always has an error, even if the response's body is empty. */
export type Result<Operation, As extends ParseAs = 'json', Schema extends AnySchema = undefined> =
  | Success<Operation, As, Schema>
  | Failure<Operation>;

/** The server responded with 2xx. */
export type Success<Operation, As extends ParseAs = 'json', Schema extends AnySchema = undefined> = {
  [Status in SuccessStatus<Operation>]: {
    readonly ok: true;
    readonly status: Status;
    readonly data: OutputOf<Schema, As extends keyof Parsed ? Parsed[As] : Content<Operation, Status>>;
    readonly error?: never;
    readonly response: Response;
  };
}[SuccessStatus<Operation>];

/** The server responded with another status, or there was no response: then there is no status. */
export type Failure<Operation> = DocumentedFailure<Operation> | OtherFailure<Operation>;

type DocumentedFailure<Operation> = {
  [Status in FailureStatus<Operation>]: {
    readonly ok: false;
    readonly status: Status;
    readonly data?: never;
    readonly error: StatusErrorOf<Status> & {
      readonly status: Status;
      readonly body: Content<Operation, Status>;
    };
    readonly response: Response;
  };
}[FailureStatus<Operation>];

interface OtherFailure<Operation> {
  readonly ok: false;
  readonly status: Exclude<AnyStatus, keyof Responses<Operation>> | undefined;
  readonly data?: never;
  readonly error: GoldLeafError;
  readonly response: Response | undefined;
}

/** A call in progress. Awaiting it gives the result. It throws only the errors by which Next.js controls rendering. */
export interface Call<Operation, As extends ParseAs = 'json', Schema extends AnySchema = undefined>
  extends Promise<Result<Operation, As, Schema>> {
  /**
   * Returns the data.
   *
   * @throws {GoldLeafError} when the call failed
   */
  orThrow(): Promise<Success<Operation, As, Schema>['data']>;
}

type Responses<Operation> = Operation extends { responses: infer R } ? R : never;
type SuccessStatus<Operation> = keyof Responses<Operation> & (200 | 201 | 202 | 203 | 204 | 206);
type FailureStatus<Operation> = Exclude<keyof Responses<Operation>, SuccessStatus<Operation>> & number;

/** Typed if the OpenAPI description has a schema, else unknown. */
type Content<Operation, Status> = Status extends keyof Responses<Operation>
  ? Responses<Operation>[Status] extends { content: infer C }
    ? C[keyof C]
    : unknown
  : unknown;

interface Parsed {
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: Response['body'];
}

type StatusErrorOf<Status> = Status extends keyof StatusErrors
  ? StatusErrors[Status]
  : Status extends ServerStatus
    ? ServerError
    : StatusError;

interface StatusErrors {
  400: BadRequestError;
  401: UnauthorizedError;
  403: ForbiddenError;
  404: NotFoundError;
  429: RateLimitedError;
}

/** All statuses of https://www.iana.org/assignments/http-status-codes. They tell a documented status from the rest. */
type AnyStatus =
  | 200
  | 201
  | 202
  | 203
  | 204
  | 205
  | 206
  | 207
  | 208
  | 226
  | 300
  | 301
  | 302
  | 303
  | 304
  | 305
  | 307
  | 308
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | ServerStatus;
type ServerStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511;
