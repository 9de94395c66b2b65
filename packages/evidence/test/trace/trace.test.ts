import { describe, expect, test } from 'vitest';
import {
  Leaves,
  locationInDescription,
  reasonFor,
  traceObserved,
  traceOperations,
  traceSchemas,
} from '../../src/trace/index.ts';

const page = {
  slug: 'customer-{customerId}-items',
  docs: 'api/v1/references/customer/items.html',
  evidence: 'partial',
  cutAt: 'the second table',
  method: 'POST',
  path: '/customer/{customerId}/items',
  operationId: 'postItems',
  summary: 'Add items',
  access: 'admin role',
  parameters: [
    { name: 'Authorization', in: 'header' },
    { name: 'customerId', in: 'path', required: true, type: 'string', description: 'An ObjectId.' },
  ],
  requestBody: {
    required: true,
    contentType: 'application/json',
    schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, other: {} } },
  },
  responses: {
    200: { description: 'Added.', schema: { type: 'array', items: { oneOf: [{ type: 'null' }] } } },
  },
  quirks: ['A typing error.'],
};
const operation = {
  operationId: 'postItems',
  tags: ['Customer'],
  summary: 'Adds items',
  description: 'Needs the admin role.',
  externalDocs: { url: 'https://docs.goldleafapp.com/api/v1/references/customer/items.html' },
  'x-evidence': 'partial',
  'x-evidence-cut': 'the second table',
  'x-roles': ['admin'],
  'x-quirk': 'A typing error.',
  parameters: [{ $ref: '#/components/parameters/customerId' }],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          allOf: [
            { type: 'object', required: ['name'] },
            { properties: { name: { type: 'string' }, other: {} } },
          ],
        },
      },
    },
  },
  responses: {
    200: {
      description: 'Added.',
      content: { 'application/json': { schema: { type: 'array', items: { oneOf: [{ type: 'null' }] } } } },
    },
  },
};
const files = new Map([[page.path, 'paths/customer/customer-_customerId_-items.yaml']]);

