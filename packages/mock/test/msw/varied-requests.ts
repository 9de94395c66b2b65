import goldLeaf from '@goldleaf/api-types/openapi.json' with { type: 'json' };
import {
  type Document,
  fullValue,
  isReference,
  type JsonSchema,
  OBJECT_ID,
  type OperationEntry,
  operationsOf,
  resolve,
} from '@goldleaf/openapi';
import { createRandom, type Random } from '@goldleaf/testing';

export interface VariedRequest {
  readonly method: string;
  /** The path and the query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
}

const document = goldLeaf as unknown as Document;

/** Generates requests to all kinds of operations, valid and invalid in many ways. The same seed gives the same requests. */
export function variedRequests(count: number, seed: string): VariedRequest[] {
  const random = createRandom(seed);
  const entries = [...operationsOf(document)];
  const withSchemas = entries.filter(({ operation }) => operation.requestBody || operation.parameters);
  return Array.from({ length: count }, (_, index) =>
    variedRequest(random.pick(index % 3 === 0 ? entries : withSchemas), random),
  );
}

function variedRequest(entry: OperationEntry, random: Random): VariedRequest {
  const { method, path } = entry;
  const isStray = random.integer(0, 19) === 0;
  const { contentType, body } = variedBody(entry, random);
  return {
    method: isStray ? random.pick(['DELETE', 'PUT', 'HEAD', 'POST', 'GET']) : method,
    target: variedPath(path, random) + variedQuery(entry, random),
    headers: {
      ...(random.integer(0, 9) > 0 ? TOKEN : random.pick(AUTHORIZATIONS)),
      ...(random.integer(0, 3) === 0 && random.pick(ACCEPTS)),
      ...(random.integer(0, 5) === 0 && random.pick(PREFERENCES)),
      ...(random.integer(0, 5) === 0 && { apiCustomerId: random.pick([OBJECT_ID, 'x', '']) }),
      ...(contentType && { 'content-type': contentType }),
    },
    body: method === 'GET' || isStray ? undefined : body,
  };
}

const TOKEN = { authorization: 'Bearer any-token' };
const AUTHORIZATIONS = [
  {},
  { authorization: 'Bearer ' },
  { authorization: 'bearer x' },
  { authorization: 'Basic YTpi' },
];
const ACCEPTS = [
  'application/json',
  'application/json;q=0.5, */*;q=0.1',
  'text/html',
  'nonsense',
  'nonsense, application/json',
  'application/*',
  'application/pdf',
  'application/problem+json',
  'application/json, application/problem+json',
].map((accept) => ({ accept }));
const PREFERENCES = [
  ...['code=200', 'code=400', 'code=500', 'code=403', 'code=418', 'code=x', 'dynamic=true'],
  ...['example=none', 'example=configuration', 'code=200, example=configuration'],
].map((prefer) => ({ prefer }));

function variedPath(path: string, random: Random): string {
  const invalid = ['x', '%20', 'ä', '%ff', 'a%2Fb'];
  const filled = path.replace(/\{.+?\}/g, () =>
    random.integer(0, 4) > 0 ? OBJECT_ID : random.pick(invalid),
  );
  return random.integer(0, 29) > 0 ? filled : random.pick([`${filled}/`, `${filled}x`, '/nowhere', '//']);
}

function variedQuery({ operation }: OperationEntry, random: Random): string {
  const query = new URLSearchParams();
  for (const parameter of operation.parameters ?? []) {
    const { name, in: location } = resolve(document, parameter) as { name: string; in: string };
    if (location !== 'query') continue;
    for (const value of random.pick([
      [],
      [],
      ['1'],
      ['x'],
      ['1', 'y'],
      [''],
      ['a,b'],
      [OBJECT_ID],
      ['asc'],
    ])) {
      query.append(name, value);
    }
  }
  if (random.integer(0, 9) === 0) query.append(random.pick(['other', '__code', '__proto__']), '403');
  return query.size > 0 ? `?${query}` : '';
}

interface VariedBody {
  readonly contentType?: string;
  readonly body?: string | FormData;
}

function variedBody({ operation }: OperationEntry, random: Random): VariedBody {
  const body = operation.requestBody && resolve<object>(document, operation.requestBody);
  const content = (body as { content?: Record<string, { schema?: object }> } | undefined)?.content ?? {};
  const [[mediaType, { schema }] = ['application/json', { schema: {} }]] = Object.entries(content);
  const value = fullValue(dereference(schema ?? {}) as JsonSchema);
  if (mediaType === 'multipart/form-data') return { body: variedForm(value, random) };
  const wrong = random.integer(0, 12);
  if (wrong === 0) return {};
  if (wrong === 1) return { contentType: random.pick(['text/plain', 'application/xml', ';']), body: 'text' };
  const unusual = ['application/json; charset=utf-8', 'application/any+json'];
  const contentType = random.integer(0, 4) > 0 ? 'application/json' : random.pick(unusual);
  if (wrong === 2)
    return { contentType, body: random.pick(['', '{', 'null', '0', '[]', '"a"', '{"__proto__":1}']) };
  for (let times = random.integer(0, 3); times > 0; times--) mutate(value, random);
  return { contentType, body: JSON.stringify(value) };
}

function variedForm(value: unknown, random: Random): FormData {
  const form = new FormData();
  for (const [name, each] of Object.entries(value as object)) {
    const kind = random.integer(0, 4);
    if (kind === 0) continue;
    if (name === 'file') form.append(name, new File(['rows'], random.pick(['a.xlsx', 'a;b=c.xlsx', ''])));
    else form.append(name, kind === 1 ? 'x' : typeof each === 'string' ? each : JSON.stringify(each));
  }
  return form;
}

/** Changes one value somewhere within an object or a list. */
function mutate(value: unknown, random: Random): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const holder = value as Record<string, unknown>;
  const key = keys[random.integer(0, Math.max(0, keys.length - 1))];
  if (key === undefined) return;
  if (typeof holder[key] === 'object' && random.integer(0, 2) > 0) mutate(holder[key], random);
  else if (random.integer(0, 4) === 0 && !Array.isArray(value)) delete holder[key];
  else
    holder[key] = random.pick([
      null,
      1,
      -1,
      1.5,
      'x',
      '',
      true,
      [],
      {},
      [1],
      '2024-02-29',
      '2024-02-29T12:00:00Z',
      'a'.repeat(300),
    ]);
}

function dereference(node: unknown, depth = 0): unknown {
  if (typeof node !== 'object' || node === null || depth > 30) return node;
  if (isReference(node)) return dereference(resolve(document, node), depth + 1);
  if (Array.isArray(node)) return node.map((each) => dereference(each, depth + 1));
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, dereference(each, depth + 1)]));
}
