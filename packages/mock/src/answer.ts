import type { ExampleNames, OperationId, operations } from '@goldleaf/api-types';

/** The statuses that an operation is described with. */
export type DescribedStatus<Id extends OperationId> = keyof operations[Id]['responses'] & number;

/** The JSON that an operation is described to answer with; `never` where no JSON is described for the status. */
export type AnswerBody<
  Id extends OperationId,
  Status extends DescribedStatus<Id>,
> = operations[Id]['responses'][Status] extends { content: infer Content }
  ? Content[Extract<keyof Content, `${string}json${string}`>]
  : never;

/** The names of a status's examples; `never` where its example has no name. */
export type ExampleName<
  Id extends OperationId,
  Status extends DescribedStatus<Id>,
> = Id extends keyof ExampleNames
  ? Status extends keyof ExampleNames[Id]
    ? ExampleNames[Id][Status]
    : never
  : never;

/** How a mock answers an operation. `{}` is what it answers of its own accord. */
export type MockAnswer<Id extends OperationId> = (OwnAnswer | DescribedAnswer<Id> | RawAnswer | NoAnswer) & {
  /** Milliseconds that the answer waits. Default: none. */
  readonly delay?: number;
};

/** By operationId: one answer for each request from now on; or a list, one a request in turn, and after it the mock's own. */
export type MockAnswers = {
  readonly [Id in OperationId]?: MockAnswer<Id> | readonly MockAnswer<Id>[];
};

type Forms = 'status' | 'example' | 'body' | 'raw' | 'reset';
type Form<Shape> = Shape & { readonly [Other in Exclude<Forms, keyof Shape>]?: never };

type OwnAnswer = Form<unknown>;

/**
 * A documented answer. A request that breaks the description is refused all the same: what the mock is told to answer hides no
 * fault of the client.
 */
type DescribedAnswer<Id extends OperationId> = {
  [Status in DescribedStatus<Id>]:
    | Form<{
        readonly status: Status;
        /** Default: the first one. */
        readonly example?: ExampleName<Id, Status>;
      }>
    | Form<{
        readonly status: Status;
        /** Instead of an example. Nothing but its type is held against the description. */
        readonly body: AnswerBody<Id, Status>;
      }>;
}[DescribedStatus<Id>];

/** An answer that the description knows nothing of, such as 503. It comes whatever the request is. */
type RawAnswer = Form<{ readonly raw: RawResponse }>;

export interface RawResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes out as it is, anything else as JSON. Default: an empty body. */
  readonly body?: unknown;
}

/** The connection breaks after the request was read whole: a client cannot know whether the server acted. */
type NoAnswer = Form<{ readonly reset: true }>;
