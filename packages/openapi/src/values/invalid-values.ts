import { type JsonSchema, typesOf } from '../json-schema.ts';
import { violationsOf } from '../violations.ts';
import { atEveryLevel, type LocalValue, valueId } from './at-every-level.ts';
import { fullValue, VALUE_OF_TYPE } from './full-value.ts';
import { SchemaValueError } from './schema-value-error.ts';
import type { ValidValue } from './valid-values.ts';

/** A value that a schema rejects, for one thing that is wrong in it. */
export interface InvalidValue extends ValidValue {
  /** The keyword that rejects it. */
  readonly keyword: string;
  /** Everything that the schema reports, as `violationsOf` returns it. */
  readonly violations: readonly string[];
}

/** Near misses, each of which a lax validator would accept. */
const INVALID_BY_FORMAT: Readonly<Record<string, readonly string[]>> = {
  email: ['', 'ada', 'ada@', '@example.com', 'ada@example.com '],
  uri: ['', 'example.com', '//example.com', 'https://exa mple.com'],
  date: ['', '2023-02-29', '2024-2-9', '2024-02-29T00:00:00Z', '29.02.2024'],
  'date-time': ['', '2024-02-29', '2024-02-29 25:00:00Z', '2023-02-29T00:00:00Z', '1709251199'],
};

/**
 * Generates values that a schema rejects: one thing wrong in each, at every level.
 *
 * @throws {SchemaValueError} when the schema accepts one of them, or rejects it for something else
 */
export function invalidValues(schema: JsonSchema): InvalidValue[] {
  return [...atEveryLevel(schema, localValues)].map((invalid) => {
    const id = valueId(invalid);
    const violations = violationsOf(schema, invalid.value);
    const expected = `${invalid.location.join('.')}: ${invalid.keyword}`;
    if (violations.includes(expected)) return { id, ...invalid, violations };
    const found = violations.join(', ') || 'nothing';
    throw new SchemaValueError(`${id} must break “${expected}”, but its schema reports ${found}`);
  });
}

function* localValues(schema: JsonSchema): Generator<LocalValue> {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    yield* ofNoBranch(branches, schema.oneOf ? 'oneOf' : 'anyOf');
    return;
  }
  const types = typesOf(schema);
  if (types.length > 0) yield* ofOtherTypes(types);
  yield* objects(schema);
  yield* otherTexts(schema);
  yield* secondItem(schema);
}

function* ofNoBranch(branches: readonly JsonSchema[], keyword: string): Generator<LocalValue> {
  const types = new Set(branches.flatMap(typesOf));
  for (const { variant, value } of ofOtherTypes([...types])) yield { variant, value, keyword };
}

function* ofOtherTypes(types: readonly string[]): Generator<LocalValue> {
  for (const [type, value] of Object.entries(VALUE_OF_TYPE))
    if (!types.includes(type)) yield { variant: type, value, keyword: 'type' };
  const isNumeric = types.includes('number') || types.includes('integer');
  if (isNumeric && !types.includes('string')) yield { variant: 'digits', value: '1', keyword: 'type' };
}

function* objects(schema: JsonSchema): Generator<LocalValue> {
  for (const name of schema.required ?? []) {
    const { [name]: _, ...others } = fullValue(schema) as Record<string, unknown>;
    yield { variant: name, value: others, keyword: 'required', below: [name] };
  }
  if (schema.additionalProperties !== false) return;
  const extra = { ...(fullValue(schema) as object), 'x-extra': 1 };
  yield { variant: 'extra-property', value: extra, keyword: 'additionalProperties' };
}

function* otherTexts(schema: JsonSchema): Generator<LocalValue> {
  const { minLength, format = '' } = schema;
  if ('const' in schema)
    for (const value of nearMisses(String(schema.const)))
      yield { variant: textVariant(value), value, keyword: 'const' };
  for (const value of nearMisses(...(schema.enum ?? []).map(String)))
    yield { variant: textVariant(value), value, keyword: 'enum' };
  if (minLength)
    yield {
      variant: 'one-shorter',
      value: 'A-1b'.repeat(9).slice(0, minLength - 1),
      keyword: 'minLength',
    };
  for (const value of patternMisses(schema)) yield { variant: textVariant(value), value, keyword: 'pattern' };
  for (const value of INVALID_BY_FORMAT[format] ?? [])
    yield { variant: textVariant(value), value, keyword: 'format' };
}

/** An invalid item is found behind a valid one too. */
function* secondItem({ items }: JsonSchema): Generator<LocalValue> {
  if (!items) return;
  const [invalid] = localValues(items);
  if (!invalid) return;
  yield { ...invalid, value: [fullValue(items), invalid.value], below: ['1'] };
}

function textVariant(text: string): string {
  return text === '' ? 'empty' : text;
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
  const tail = base.slice(1);
  const candidates = ['', tail, `${base}0`, `${tail}g`, `g${tail}`, ` ${base}`, `${base}\n`];
  return [...new Set(candidates)].filter(
    (text) => !pattern.test(text) && [...text].length >= (schema.minLength ?? 0),
  );
}
