import { fullValue, invalidValues, validValues, violationsOf } from '@goldleaf/openapi';
import { placed } from '../answer.ts';
import { type Check, compared } from '../check.ts';
import type { Expectation, ExpectedResponse } from '../expectation.ts';
import { goodRequest } from '../expected-answer.ts';
import type { UpstreamAnswer } from '../target.ts';

/** Statuses that no page documents. */
const UNDOCUMENTED = [201, 299, 404, 418, 500, 502];

/** What a server may answer, and what would be told as a deviation: made-up answers, good and wrong. */
export function responseCases(expectation: Expectation): Check[] {
  const { responses } = expectation;
  const request = goodRequest(expectation);
  const check = (id: string, answer: UpstreamAnswer, expected: readonly string[]): Check => ({
    id,
    level: 'responses',
    needs: 'judge',
    run: async (target) => {
      const found = await target.judge?.(request, answer);
      const finding = compared(expected.toSorted(), found);
      return finding && { ...finding, got: { answer, violations: found } };
    },
  });
  const [success] = Object.keys(responses);
  return [
    ...Object.entries(responses).flatMap(([status, response]) =>
      answers(response).map(([id, answer, expected]) =>
        check(`${id.replace('/', `/${status}/`)}`, { status: Number(status), ...answer }, expected),
      ),
    ),
    ...UNDOCUMENTED.filter((status) => !(status in responses)).map((status) =>
      check(`R4/${status}`, { status, mediaType: responses[Number(success)]?.mediaType, body: {} }, [
        'response: Unable to match the returned status code',
      ]),
    ),
  ];
}

type MadeUp = [id: string, answer: Omit<UpstreamAnswer, 'status'>, violations: readonly string[]];

function answers({ mediaType, schema, examples }: ExpectedResponse): MadeUp[] {
  if (mediaType === undefined) return [['R1/empty', { mediaType, body: undefined }, []]];
  const answer = (body: unknown) => ({ mediaType, body });
  const violations = (body: unknown) =>
    violationsOf(schema, body).map((violation) => placed('response.body', violation));
  const good: MadeUp[] = mediaType.endsWith('json')
    ? [
        ['R1/full', answer(fullValue(schema)), []],
        ...validValues(schema)
          .filter(({ value }) => value !== undefined)
          .map(({ id, value }): MadeUp => [`R1/${id}`, answer(value), []]),
      ]
    : [];
  const bad: MadeUp[] = mediaType.endsWith('json')
    ? invalidValues(schema).map(({ id, value }) => [`R2/${id}`, answer(value), violations(value)])
    : [];
  return [
    ...good,
    ...bad,
    // A file's bytes are no JSON; an example that is none of the documented kind is a finding.
    ...Object.entries(examples).map(([name, body]): MadeUp => [`R1/example-${name}`, answer(body), []]),
    ...['text/html', 'text/plain'].map(
      (other): MadeUp => [
        `R3/${other}`,
        { mediaType: other, body: 'text' },
        ['response: The received media type', ...violations('text')],
      ],
    ),
  ];
}
