import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { operationTable } from '@goldleaf/api-types';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { inventoryOf } from '../src/checks/static/spec-inventory.ts';
import { derivedRow } from '../src/expectations/derived-row.ts';
import { type EvidencePage, evidencePages } from '../src/expectations/evidence.ts';
import { expectations } from '../src/expectations/expectation.ts';
import {
  changesOf,
  EXCEPTIONS_FILE,
  expectedInventory,
  inventoryExceptions,
  obsoleteFields,
} from '../src/expectations/inventory.ts';
import type { InventoryRow } from '../src/expectations/inventory-row.ts';
import { goldLeafSpec } from '../src/spec.ts';

const pages = new Map(evidencePages().map((page) => [`${page.method} ${page.path}`, page]));
const exceptions = Object.entries(inventoryExceptions());

test('inventory > is the inventory of the description', () => {
  expect(inventoryOf(goldLeafSpec)).toEqual(expectedInventory());
});

describe('derivedRow', () => {
  const page: EvidencePage = {
    tag: 'Thing',
    operationId: null,
    method: 'POST',
    path: '/thing/{thingId}/update',
    evidence: 'full',
    docs: 'thing.html',
    access: null,
    parameters: null,
    requestBody: null,
    responses: { 200: { schema: null } },
  };
  const row = {
    operationId: 'postThingIdUpdate',
    tag: 'Thing',
    evidence: 'full',
    docs: 'https://docs.goldleafapp.com/thing.html',
    parameters: ['path thingId required'],
    responses: { 200: {} },
  };
  const UNKNOWN = { 'application/json': { default: {} } };
  const schema = { type: 'object', properties: { message: { type: 'string' } } };
  const failed = { 'application/json': { default: { message: 'Internal server error' } } };

  interface Rule {
    readonly what: string;
    readonly page: Partial<EvidencePage>;
    readonly row: Partial<InventoryRow>;
  }
  test.each<Rule>([
    { what: 'no body for a success without a schema on a full page', page: {}, row: {} },
    {
      what: 'an unknown body for a success without a schema on a part of a page',
      page: { evidence: 'partial' },
      row: { evidence: 'partial', responses: { 200: UNKNOWN } },
    },
    {
      what: 'a success if none is documented',
      page: { responses: null },
      row: { responses: { 200: UNKNOWN } },
    },
    {
      what: 'any body for a POST with a name only',
      page: { evidence: 'name-only', responses: null },
      row: { evidence: 'name-only', body: { '*/*': null }, responses: { 200: UNKNOWN } },
    },
    {
      what: 'an error text for a 500',
      page: { responses: { 500: { schema } } },
      row: { responses: { 200: UNKNOWN, 500: failed } },
    },
    { what: 'the roles', page: { access: 'admin role only' }, row: { roles: ['admin'] } },
    {
      what: 'the parameters, without headers',
      page: {
        parameters: [
          { name: 'page', in: 'query', required: true },
          { name: 'types', in: 'query', type: 'array', required: false },
          { name: 'authorization', in: 'header', required: false },
        ],
      },
      row: { parameters: ['query page required', 'query types form explode'] },
    },
  ])('derives $what', ({ page: changes, row: expected }) => {
    expect(derivedRow({ ...page, ...changes })).toEqual({ ...row, ...expected });
  });
});

describe('inventory exceptions', () => {
  const REVIEWED = ['because', 'reviewed', 'retrySafe', 'body', 'oneWay', 'responses'];

  test.each(exceptions)('%s differs from the evidence only in reviewed fields', (key, exception) => {
    const page = pages.get(key);
    expect(exception.because).toMatch(/\.$/);
    if (!page) {
      expect(key).toBe('POST /security/v1/token');
      return;
    }
    const changes = changesOf(exception, page);
    const derived: Partial<InventoryRow> = derivedRow(page);
    expect(Object.keys(exception)).toEqual(REVIEWED.filter((field) => field in exception));
    for (const [field, value] of Object.entries(changes))
      expect(isDeepStrictEqual(value, derived[field as keyof InventoryRow]), `${field} is needed`).toBe(
        false,
      );
    if (changes.responses)
      expect(Object.keys(changes.responses)).toEqual(Object.keys(derived.responses ?? {}));
  });

  test('have no field that is obsolete since the page was read', async () => {
    // `npx vitest run test/inventory.test.ts -u` removes them. Review what changed before you commit it.
    await expect(withoutObsolete()).toMatchFileSnapshot(EXCEPTIONS_FILE.pathname);
  });

  test.each([
    { name: 'apply when people read the page', updated: undefined, reviewed: undefined, applies: true },
    {
      name: 'are obsolete when a program has read it',
      updated: '2026-01-31',
      reviewed: undefined,
      applies: false,
    },
    {
      name: 'apply when they were reviewed since',
      updated: '2026-01-31',
      reviewed: '2026-01-31',
      applies: true,
    },
  ])('$name', ({ updated, reviewed, applies }) => {
    const responses = { 200: {} };
    const exception = { because: 'It is odd.', ...(reviewed && { reviewed }), retrySafe: true, responses };
    const { updated: _, ...page } = pages.get('GET /brands') as EvidencePage;
    const read = { ...page, ...(updated && { updated }) };
    expect(changesOf(exception, read)).toEqual({ retrySafe: true, ...(applies && { responses }) });
  });

  test('are at most a tenth of all operations', () => {
    expect(exceptions.length).toBeLessThanOrEqual(expectations().length / 10);
  });
});

/** Returns the text of the exceptions without what is obsolete. */
function withoutObsolete(): string {
  const text = readFileSync(EXCEPTIONS_FILE, 'utf8');
  const document = parseDocument(text);
  const obsolete = exceptions.map(([key, exception]) => ({
    key,
    fields: obsoleteFields(exception, pages.get(key)),
    count: Object.keys(changesOf(exception, pages.get(key))).length,
  }));
  for (const { key, fields, count } of obsolete) {
    for (const field of fields) document.deleteIn([key, field]);
    if (count === 0) document.delete(key);
  }
  return obsolete.some(({ fields }) => fields.length > 0) ? document.toString({ lineWidth: 0 }) : text;
}

test('operation table > has the expected row of each operation', () => {
  const table: Readonly<Record<string, unknown>> = operationTable;
  const expected = expectations().map(({ operationId, method, path, tag, evidence, row }) => {
    const retrySafe = row.retrySafe ?? method === 'GET';
    return [operationId, { method, path, tag, evidence, retrySafe, roles: row.roles ?? [] }];
  });
  expect(table).toEqual(Object.fromEntries(expected));
});
