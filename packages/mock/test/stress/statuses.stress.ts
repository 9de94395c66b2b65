import { operationTable } from '@goldleaf/api-types';
import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { startMock } from '../../src/index.ts';
import { TOKEN } from '../send.ts';

test('mock.respond > sends every documented status of every operation', async () => {
  interface Operation {
    operationId: string;
    requestBody?: unknown;
    responses: Record<string, unknown>;
  }
  const spec = structuredClone(goldLeaf);
  const calls = Object.entries(spec.paths).flatMap(([path, pathItem]) =>
    Object.entries(pathItem as Record<string, Operation>)
      .filter(([, { operationId }]) => operationId)
      .map(([method, operation]) => {
        delete operation.requestBody; // so that no request breaks the description
        const statuses = Object.keys(operation.responses).map(Number);
        return {
          path: path.replace(/\{.*?\}/g, 'a'.repeat(24)),
          method,
          statuses,
          operationId: operation.operationId,
        };
      }),
  );
  expect(calls).toHaveLength(Object.keys(operationTable).length);

  await using all = await startMock({ spec });
  for (const { path, method, statuses, operationId } of calls) {
    all.respond({ [operationId]: statuses.map((status) => ({ status })) });
    for (const status of statuses) {
      const response = await fetch(all.url + path, { method, headers: TOKEN });
      expect([operationId, response.status]).toEqual([operationId, status]);
      await response.arrayBuffer();
    }
  }
});