/** Compares the page with the operation, and returns what has no counterpart on either side. */
function compare({ page: pageChanges = {}, operation: operationChanges = {} } = {}) {
  const facts = new Leaves({ tag: 'Customer', operations: [{ ...page, ...pageChanges }] } as never);
  const described = new Leaves({
    security: [{ bearerToken: [] }],
    paths: { [page.path]: { post: { ...operation, ...operationChanges } } },
    components: {
      parameters: {
        customerId: {
          name: 'customerId',
          in: 'path',
          required: true,
          description: 'An ObjectId.',
          schema: { $ref: '#/components/schemas/ObjectId' },
        },
      },
      schemas: { ObjectId: { type: 'string' } },
    },
  } as never);
  traceOperations(facts, described, files);
  const keys = (leaves: Leaves) => [...leaves.unticked.keys()].filter((key) => !key.startsWith('/security'));
  const below = (pointer: string) => pointer.replace('/operations/0/', '').replace(/^.*\/post\//, '');
  return { facts: keys(facts).map(below), described: keys(described).map(below) };
}

describe('traceOperations', () => {
  test('leaves nothing over when page and operation agree', () => {
    expect(compare()).toEqual({ facts: [], described: [] });
  });

  test.for([
    { name: 'summary', change: { summary: 'Removes items' }, left: ['summary'] },
    { name: 'mark', change: { 'x-evidence': 'full' }, left: ['x-evidence'] },
    { name: 'page', change: { externalDocs: { url: 'https://example.com' } }, left: ['externalDocs/url'] },
    { name: 'roles', change: { 'x-roles': ['regular'] }, left: ['description', 'x-roles/0'] },
    { name: 'quirk', change: { 'x-quirk': 'Another error.' }, left: ['x-quirk'] },
    { name: 'tag', change: { tags: ['Brand'] }, left: ['tags/0'] },
  ])('leaves the $name over when it differs', ({ change, left }) => {
    expect(compare({ operation: change }).described).toEqual(left);
  });

  test('accepts a derived operationId and a summary that repeats the name when the page has neither', () => {
    const undocumented = { operationId: null, summary: null };
    const derived = { operationId: 'postCustomerIdItems', summary: "Makes a customer's items." };
    expect(compare({ page: undocumented, operation: derived }).described).toEqual([]);
    expect(
      compare({ page: undocumented, operation: { ...derived, operationId: 'postItems' } }).described,
    ).toEqual(['operationId']);
  });

  test('leaves a type, a required property and an unknown property over', () => {
    const schema = { type: 'array', required: ['id'], properties: { id: { type: 'string' } } };
    const { facts } = compare({ page: { requestBody: { ...page.requestBody, schema } } });
    expect(facts).toEqual(
      ['type', 'required/0', 'properties/id/type'].map((key) => `requestBody/schema/${key}`),
    );
  });

  test('takes an id for an ObjectId only when the page calls it one', () => {
    const [authorization, customerId] = page.parameters;
    const parameters = [authorization, { ...customerId, description: 'A number.' }];
    expect(compare({ page: { parameters } }).facts).toContain('parameters/1/type');
  });
});

test('traceSchemas > compares a schema page, and finds an unread page in x-unread-schemas', () => {
  const facts = new Leaves({
    schemas: [
      { name: 'Brand', evidence: 'full', schema: { title: 'Brand', type: 'object', enum: [{}] }, quirks: [] },
      { name: 'Wrap', evidence: 'name-only', schema: null },
    ],
  } as never);
  const brand = { title: 'Brand', type: 'object', enum: [{}], 'x-evidence': 'full' };
  const described = new Leaves({ 'x-unread-schemas': ['Wrap'], components: { schemas: { Brand: brand } } });
  traceSchemas(facts, described);
  expect([...facts.unticked.keys()]).toEqual(['/schemas/0/quirks', '/schemas/1/schema']);
  expect([...described.unticked.keys()]).toEqual([]);
});

describe('reasonFor', () => {
  const described = new Leaves({
    paths: {
      '/a': {
        get: {
          'x-assumption': 'Of the whole operation.',
          operationId: 'getA',
          deprecated: true,
          requestBody: { 'x-assumption': 'Of the body.', required: true },
          responses: { 200: { 'x-quirk': 'A quirk.', headers: {} } },
        },
      },
    },
  });
  const rows = [
    { below: 'requestBody/required', reason: 'assumption' },
    { below: 'responses/200/headers', reason: 'quirk' },
    { below: 'summary', reason: 'words' },
    { below: 'deprecated', reason: undefined },
  ];

  test.for(rows)('returns $reason for $below', ({ below, reason }) => {
    expect(reasonFor(described, `/paths/~1a/get/${below}`)).toBe(reason);
  });

  test('locationInDescription names the operation', () => {
    expect(locationInDescription(described, '/paths/~1a/get/responses/200')).toEqual([
      'getA',
      'responses/200',
    ]);
  });
});

describe('traceObserved', () => {
  test('finds what the description took from traffic, and nothing else', () => {
    const items = {
      type: 'array',
      items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    };
    const brand = { type: 'integer', maximum: 3, 'x-evidence': 'observed' };
    const schema = { type: 'object', properties: { items, total: brand }, 'x-evidence': 'observed' };
    const response = { 'x-evidence': 'observed', content: { 'application/json': { schema } } };
    const described = new Leaves({
      paths: { '/brands': { get: { responses: { 200: response } } } },
    } as never);
    const seen = {
      type: 'object',
      properties: { items, total: { type: 'integer' }, other: { type: 'null' } },
    };
    const observed = { status: 200, mediaType: 'application/json', responses: 20, days: 1, sources: 1 };

    traceObserved([{ method: 'GET', path: '/brands', observed: [{ ...observed, schema: seen }] }], described);
    expect([...described.unticked.keys()]).toEqual([
      '/paths/~1brands/get/responses/200/content/application~1json/schema/properties/total/maximum',
    ]);
  });

  test('does not find what someone wrote without a mark', () => {
    const total = { type: 'integer' };
    const schema = { properties: { total } };
    const response = { content: { 'application/json': { schema } } };
    const described = new Leaves({
      paths: { '/brands': { get: { responses: { 200: response } } } },
    } as never);
    const observed = { status: 200, mediaType: 'application/json', responses: 20, days: 1, sources: 1 };

    traceObserved([{ method: 'GET', path: '/brands', observed: [{ ...observed, schema }] }], described);
    expect([...described.unticked.keys()]).toEqual([
      '/paths/~1brands/get/responses/200/content/application~1json/schema/properties/total/type',
    ]);
  });
});
