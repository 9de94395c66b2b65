import type { ExampleNames, OperationId, operations } from '@goldleaf/api-types';
import type { ReceivedRequest } from '../requests/received-request.ts';
import type { OperationIds } from './operation-name.ts';

/** The statuses that an operation is documented with. */
export type DocumentedStatus<Id extends OperationId> = keyof operations[Id]['responses'] & number;

/** The documented JSON of a response; `never` if no JSON is documented for the status. */
export type ResponseBody<
  Id extends OperationId,
  Status extends DocumentedStatus<Id>,
> = operations[Id]['responses'][Status] extends { content: infer Content }
  ? Content[Extract<keyof Content, `${string}json${string}`>]
  : never;

/** The names of a status's examples; `never` if its example has no name. */
export type ExampleName<
  Id extends OperationId,
  Status extends DocumentedStatus<Id>,
> = Id extends keyof ExampleNames
  ? Status extends keyof ExampleNames[Id]
    ? ExampleNames[Id][Status]
    : never
  : never;

/** A response of your choice. `{}` is the mock's default: the lowest documented 2xx with its first example. */
export type Stub<Id extends OperationId> = (
  | DefaultResponse
  | DocumentedResponse<Id>
  | ListResponse<Id>
  | RawStub
  | NoResponse
) & {
  /** Milliseconds to wait before the response. Default: 0. */
  readonly delay?: number;
};

/** Returns the response to a request. If it throws, the mock responds with 500 and says so. */
export type StubFunction<Id extends OperationId> = (
  request: Readonly<ReceivedRequest>,
) => Stub<Id> | Promise<Stub<Id>>;

type StubOrFunction<Id extends OperationId> = Stub<Id> | StubFunction<Id>;
type Entry<Id extends OperationId> = StubOrFunction<Id> | readonly StubOrFunction<Id>[];

/**
 * Responses by operation, named by method and path (`'POST /organization/users/invite'`) or by operationId.
 *
 * A stub or a function applies to every request from now on. Each item of a list applies to one request. Then the default applies again.
 */
export type Stubs = {
  readonly [Name in keyof OperationIds]?: Entry<OperationIds[Name]>;
} & {
  readonly [Id in OperationId]?: Entry<Id>;
};

type Forms = 'status' | 'example' | 'body' | 'items' | 'pageSize' | 'raw' | 'reset';
type Form<Shape> = Shape & { readonly [Other in Exclude<Forms, keyof Shape>]?: never };

type DefaultResponse = Form<unknown>;

/** A documented response. A request that breaks the description is rejected all the same, so a stub hides no fault of the client. */
type DocumentedResponse<Id extends OperationId> = {
  [Status in DocumentedStatus<Id>]:
    | Form<{
        readonly status: Status;
        /** Default: the first example. */
        readonly example?: ExampleName<Id, Status>;
      }>
    | Form<{
        readonly status: Status;
        /** Replaces the example. If it breaks the description, `requests[i].violations` says so. */
        readonly body: ResponseBody<Id, Status>;
      }>;
}[DocumentedStatus<Id>];

/** The operations that page through their list: `page` is a documented parameter, or `items` part of the documented response. */
type ListResponse<Id extends OperationId> =
  IsList<Id> extends true
    ? Form<{
        /** All items of the list. Each request gets those of its `page`, as `{ items, total, page }`. */
        readonly items: readonly unknown[];
        /** Items per page if the request has neither `limit` nor `itemsPerPage`. Default: all. */
        readonly pageSize?: number;
      }>
    : never;

type IsList<Id extends OperationId> =
  Has<'page', Query<Id>> extends true
    ? true
    : operations[Id]['responses'] extends { 200: { content: { 'application/json': infer Body } } }
      ? Has<'items', Body>
      : false;

type Has<Key extends string, Shape> = [Shape] extends [never]
  ? false
  : Key extends keyof Shape
    ? true
    : false;

type Query<Id extends OperationId> = Exclude<operations[Id]['parameters']['query'], undefined>;

/** A response that the description doesn't have, such as 503. It is sent whatever the request is. */
type RawStub = Form<{ readonly raw: RawResponse }>;

export interface RawResponse {
  /** From 200 to 599. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Text and bytes are sent as they are, anything else as JSON. Default: an empty body. */
  readonly body?: unknown;
}

/** The connection breaks after the whole request was read: a client can't know whether the server acted. */
type NoResponse = Form<{ readonly reset: true }>;
