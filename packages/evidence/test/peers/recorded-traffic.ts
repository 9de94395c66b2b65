// Responses of a hidden description, as a recording of a browser has them.
import { createRandom } from '@goldleaf/testing';
import type { KnownOperation } from '../../src/traffic/operation-paths.ts';
import { type HiddenSchema, hiddenSchema, invent } from '../traffic/hidden-description.ts';

/** Address of the API in the recording. */
export const SERVER = 'https://goldleaf.app/api/v1';
/** Responses of each operation. */
export const RESPONSES = 200;
const TOKEN = 'secret-token-of-the-recording';
/** The people of an organization recur in its responses. */
const PEOPLE = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Mary Jackson'];

/** A GET with its hidden schema and the bodies of its responses. */
export interface Recorded {
  readonly operation: KnownOperation;
  readonly schema: HiddenSchema;
  readonly bodies: readonly unknown[];
}

export function record(operation: KnownOperation): Recorded {
  const { path } = operation;
  const random = createRandom(`responses of ${path}`);
  const hidden = hiddenSchema(path);
  const bodies = Array.from({ length: RESPONSES }, () => invent(hidden, random));
  if (hidden.kind !== 'object') return { operation, schema: hidden, bodies };
  const salesRep = { schema: { kind: 'text' }, isRequired: true } as const;
  return {
    operation,
    schema: { kind: 'object', properties: { ...hidden.properties, salesRep } },
    bodies: bodies.map((body) => ({ ...(body as object), salesRep: PEOPLE[random.integer(0, 3)] })),
  };
}

function idOf(index: number): string {
  return index.toString(16).padStart(24, '6');
}

/** Writes the responses as a HAR. Each request has the bearer token, as a browser saves it. */
export function harOf(recorded: readonly Recorded[]): string {
  const creator = { name: 'test', version: '1' };
  return JSON.stringify({ log: { version: '1.2', creator, entries: recorded.flatMap(entriesOf) } });
}

function entriesOf({ operation: { method, path }, bodies }: Recorded): object[] {
  return bodies.map((body, index) => {
    const text = JSON.stringify(body);
    const headers = [{ name: 'Authorization', value: `Bearer ${TOKEN}` }];
    return {
      startedDateTime: new Date(Date.UTC(2026, 10, 1) + index * 3_600_000).toISOString(),
      time: 1,
      request: {
        method,
        url: `${SERVER}${path.replace(/\{\w+\}/g, idOf(index))}`,
        httpVersion: 'HTTP/1.1',
        headers,
        cookies: [],
        queryString: [],
        headersSize: -1,
        bodySize: 0,
      },
      response: {
        status: 200,
        statusText: 'OK',
        httpVersion: 'HTTP/1.1',
        headers: [{ name: 'Content-Type', value: 'application/json' }],
        cookies: [],
        content: { size: text.length, mimeType: 'application/json', text },
        redirectURL: '',
        headersSize: -1,
        bodySize: text.length,
      },
      cache: {},
      timings: { send: 0, wait: 1, receive: 0 },
    };
  });
}

/** Returns the texts of bodies, the keys of maps and the ids of paths. Names of properties aren't values. */
export function valuesOf({ operation, schema, bodies }: Recorded): string[] {
  const ids = operation.path.includes('{') ? bodies.map((_, index) => idOf(index)) : [];
  const texts = bodies.flatMap((body) => [...textsBelow(body, schema)]);
  return [TOKEN, ...ids, ...texts.filter((text) => text.length > 3)];
}

function* textsBelow(value: unknown, schema: HiddenSchema | undefined): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  const hidden = schema?.kind === 'nullable' ? schema.schema : schema;
  if (hidden?.kind === 'map') yield* Object.keys(value);
  for (const [key, child] of Object.entries(value)) yield* textsBelow(child, childOf(hidden, key));
}

function childOf(schema: HiddenSchema | undefined, key: string): HiddenSchema | undefined {
  if (schema?.kind === 'object') return schema.properties[key]?.schema;
  if (schema?.kind === 'map') return schema.values;
  return schema?.kind === 'array' ? schema.items : undefined;
}
