import { type JsonSchema, typesOf } from './json-schema.ts';
import { mapValues } from './map-values.ts';

/** A value that a schema takes. */
export interface GoodValue {
  /** What is special in it and where, such as `P7/search/name/null`. */
  readonly id: string;
  readonly value: unknown;
}

/** A value that a schema refuses, for one thing that is wrong with it. */
export interface BadValue extends GoodValue {
  readonly place: readonly string[];
  readonly keyword: string;
}

/** A value of each JSON type. */
const OF_TYPE: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 1.5,
  boolean: true,
  null: null,
  array: [],
  object: {},
};

const OF_FORMAT: Readonly<Record<string, string>> = {
  email: 'ada@example.com',
  uri: 'https://example.com/a?b=c#d',
  date: '2024-02-29',
  'date-time': '2024-02-29T23:59:59.999Z',
  binary: 'PK',
};

/** Near misses, each of which a lax validator would take. */
const NOT_OF_FORMAT: Readonly<Record<string, readonly string[]>> = {
  email: ['', 'ada', 'ada@', '@example.com', 'ada@example.com '],
  uri: ['', 'example.com', '//example.com', 'https://exa mple.com'],
  date: ['', '2023-02-29', '2024-2-9', '2024-02-29T00:00:00Z', '29.02.2024'],
  'date-time': ['', '2024-02-29', '2024-02-29 25:00:00Z', '2023-02-29T00:00:00Z', '1709251199'],
};

const STRINGS: Readonly<Record<string, string>> = {
  empty: '',
  unicode: 'Schläuche ÷ ホース 🔧',
  'control-characters': '\u0000\u001f\n\t"\\',
  long: 'x'.repeat(2_000),
};

/** A MongoDB id. */
export const OBJECT_ID = '60c72b2f9b1e8b35d4f8e7a1';

/** A value with everything that the schema has: each property, an item in each list. */
export function fullValue(schema: JsonSchema): unknown {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches?.[0]) return fullValue(branches[0]);
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.properties) return mapValues(schema.properties, fullValue);
  if (schema.items) return [fullValue(schema.items)];
  if (schema.examples) return schema.examples[0];
  const [type] = typesOf(schema);
  if (type === 'string') {
    if (schema.format) return OF_FORMAT[schema.format];
    return schema.pattern ? OBJECT_ID : 'text';
  }
  return type === 'integer' ? 1 : OF_TYPE[type ?? 'string'];
}

/** A value with nothing that the schema does not demand. */
export function leastValue(schema: JsonSchema): unknown {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches?.[0]) return leastValue(branches[0]);
  if (!schema.properties) return schema.items ? [] : fullValue(schema);
  const { properties, required = [] } = schema;
  return Object.fromEntries(required.map((name) => [name, leastValue(properties[name] ?? {})]));
}

/** Values that the schema takes: its bounds and what it leaves open, one thing at a time and at every depth. */
export function goodValues(schema: JsonSchema): GoodValue[] {
  return atEveryDepth(schema, goodValuesHere).map(({ place: _, keyword: __, ...good }) => good);
}

/** Values that the schema refuses: one thing wrong in each, at every depth. */
export function badValues(schema: JsonSchema): BadValue[] {
  return atEveryDepth(schema, badValuesHere);
}

interface ValueHere {
  /** Check and variant: `P7 null`. */
  readonly name: readonly [check: string, variant: string];
  readonly value: unknown;
  readonly keyword: string;
  /** The property or item that it is about. */
  readonly below?: readonly string[];
}

function goodValuesHere(schema: JsonSchema): ValueHere[] {
  const good = (check: string, variant: string, value: unknown): ValueHere => ({
    name: [check, variant],
    value,
    keyword: '',
  });
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return branches.map((branch, index) => good('P15', `branch-${index}`, fullValue(branch)));
  if ('const' in schema) return [];
  if (schema.enum) return schema.enum.map((value) => good('P5', String(value), value));

  const types = typesOf(schema);
  if (types.length === 0) return Object.entries(OF_TYPE).map(([type, value]) => good('P1', type, value));
  return types.flatMap((type) => {
    if (type === 'null') return [good('P7', 'null', null)];
    if (type === 'boolean') return [good('P5', 'false', false)];
    if (type === 'integer')
      return [0, -1, Number.MAX_SAFE_INTEGER].map((value) => good('P6', `${value}`, value));
    if (type === 'number') return [0, -1, 0.1, 1e300].map((value) => good('P6', `${value}`, value));
    if (type === 'string' && !schema.pattern && !schema.format)
      return Object.entries(STRINGS).map(([variant, value]) => good('P11', variant, value));
    if (type === 'array') {
      const item = fullValue(schema.items ?? {});
      return [good('P8', 'empty', []), good('P10', 'two-items', [item, item])];
    }
    if (type !== 'object') return [];
    const least = leastValue(schema) as object;
    const optional = Object.entries(schema.properties ?? {}).filter(
      ([name]) => !schema.required?.includes(name),
    );
    return [
      good('P2', 'required-only', least),
      ...optional.map(([name, part]) => good('P4', `${name}-alone`, { ...least, [name]: leastValue(part) })),
      ...(schema.additionalProperties === false
        ? []
        : [good('P9', 'extra-property', { ...(fullValue(schema) as object), 'x-extra': [null] })]),
    ];
  });
}

