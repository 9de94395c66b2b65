import type { Expectation } from '../expectation.ts';
import { emptyAnswer, goodAnswer, goodRequest, prismProblem, type WireCase } from '../wire-case.ts';

/** Statuses that servers commonly answer with: whichever is not documented, the description must not promise. */
const COMMON = [
  200, 201, 202, 204, 301, 400, 401, 403, 404, 405, 409, 410, 415, 418, 422, 429, 500, 502, 503,
];

/** Each documented status and answer can be had from the mock, and no other. */
export function statusCases(expectation: Expectation): WireCase[] {
  const { operation, answers } = expectation;
  const request = goodRequest(expectation);
  const preferring = (preference: string) => ({
    ...request,
    headers: { ...request.headers, prefer: preference },
  });

  const documented = Object.keys(operation.responses).map(Number);
  return [
    ...documented.map((status) => ({
      id: `status/${status}`,
      request: preferring(`code=${status}`),
      answer: status === 200 ? goodAnswer(expectation) : emptyAnswer(status),
    })),
    ...COMMON.filter((status) => !documented.includes(status)).map((status) => ({
      id: `status/undocumented-${status}`,
      request: preferring(`code=${status}`),
      answer: prismProblem(404, 'NOT_FOUND'),
    })),
    ...Object.keys(answers).map((name) => ({
      id: `answer/${name}`,
      request: preferring(`example=${name}`),
      answer: goodAnswer(expectation, name),
    })),
    ...(Object.keys(answers).length > 0
      ? [
          {
            id: 'answer/undocumented',
            request: preferring('example=undocumented'),
            answer: prismProblem(404, 'NOT_FOUND'),
          },
        ]
      : []),
  ];
}
