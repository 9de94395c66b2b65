import { METHODS } from '@goldleaf/openapi';
import type { Expectation } from '../../expectations/expectation.ts';
import { prismProblem, validPath, validRequest } from '../../expectations/expected-response.ts';
import { matchesTemplate, type Route } from '../../targets/path-template.ts';
import { type Check, responseCheck } from '../check.ts';

/** Checks that the path accepts no undocumented method. */
export function* methodChecks(expectation: Expectation, all: readonly Route[]): Generator<Check> {
  const { body: _, headers, ...request } = validRequest(expectation);
  const { 'content-type': __, ...untyped } = headers as Record<string, string>;
  const path = validPath(expectation);
  const notAllowed = prismProblem(405, 'NO_METHOD_MATCHED_ERROR');
  const documented = all.filter((other) => matchesTemplate(path, other.path)).map(({ method }) => method);
  for (const method of METHODS.map((each) => each.toUpperCase())) {
    if (documented.includes(method)) continue;
    const response = method === 'HEAD' ? { ...notAllowed, body: undefined } : notAllowed;
    const sent = { ...request, headers: untyped, method };
    const topic = { subject: 'method', outcome: 'undocumented', variant: method };
    yield responseCheck(topic, 'access', sent, response);
  }
}
