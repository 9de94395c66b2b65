import { operationTable } from '@goldleaf/api-types';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { inventoryOf } from '../src/checks/static/spec-inventory.ts';
import { DOCS, evidencePages } from '../src/expectations/evidence.ts';
import { expectations } from '../src/expectations/expectation.ts';
import { INVENTORY_FILE, reviewedInventory } from '../src/expectations/inventory.ts';
import { goldLeafSpec } from '../src/spec.ts';

const reviewed = reviewedInventory();
const pages = evidencePages();

test('inventory > is the inventory of the description', async () => {
  // `npx vitest run test/inventory.test.ts -u` writes the file. Review what changed before you commit it.
  const table = stringify(inventoryOf(goldLeafSpec), { lineWidth: 0, aliasDuplicateObjects: false });
  await expect(table).toMatchFileSnapshot(INVENTORY_FILE.pathname);
});

describe('inventory > matches the evidence', () => {
  const rows = pages.map((page) => ({ page, row: reviewed.operations[`${page.method} ${page.path}`] }));

  test('has every documented operation and the token request', () => {
    expect(Object.keys(reviewed.operations).sort()).toEqual(
      [...pages.map(({ method, path }) => `${method} ${path}`), 'POST /security/v1/token'].sort(),
    );
  });

  test('has the documented operationId, tag, page and evidence', () => {
    expect(rows.map(({ row }) => [row?.operationId, row?.tag, row?.evidence, row?.docs])).toEqual(
      rows.map(({ page, row }) => [
        page.operationId ?? row?.operationId,
        page.tag,
        page.evidence,
        page.docs === null ? undefined : DOCS + page.docs,
      ]),
    );
  });

  test('has the documented parameters', () => {
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

  test('has the documented request bodies', () => {
    for (const { page, row } of rows) {
      const { required, contentType } = page.requestBody ?? {};
      const where = `${page.method} ${page.path}`;
      if (page.requestBody) expect(row?.bodyRequired ?? false, where).toBe(required ?? false);
      if (contentType) expect(Object.keys(row?.body ?? {}), where).toEqual([contentType]);
      if (page.evidence === 'full' && !page.requestBody) expect(row?.body, where).toBeUndefined();
    }
  });

  test('has the documented statuses, and 200 if no success is documented', () => {
    for (const { page, row } of rows) {
      const documented = Object.keys(page.responses ?? {});
      const described = Object.keys(row?.responses ?? {});
      const success = documented.some((status) => status < '3') ? [] : ['200'];
      expect(described.sort(), `${page.method} ${page.path}`).toEqual([...documented, ...success].sort());
    }
  });

  test('has no deprecation and no response header, since no page documents one', () => {
    const extras = Object.values(reviewed.operations).flatMap(({ deprecated, responseHeaders }) => [
      ...(deprecated ? ['deprecated'] : []),
      ...(responseHeaders ?? []),
    ]);
    expect(extras).toEqual([]);
  });
});

test('operation table > has the reviewed row of each operation', () => {
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
