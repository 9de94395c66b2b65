import { expect, inject, test } from 'vitest';
import { evidencePages } from '../src/evidence.ts';
import { expectations } from '../src/expectation.ts';
import { goodAnswer, goodRequest } from '../src/expected-answer.ts';
import { httpTarget } from '../src/targets/http.ts';

// The mock as other teams start it, with all operations, over HTTP. What else is asked of them is asked in process (suite.test.ts).

const all = expectations();

test('the docs name 236 operations, and the suite expects each of them and the exchange of tokens', () => {
  const named = evidencePages().map(({ method, path }) => `${method} ${path}`);
  expect(named).toHaveLength(236);
  expect(all.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    [...named, 'POST /security/v1/token'].sort(),
  );
});

test('each operation takes what its page shows and answers with its success', async () => {
  const target = httpTarget(inject('target').url);
  const answers = new Map<string, unknown>();
  for (const expectation of all)
    answers.set(expectation.operationId, await target.answer(goodRequest(expectation)));
  expect(answers).toEqual(
    new Map(all.map((expectation) => [expectation.operationId, goodAnswer(expectation)])),
  );
});
