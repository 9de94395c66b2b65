import { fullValue, invalidValues, validValues, violationsOf } from '@goldleaf/openapi';
import type { Expectation, ExpectedResponse } from '../../expectations/expectation.ts';
import { validRequest } from '../../expectations/expected-response.ts';
import type { UpstreamResponse } from '../../targets/target.ts';
import { violationAt, type WireRequest } from '../../targets/wire.ts';
import { type Check, compare, createCheck } from '../check.ts';
import type { CheckTopic } from '../topic.ts';

/** Statuses that no page documents. */
const UNDOCUMENTED = [201, 299, 404, 418, 500, 502];

const OTHER_TYPES = ['text/html', 'text/plain'];

/** A made-up response and the violations that it must have. */
interface MadeUpResponse {
  readonly topic: Omit<CheckTopic, 'subject' | 'status'>;
  readonly response: Omit<UpstreamResponse, 'status'>;
  readonly violations: readonly string[];
}

/** Checks which made-up responses the description accepts. */
export function* responseChecks(expectation: Expectation): Generator<Check> {
  const { responses } = expectation;
  const request = validRequest(expectation);
  for (const [key, expected] of Object.entries(responses)) {
    const status = Number(key);
    for (const { topic, response, violations } of madeUpResponses(expected))
      yield validationCheck({ status, ...topic }, request, { status, ...response }, violations);
  }
  const [success] = Object.values(responses);
  for (const status of UNDOCUMENTED) {
    if (status in responses) continue;
    const upstream = { status, mediaType: success?.mediaType, body: {} };
    const violations = ['response: Unable to match the returned status code'];
    yield validationCheck({ outcome: 'undocumented', variant: `${status}` }, request, upstream, violations);
  }
}

function validationCheck(
  topic: Omit<CheckTopic, 'subject'>,
  request: WireRequest,
  response: UpstreamResponse,
  expected: readonly string[],
): Check {
  const run: Check['run'] = async (target) => {
    const violations = await target.validateResponse?.(request, response);
    const mismatch = compare(expected.toSorted(), violations);
    return mismatch && { ...mismatch, got: { response, violations } };
  };
  const check = { kind: 'request', level: 'responses', needs: 'validateResponse', run } as const;
  return createCheck({ subject: 'response', ...topic }, check);
}

function* madeUpResponses({ mediaType, schema, examples }: ExpectedResponse): Generator<MadeUpResponse> {
  if (mediaType === undefined) {
    const topic = { outcome: 'valid', variant: 'empty' };
    yield { topic, response: { mediaType, body: undefined }, violations: [] };
    return;
  }
  const violationsOfBody = (body: unknown) =>
    violationsOf(schema, body).map((violation) => violationAt('response.body', violation));
  const valid = (topic: MadeUpResponse['topic'], body: unknown): MadeUpResponse => ({
    topic: { outcome: 'valid', ...topic },
    response: { mediaType, body },
    violations: [],
  });
  if (mediaType.endsWith('json')) {
    yield valid({ variant: 'everything' }, fullValue(schema));
    for (const { location, variant, value } of validValues(schema))
      if (value !== undefined) yield valid({ location, variant }, value);
    for (const { location, keyword, variant, value } of invalidValues(schema))
      yield {
        topic: { outcome: 'invalid', location, keyword, variant },
        response: { mediaType, body: value },
        violations: violationsOfBody(value),
      };
  }
  // An example that its own schema rejects is a mismatch.
  for (const [name, body] of Object.entries(examples)) yield valid({ variant: `example-${name}` }, body);
  for (const other of OTHER_TYPES)
    yield {
      topic: { outcome: 'invalid', name: 'media-type', variant: other },
      response: { mediaType: other, body: 'text' },
      violations: ['response: The received media type', ...violationsOfBody('text')],
    };
}
