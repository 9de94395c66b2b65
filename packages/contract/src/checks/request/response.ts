import { fullValue, invalidValues, validValues, violationsOf } from '@goldleaf/openapi';
import type { Expectation, ExpectedResponse } from '../../expectations/expectation.ts';
import { validRequest } from '../../expectations/expected-response.ts';
import type { UpstreamResponse } from '../../targets/target.ts';
import { violationAt, type WireRequest } from '../../targets/wire.ts';
import { type Check, compare } from '../check.ts';

/** Statuses that no page documents. */
const UNDOCUMENTED = [201, 299, 404, 418, 500, 502];

const OTHER_TYPES = ['text/html', 'text/plain'];

/** A made-up response and the violations that it must have. */
interface MadeUpResponse {
  readonly id: string;
  readonly response: Omit<UpstreamResponse, 'status'>;
  readonly violations: readonly string[];
}

/** Checks which made-up responses the description accepts. */
export function* responseChecks(expectation: Expectation): Generator<Check> {
  const { responses } = expectation;
  const request = validRequest(expectation);
  for (const [status, expected] of Object.entries(responses)) {
    for (const { id, response, violations } of madeUpResponses(expected)) {
      const upstream = { status: Number(status), ...response };
      yield validationCheck(`response/${status}/${id}`, request, upstream, violations);
    }
  }
  const [success] = Object.values(responses);
  for (const status of UNDOCUMENTED) {
    if (status in responses) continue;
    const upstream = { status, mediaType: success?.mediaType, body: {} };
    const violations = ['response: Unable to match the returned status code'];
    yield validationCheck(`response/undocumented/${status}`, request, upstream, violations);
  }
}

function validationCheck(
  id: string,
  request: WireRequest,
  response: UpstreamResponse,
  expected: readonly string[],
): Check {
  return {
    id,
    kind: 'request',
    level: 'responses',
    needs: 'validateResponse',
    run: async (target) => {
      const violations = await target.validateResponse?.(request, response);
      const mismatch = compare(expected.toSorted(), violations);
      return mismatch && { ...mismatch, got: { response, violations } };
    },
  };
}

function* madeUpResponses({ mediaType, schema, examples }: ExpectedResponse): Generator<MadeUpResponse> {
  if (mediaType === undefined) {
    yield { id: 'valid/empty', response: { mediaType, body: undefined }, violations: [] };
    return;
  }
  const violationsOfBody = (body: unknown) =>
    violationsOf(schema, body).map((violation) => violationAt('response.body', violation));
  const valid = (id: string, body: unknown): MadeUpResponse => ({
    id: `valid/${id}`,
    response: { mediaType, body },
    violations: [],
  });
  if (mediaType.endsWith('json')) {
    yield valid('everything', fullValue(schema));
    for (const { id, value } of validValues(schema)) if (value !== undefined) yield valid(id, value);
    for (const { id, value } of invalidValues(schema))
      yield {
        id: `invalid/${id}`,
        response: { mediaType, body: value },
        violations: violationsOfBody(value),
      };
  }
  // An example that its own schema rejects is a mismatch.
  for (const [name, body] of Object.entries(examples)) yield valid(`example-${name}`, body);
  for (const other of OTHER_TYPES)
    yield {
      id: `invalid/media-type/${other}`,
      response: { mediaType: other, body: 'text' },
      violations: ['response: The received media type', ...violationsOfBody('text')],
    };
}
