import type { Expectation } from '../expectation.ts';
import { goodRequest, prismProblem, type WireCase } from '../wire-case.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'];

/** No method leads to the operation but its own. */
export function methodCases(expectation: Expectation): WireCase[] {
  const { body: _, ...request } = goodRequest(expectation);
  const notAllowed = prismProblem(405, 'NO_METHOD_MATCHED_ERROR');
  return METHODS.filter((method) => method !== request.method).map((method) => ({
    id: `method/${method}`,
    request: { ...request, method },
    answer: method === 'HEAD' ? { ...notAllowed, body: undefined } : notAllowed,
  }));
}
