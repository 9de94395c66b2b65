import {
  type Document,
  fullValue,
  type JsonSchema,
  type MediaType,
  type Operation,
  operationsOf,
  type RequestBody,
  type Response,
  resolve,
} from '@goldleaf/openapi';
import { createRandom, type Random } from './random.ts';

/** How deep invented objects and lists are nested. */
const DEPTH = 3;

/**
 * Invents a body for every request and every success of a document that has no schema, so that a test can handle all operations as if
 * they were documented. Nothing that it invents says anything about GoldLeaf's servers.
 *
 * @param document - a bundled document; it is not changed
 * @returns a copy with the invented schemas, each with an example that it accepts: the same ones for the same document
 */
export function inventBodies(document: Document): Document {
  const copy = structuredClone(document);
  for (const { method, path, operation } of operationsOf(copy)) {
    const random = createRandom(`${method} ${path}`);
    inventRequest(copy, operation, random);
    inventSuccesses(copy, operation, method === 'GET' && !path.endsWith('}'), random);
  }
  return copy;
}

function inventRequest(document: Document, operation: Operation, random: Random): void {
  if (!operation.requestBody) return;
  const body = resolve<RequestBody>(document, operation.requestBody);
  if (!body || !isUndocumented(body.content)) return;
  operation.requestBody = { ...body, content: { 'application/json': inventMediaType(inventObject(random)) } };
}

function inventSuccesses(document: Document, operation: Operation, isList: boolean, random: Random): void {
  for (const [status, value] of Object.entries(operation.responses)) {
    const response = resolve<Response>(document, value);
    if (!status.startsWith('2') || !response?.content || !isUndocumented(response.content)) continue;
    const schema = isList ? inventList(random) : inventObject(random);
    operation.responses[status] = { ...response, content: { 'application/json': inventMediaType(schema) } };
  }
}

function isUndocumented(content: Readonly<Record<string, MediaType>>): boolean {
  return Object.values(content).every(({ schema }) => Object.keys(schema ?? {}).length === 0);
}

function inventMediaType(schema: JsonSchema): MediaType {
  return { schema, example: fullValue(schema) } as MediaType;
}

function inventList(random: Random): JsonSchema {
  return {
    type: 'object',
    properties: { items: { type: 'array', items: inventObject(random) }, total: { type: 'integer' } },
    required: ['items'],
  };
}

function inventObject(random: Random, depth: number = DEPTH): JsonSchema {
  const names = random.sample(Object.keys(SCALARS), 3, 6);
  const scalars = names.map((name): [string, JsonSchema] => [name, SCALARS[name]?.(random) ?? {}]);
  const nested = depth > 1 ? inventNested(random, depth - 1) : [];
  const properties = Object.fromEntries([...scalars, ...nested]);
  return { type: 'object', properties, required: random.sample(Object.keys(properties), 0, names.length) };
}

function inventNested(random: Random, depth: number): [string, JsonSchema][] {
  return random.sample(['location', 'contacts', 'lines', 'end'], 0, 2).map((name) => {
    const object = inventObject(random, depth);
    return [name, name.endsWith('s') ? { type: 'array', items: object } : object];
  });
}

/** Properties as applications around orders and catalogues have them. */
const SCALARS: Readonly<Record<string, (random: Random) => JsonSchema>> = {
  id: () => ({ type: 'string', pattern: '^[0-9a-fA-F]{24}$' }),
  partNumber: () => ({ type: 'string', examples: ['GL-100-R2'] }),
  description: () => ({ type: ['string', 'null'], examples: ['Two-wire hose, 1/2"'] }),
  email: () => ({ type: 'string', format: 'email' }),
  website: () => ({ type: 'string', format: 'uri' }),
  createdAt: () => ({ type: 'string', format: 'date-time' }),
  dueDate: () => ({ type: 'string', format: 'date' }),
  quantity: () => ({ type: 'integer' }),
  listPrice: () => ({ type: 'number' }),
  deleted: () => ({ type: 'boolean' }),
  currency: () => ({ type: 'string', enum: ['USD', 'EUR', 'CAD'] }),
  status: (random) => ({
    type: 'string',
    enum: random.sample(['open', 'released', 'shipped', 'closed'], 2, 4),
  }),
  tags: () => ({ type: 'array', items: { type: 'string' } }),
  priceBreaks: () => ({ type: 'array', items: { type: 'number' } }),
  unit: () => ({ oneOf: [{ type: 'string' }, { type: 'integer' }] }),
};
