import type { Document } from '@goldleaf/openapi';
import { expect, test } from 'vitest';
import { compileResponseValidators } from '../src/generator/response-validators.ts';

test('compileResponseValidators > compiles when hundreds of bodies are documented', async () => {
  const paths = Array.from({ length: 60 }, (_, index) => {
    const schema = {
      type: 'object',
      properties: { [`part${index}`]: { type: 'array', items: { type: 'object' } } },
    };
    const responses = { '200': { description: 'OK', content: { 'application/json': { schema } } } };
    return [`/parts/${index}`, { get: { operationId: `getPart${index}`, responses } }];
  });
  const document = {
    openapi: '3.1.0',
    info: { title: 'Parts', version: '1' },
    paths: Object.fromEntries(paths),
  };

  const text = await compileResponseValidators(document as unknown as Document);

  const url = `data:text/javascript,${encodeURIComponent(text)}`;
  const { describedResponses } = await import(/* @vite-ignore */ url);
  const validate = describedResponses['GET /parts/59']['200']['application/json'];
  expect([validate({ part59: [{}] }), validate({ part59: 1 })]).toEqual([true, false]);
});
