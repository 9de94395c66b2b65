import { operationTable } from '@goldleaf/api-types';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { goldLeaf, inventoryOf } from '../src/description.ts';
import { DOCS, evidencePages } from '../src/evidence.ts';
import { expectations } from '../src/expectation.ts';
import { INVENTORY_FILE, reviewedInventory } from '../src/inventory.ts';

const reviewed = reviewedInventory();
const pages = evidencePages();

test('the description has the operations that were reviewed, each as it was reviewed', async () => {
  // Where the change is meant, `npx vitest run test/inventory.test.ts -u` writes the table anew: read what changed in it.
  const table = stringify(inventoryOf(goldLeaf), { lineWidth: 0, aliasDuplicateObjects: false });
  await expect(table).toMatchFileSnapshot(INVENTORY_FILE.pathname);
});

describe('what was reviewed is what the docs say, where they say it', () => {
  const rows = pages.map((page) => ({ page, row: reviewed.operations[`${page.method} ${page.path}`] }));

  test('every operation of the docs, and none beside but the exchange of tokens', () => {
    expect(Object.keys(reviewed.operations).sort()).toEqual(
      [...pages.map(({ method, path }) => `${method} ${path}`), 'POST /security/v1/token'].sort(),
    );
  });

  test('operationId, tag, page and how far it was read', () => {
    expect(rows.map(({ row }) => [row?.operationId, row?.tag, row?.evidence, row?.docs])).toEqual(
      rows.map(({ page, row }) => [
        page.operationId ?? row?.operationId,
        page.tag,
        page.evidence,
        page.docs === null ? undefined : DOCS + page.docs,
      ]),
    );
  });

  test('each parameter, and whether it is required', () => {
    const documented = rows.map(({ page }) =>
      (page.parameters ?? [])
        .filter(({ in: place }) => place !== 'header')
        .map(({ in: place, name, required }) => `${place} ${name}${required ? ' required' : ''}`),
    );
    const described = rows.map(({ page, row }) =>
      page.parameters === null
        ? []
        : (row?.parameters ?? []).map((text) => text.replace(' form explode', '')),
    );
    expect(described).toEqual(documented);
  });

  test('whether there is a body, its media type, and whether it is required', () => {
    for (const { page, row } of rows) {
      const { required, contentType } = page.requestBody ?? {};
      const where = `${page.method} ${page.path}`;
      if (page.requestBody) expect(row?.bodyRequired ?? false, where).toBe(required ?? false);
      if (contentType) expect(Object.keys(row?.body ?? {}), where).toEqual([contentType]);
      if (page.evidence === 'full' && !page.requestBody) expect(row?.body, where).toBeUndefined();
    }
  });

  test('each documented status, and no other where any is documented', () => {
    for (const { page, row } of rows) {
      const documented = Object.keys(page.responses ?? {});
      const described = Object.keys(row?.answers ?? {});
      const success = documented.some((status) => status < '3') ? [] : ['200'];
      expect(described.sort(), `${page.method} ${page.path}`).toEqual([...documented, ...success].sort());
    }
  });

  test('nothing that no page names: no deprecation, no headers of answers', () => {
    const extras = Object.values(reviewed.operations).flatMap(({ deprecated, answerHeaders }) => [
      ...(deprecated ? ['deprecated'] : []),
      ...(answerHeaders ?? []),
    ]);
    expect(extras).toEqual([]);
  });
});

test('the table that the client carries has each operation as it was reviewed', () => {
  const table: Readonly<Record<string, unknown>> = operationTable;
  expect(table).toEqual(
    Object.fromEntries(
      expectations().map(({ operationId, method, path, tag, evidence, row }) => [
        operationId,
        {
          method,
          path,
          tag,
          evidence,
          retrySafe: row.retrySafe ?? method === 'GET',
          roles: row.roles ?? [],
        },
      ]),
    ),
  );
});
