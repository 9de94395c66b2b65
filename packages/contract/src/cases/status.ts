import { answerCheck, type Check } from '../check.ts';
import type { Expectation } from '../expectation.ts';
import { documentedAnswer, goodAnswer, goodRequest, prismProblem } from '../expected-answer.ts';

/** Statuses that servers commonly answer with: whichever is not documented, the description must not promise. */
const COMMON = [
  200, 201, 202, 204, 301, 400, 401, 403, 404, 405, 409, 410, 415, 418, 422, 429, 500, 502, 503,
];

/** Each documented status and example can be had from the mock, and no other. */
export function statusCases(expectation: Expectation): Check[] {
  const { responses } = expectation;
  const request = goodRequest(expectation);
  const preferring = (preference: string) => ({
    ...request,
    headers: { ...request.headers, prefer: preference },
  });
  const notFound = prismProblem(404, 'NOT_FOUND');
  const documented = Object.keys(responses).map(Number);
  const success = goodAnswer(expectation).status;
  const examples = Object.keys(responses[success]?.examples ?? {});

  return [
    ...documented.map((status) =>
      answerCheck(
        `S1/${status}`,
        'responses',
        preferring(`code=${status}`),
        documentedAnswer(expectation, status),
      ),
    ),
    ...COMMON.filter((status) => !documented.includes(status)).map((status) =>
      answerCheck(`S2/${status}`, 'responses', preferring(`code=${status}`), notFound),
    ),
    ...examples.map((name) =>
      answerCheck(`S3/${name}`, 'examples', preferring(`example=${name}`), goodAnswer(expectation, name)),
    ),
    ...(examples.length > 0
      ? [answerCheck('S4/unknown-example', 'examples', preferring('example=x-unknown'), notFound)]
      : []),
  ];
}
