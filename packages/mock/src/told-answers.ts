import type { MockAnswers, RawResponse } from './answer.ts';
import type { DescribedOperations } from './described-operations.ts';
import { MockAnswerError } from './mock-answer-error.ts';

/** An answer of any operation. */
export interface ToldAnswer {
  readonly status?: number;
  readonly example?: string;
  readonly body?: unknown;
  readonly raw?: RawResponse;
  readonly reset?: true;
  readonly delay?: number;
}

/** What a mock was told to answer, operation by operation. */
export class ToldAnswers {
  readonly #operations: DescribedOperations;
  readonly #byOperation = new Map<string, ToldAnswer | ToldAnswer[]>();

  constructor(operations: DescribedOperations) {
    this.#operations = operations;
  }

  /**
   * Takes the place of what was told of the same operations.
   *
   * @throws {MockAnswerError} and nothing has changed
   */
  tell(answers: MockAnswers): void {
    const told = Object.entries(answers) as [string, ToldAnswer | readonly ToldAnswer[]][];
    for (const [operationId, answer] of told) {
      for (const each of [answer].flat()) check(this.#operations, operationId, each);
    }
    for (const [operationId, answer] of told) {
      this.#byOperation.set(operationId, Array.isArray(answer) ? [...answer] : (answer as ToldAnswer));
    }
  }

  forget(): void {
    this.#byOperation.clear();
  }

  /** The answer to the next request. Empty where nothing was told. */
  next(operationId: string | undefined): ToldAnswer {
    const told = this.#byOperation.get(operationId ?? '');
    return (Array.isArray(told) ? told.shift() : told) ?? {};
  }
}

/** For whom no compiler looks, and for descriptions other than GoldLeaf's. */
function check(operations: DescribedOperations, operationId: string, answer: ToldAnswer): void {
  const operation = operations.find(({ iid }) => iid === operationId);
  if (!operation) {
    throw new MockAnswerError('operation_unknown', `The description has no operation ${operationId}.`);
  }
  const { status, example, body, raw, reset, delay } = answer;
  if (
    [status, raw, reset].filter((form) => form !== undefined).length > 1 ||
    (status === undefined && (example ?? body) !== undefined)
  ) {
    throw invalid(operationId, 'is one of { status, example?, body? }, { raw } and { reset }');
  }
  if (example !== undefined && body !== undefined) throw invalid(operationId, 'has an example or a body');
  if (delay !== undefined && !(delay >= 0 && delay <= MAX_DELAY)) {
    throw invalid(operationId, `has a delay from 0 to ${MAX_DELAY} milliseconds`);
  }
  if (raw && !(Number.isInteger(raw.status) && raw.status >= 200 && raw.status <= 599)) {
    throw invalid(operationId, 'has a raw status from 200 to 599');
  }
  if (status === undefined) return;

  const response = operation.responses.find(({ code }) => code === String(status));
  if (!response) {
    const codes = operation.responses.map(({ code }) => code).join(', ');
    throw undocumented(
      `${operationId} is described with ${codes}, not with ${status}. To answer ${status} all the same, say { raw: { status: ${status} } }.`,
    );
  }
  const contents = response.contents ?? [];
  if (body !== undefined && !contents.some(({ mediaType }) => mediaType.includes('json'))) {
    throw undocumented(
      `${operationId} is described to answer ${status} without JSON. To answer with a body all the same, say { raw: { status: ${status}, body } }.`,
    );
  }
  const names = contents.flatMap(({ examples }) => (examples ?? []).map(({ key }) => key));
  if (example !== undefined && !names.includes(example)) {
    throw undocumented(
      `${operationId} has no example "${example}" of ${status}. It has: ${names.join(', ') || 'none'}.`,
    );
  }
}

/** Of Node's timers; a longer one would be over at once. */
const MAX_DELAY = 2 ** 31 - 1;

function invalid(operationId: string, rule: string): MockAnswerError {
  return new MockAnswerError('answer_invalid', `The answer for ${operationId} is none: an answer ${rule}.`);
}

function undocumented(message: string): MockAnswerError {
  return new MockAnswerError('answer_undocumented', message);
}
