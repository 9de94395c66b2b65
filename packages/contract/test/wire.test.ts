import { describe, expect, inject, test } from 'vitest';
import { answerTo } from '../src/answer.ts';
import { invite } from '../src/operations/invite.ts';
import { tokenExchange } from '../src/operations/token-exchange.ts';
import { wireCases } from '../src/wire-cases.ts';

describe.each([invite, tokenExchange])('$operation.operationId on the wire', (expectation) => {
  const cases = wireCases(expectation);

  test('no two cases go by the same id', () => {
    expect(cases.map(({ id }) => id)).toEqual([...new Set(cases.map(({ id }) => id))]);
  });

  test.each(cases)('$id', async ({ request, answer }) => {
    const got = await answerTo(inject('target'), request);
    const sent = `${request.method} ${request.path} ${request.body?.slice(0, 200) ?? 'without a body'}`;
    expect(got, `${expectation.operation.docs}\n${sent}`).toEqual(answer);
  });
});
