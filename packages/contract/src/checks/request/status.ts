import type { Expectation } from '../../expectations/expectation.ts';
import {
  documentedResponse,
  prismProblem,
  successResponse,
  validRequest,
} from '../../expectations/expected-response.ts';
import { type Check, responseCheck } from '../check.ts';

/** Common statuses. If one isn't documented, the description must not have it. */
const COMMON = [
  200, 201, 202, 204, 301, 400, 401, 403, 404, 405, 409, 410, 415, 418, 422, 429, 500, 502, 503,
];

/** Checks that the mock can return each documented status and example, and no other. */
export function* statusChecks(expectation: Expectation): Generator<Check> {
  const { responses } = expectation;
  const request = validRequest(expectation);
  const preferring = (prefer: string) => ({ ...request, headers: { ...request.headers, prefer } });
  const notFound = prismProblem(404, 'NOT_FOUND');

  for (const status of Object.keys(responses).map(Number)) {
    const response = documentedResponse(expectation, status);
    const topic = { subject: 'status', outcome: 'documented', variant: `${status}` };
    yield responseCheck(topic, 'responses', preferring(`code=${status}`), response);
  }
  for (const status of COMMON) {
    if (status in responses) continue;
    const topic = { subject: 'status', outcome: 'undocumented', variant: `${status}` };
    yield responseCheck(topic, 'responses', preferring(`code=${status}`), notFound);
  }

  const success = successResponse(expectation).status;
  const examples = Object.keys(responses[success]?.examples ?? {});
  for (const name of examples) {
    const response = successResponse(expectation, name);
    const topic = { subject: 'example', outcome: 'documented', variant: name };
    yield responseCheck(topic, 'examples', preferring(`example=${name}`), response);
  }
  if (examples.length === 0) return;
  const unknown = { subject: 'example', outcome: 'unknown' };
  yield responseCheck(unknown, 'examples', preferring('example=x-unknown'), notFound);
}