function badValuesHere(schema: JsonSchema): ValueHere[] {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    const taken = new Set(branches.flatMap(typesOf));
    const keyword = schema.oneOf ? 'oneOf' : 'anyOf';
    return wrongTypes([...taken]).map((wrong) => ({ ...wrong, name: ['N15', wrong.name[1]], keyword }));
  }
  const types = typesOf(schema);
  return [
    ...(types.length > 0 ? wrongTypes(types) : []),
    ...(schema.required ?? []).map((name): ValueHere => {
      const { [name]: _, ...others } = fullValue(schema) as Record<string, unknown>;
      return { name: ['N4', 'missing'], value: others, keyword: 'required', below: [name] };
    }),
    ...(schema.additionalProperties === false
      ? [
          bad(
            'N5',
            'extra-property',
            { ...(fullValue(schema) as object), 'x-extra': 1 },
            'additionalProperties',
          ),
        ]
      : []),
    ...('const' in schema
      ? nearMisses(String(schema.const)).map((value) => bad('N7', value, value, 'const'))
      : []),
    ...nearMisses(...(schema.enum ?? []).map(String)).map((value) => bad('N7', value, value, 'enum')),
    ...(schema.minLength
      ? [bad('N6', 'one-shorter', 'A-1b'.repeat(9).slice(0, schema.minLength - 1), 'minLength')]
      : []),
    ...patternMisses(schema).map((value) => bad('N7', `pattern-${value}`, value, 'pattern')),
    ...(NOT_OF_FORMAT[schema.format ?? ''] ?? []).map((value) =>
      bad('N7', `format-${value}`, value, 'format'),
    ),
    ...(schema.items
      ? badValuesHere(schema.items)
          .slice(0, 1)
          .map(
            ({ value, keyword }): ValueHere => ({
              name: ['N10', 'second-item'],
              value: [fullValue(schema.items as JsonSchema), value],
              keyword,
              below: ['1'],
            }),
          )
      : []),
  ];
}

function bad(check: string, variant: string, value: unknown, keyword: string): ValueHere {
  return { name: [check, variant], value, keyword };
}

function wrongTypes(types: readonly string[]): ValueHere[] {
  const wrong = Object.entries(OF_TYPE)
    .filter(([type]) => !types.includes(type))
    .map(([type, value]) => bad('N3', `type-${type}`, value, 'type'));
  // Text that reads as a number is none.
  return types.includes('number') || types.includes('integer')
    ? [...wrong, bad('N3', 'type-digits', '1', 'type')]
    : wrong;
}

function nearMisses(...texts: readonly string[]): string[] {
  const misses = texts.flatMap((text) => {
    const otherCase = text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
    return ['', otherCase, `${text}_`, ` ${text}`, text.slice(0, -1)];
  });
  return [...new Set(misses)].filter((miss) => !texts.includes(miss));
}

function patternMisses(schema: JsonSchema): string[] {
  if (!schema.pattern) return [];
  const pattern = new RegExp(schema.pattern, 'u');
  const base = String(fullValue(schema));
  const candidates = [
    '',
    base.slice(1),
    `${base}0`,
    `${base.slice(1)}g`,
    `g${base.slice(1)}`,
    ` ${base}`,
    `${base}\n`,
  ];
  return [...new Set(candidates)].filter(
    (text) => !pattern.test(text) && [...text].length >= (schema.minLength ?? 0),
  );
}

function atEveryDepth(
  schema: JsonSchema,
  here: (schema: JsonSchema) => ValueHere[],
  place: readonly string[] = [],
): BadValue[] {
  const branches = schema.oneOf ?? schema.anyOf;
  const own = here(schema).map(({ name: [check, variant], value, keyword, below = [] }) => ({
    id: [check, ...place, ...below, variant].join('/'),
    value,
    keyword,
    place: keyword === 'required' ? place : [...place, ...below],
  }));
  if (branches) {
    // What is no value of one branch's type may be one of another's: that is told of the branches together.
    const within = branches.map((branch) => (branch.properties ? atEveryDepth(branch, here, place) : []));
    return [
      ...own,
      ...within.flatMap((made, index) =>
        made
          .filter(({ place: at, keyword }) => at.length > place.length || keyword !== 'type')
          .map((one) => ({ ...one, id: `${one.id}-in-branch-${index}` })),
      ),
    ];
  }
  const base = fullValue(schema);
  const parts = schema.items ? { 0: schema.items } : (schema.properties ?? {});
  const below = Object.entries(parts).flatMap(([key, part]) =>
    atEveryDepth(part, here, [...place, key]).map((made) => ({
      ...made,
      value: Array.isArray(base)
        ? base.with(Number(key), made.value)
        : { ...(base as object), [key]: made.value },
    })),
  );
  return [...own, ...below];
}
