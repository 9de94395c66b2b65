import type { OperationId, operations, RequestExampleId } from '@goldleaf/api-types';
import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import type { AnswerBody, DescribedStatus, ExampleName } from './answer.ts';
import { MockAnswerError } from './mock-answer-error.ts';

/**
 * The example that GoldLeaf's description has of an answer.
 *
 * @param name - of the example, where there are several. Default: the first
 * @returns a copy, to be changed at will
 * @throws {MockAnswerError} when there is none; the compiler lets this not happen
 */
export function example<Id extends OperationId, Status extends DescribedStatus<Id>>(
  operationId: Id,
  status: AnswerBody<Id, Status> extends never ? never : Status,
  name?: ExampleName<Id, Status>,
): AnswerBody<Id, Status> {
  return copy(operation(operationId)?.responses[status], `${operationId} ${status}`, name) as AnswerBody<
    Id,
    Status
  >;
}

/**
 * The example that GoldLeaf's description has of a request's body.
 *
 * @returns a copy, to be changed at will
 * @throws {MockAnswerError} when there is none; the compiler lets this not happen
 */
export function requestExample<Id extends RequestExampleId>(operationId: Id): RequestBody<Id> {
  return copy(operation(operationId)?.requestBody, operationId) as RequestBody<Id>;
}

/** The JSON that an operation takes. */
export type RequestBody<Id extends OperationId> =
  NonNullable<operations[Id]['requestBody']> extends {
    content: infer Content;
  }
    ? Content[keyof Content]
    : never;

interface Described {
  readonly operationId: string;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string | number, Body>>;
}
interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<
    Record<
      string,
      { readonly example?: unknown; readonly examples?: Record<string, { readonly value: unknown }> }
    >
  >;
}

function operation(operationId: string): Described | undefined {
  const paths: object[] = Object.values(goldLeaf.paths);
  return paths
    .flatMap((path): Described[] => Object.values(path))
    .find((each) => each.operationId === operationId);
}

function copy(body: Body | undefined, place: string, name?: string): unknown {
  const [content] = Object.values(followed(body)?.content ?? {});
  const named = content?.examples;
  const value = named ? named[name ?? Object.keys(named)[0] ?? '']?.value : content?.example;
  if (value === undefined || (name !== undefined && !named)) {
    throw new MockAnswerError('answer_undocumented', `The description has no such example of ${place}.`);
  }
  return structuredClone(value);
}

/** `#/components/responses/Name`: the bundle has no other references in these places. */
function followed(body: Body | undefined): Body | undefined {
  const [, , kind, name] = body?.$ref?.split('/') ?? [];
  const components = goldLeaf.components as unknown as Record<string, Record<string, Body>>;
  return kind === undefined ? body : components[kind]?.[name ?? ''];
}
