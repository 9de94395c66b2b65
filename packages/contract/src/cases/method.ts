import { answerCheck, type Check } from '../check.ts';
import { METHODS } from '../description.ts';
import type { Expectation } from '../expectation.ts';
import { goodPath, goodRequest, prismProblem } from '../expected-answer.ts';
import { leadsTo, type Neighbour } from '../path-template.ts';

/** No method leads to the operation but its own. A method that leads to another operation at the same path is that one's concern. */
export function methodCases(expectation: Expectation, all: readonly Neighbour[]): Check[] {
  const { body: _, headers, ...request } = goodRequest(expectation);
  const { 'content-type': __, ...bodyless } = headers as Record<string, string>;
  const path = goodPath(expectation);
  const notAllowed = prismProblem(405, 'NO_METHOD_MATCHED_ERROR');
  const taken = all.filter((other) => leadsTo(path, other.path)).map(({ method }) => method);
  return METHODS.filter((method) => !taken.includes(method)).map((method) =>
    answerCheck(
      `M1/${method}`,
      'access',
      { ...request, headers: bodyless, method },
      method === 'HEAD' ? { ...notAllowed, body: undefined } : notAllowed,
    ),
  );
}
