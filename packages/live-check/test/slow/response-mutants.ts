// Responses that differ from a valid one in one thing.
import { type JsonSchema, mergeAllOf, typesOf } from '@goldleaf/openapi';
import type { Random } from '@goldleaf/testing';

export interface RawResponse {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly body: string;
}

/** A valid response, and what is needed to change it. */
export interface Original {
  readonly status: number;
  readonly schema: JsonSchema;
  readonly body: unknown;
  /** Described statuses. */
  readonly statuses: readonly string[];
  /** The body of another operation. */
  readonly otherBody: unknown;
}

const JSON_TYPE = 'application/json';

/** Returns the response as it is. */
export function unchanged({ status, body }: Original): RawResponse {
  return { status, mediaType: JSON_TYPE, body: JSON.stringify(body) };
}

type Mutate = (original: Original, random: Random) => RawResponse | undefined;

/** By kind, a function that changes a response. It returns undefined if the response has nothing of that kind. */
export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  status: (original) => ({ ...unchanged(original), status: original.statuses.includes('418') ? 409 : 418 }),
  type: changeValue((schema) => (accepts(schema, 'boolean') ? undefined : { value: true })),
  null: changeValue((schema) => (accepts(schema, 'null') ? undefined : { value: null })),
  missing: changeObject(({ required = [] }, object, random) => {
    const present = required.filter((name) => Object.hasOwn(object, name));
    if (present.length === 0) return undefined;
    const { [random.pick(present)]: _, ...rest } = object as Readonly<Record<string, unknown>>;
    return rest;
  }),
  extra: changeObject((_, object) => ({ ...object, addedByMutant: 1 })),
  'HTML with 200': () => ({
    status: 200,
    mediaType: 'text/html',
    body: '<!doctype html><title>Log in</title>',
  }),
  '204': ({ statuses }) =>
    statuses.includes('204') ? undefined : { status: 204, mediaType: undefined, body: '' },
  'media type': (original) => ({ ...unchanged(original), mediaType: 'text/plain' }),
  'swapped response': (original) => unchanged({ ...original, body: original.otherBody }),
  'truncated JSON': (original) => ({
    ...unchanged(original),
    body: JSON.stringify(original.body).slice(0, -1),
  }),
  'number as string': changeValue((schema, value) =>
    typeof value !== 'number' || accepts(schema, 'string') ? undefined : { value: String(value) },
  ),
  'date format': changeValue(({ format = '' }) =>
    ['date', 'date-time'].includes(format) ? { value: '25/11/2026' } : undefined,
  ),
};

/** Whether a schema accepts a value of a type. One without types accepts all. */
function accepts(schema: JsonSchema, type: string): boolean {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return branches.some((branch) => accepts(branch, type));
  if (schema.enum) return schema.enum.some((value) => (value === null ? 'null' : typeof value) === type);
  const types = typesOf(mergeAllOf(schema));
  return types.length === 0 || types.includes(type);
}

interface Location {
  readonly keys: readonly (string | number)[];
  readonly schema: JsonSchema;
  readonly value: unknown;
}

/** Lists the values of a body whose schema is known, except those below a choice of schemas. */
function* locations(schema: JsonSchema, value: unknown, keys: Location['keys'] = []): Generator<Location> {
  const whole = mergeAllOf(schema);
  yield { keys, schema: whole, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* locations(whole.items ?? {}, item, [...keys, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      const property = whole.properties?.[name];
      if (property) yield* locations(property, child, [...keys, name]);
    }
  }
}

/** Changes one value, chosen at random among those that the function changes. */
function changeValue(
  change: (schema: JsonSchema, value: unknown, random: Random) => { readonly value: unknown } | undefined,
): Mutate {
  return (original, random) => {
    const changes = [...locations(original.schema, original.body)].flatMap(({ keys, schema, value }) => {
      const changed = change(schema, value, random);
      return changed ? [{ keys, value: changed.value }] : [];
    });
    if (changes.length === 0) return undefined;
    const { keys, value } = random.pick(changes);
    return unchanged({ ...original, body: withValue(original.body, keys, value) });
  };
}

function changeObject(
  change: (schema: JsonSchema, object: object, random: Random) => object | undefined,
): Mutate {
  return changeValue((schema, value, random) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const changed = isObject && schema.properties ? change(schema, value, random) : undefined;
    return changed && { value: changed };
  });
}

function withValue(body: unknown, [key, ...rest]: Location['keys'], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(body))
    return body.map((item, index) => (index === key ? withValue(item, rest, value) : item));
  const object = body as Readonly<Record<string, unknown>>;
  return { ...object, [key]: withValue(object[key], rest, value) };
}
