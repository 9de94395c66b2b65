import type { MutantChange } from '../../mutant.ts';
import { removeItem, type SchemaNode, STATIC_FIRST, schemaChange } from './schema-change.ts';

const OTHER_FORMAT: Readonly<Record<string, string>> = {
  email: 'uri',
  uri: 'email',
  date: 'date-time',
  'date-time': 'date',
  binary: 'date',
};

const DROPPED = ['format', 'pattern', 'enum', 'const', 'additionalProperties', 'items'] as const;

/** Mistakes in the limits of a value. */
export function* limitMutants(schema: SchemaNode): Generator<MutantChange> {
  yield* minLengthMutants(schema);
  yield* valueMutants(schema);
  yield* patternMutants(schema);
  yield* droppedKeywordMutants(schema);
}

function* minLengthMutants({ minLength }: SchemaNode): Generator<MutantChange> {
  if (minLength === undefined) return;
  const below = ['minLength'];
  for (const [operator, value] of [
    ['BOUND+1', minLength + 1],
    ['BOUND-1', minLength - 1],
  ] as const)
    yield schemaChange(
      operator,
      `minLength is ${value}`,
      (one) => {
        one.minLength = value;
      },
      { below },
    );
  yield schemaChange('BOUND-DROP', 'no minLength', (one) => delete one.minLength, { below });
}

function* valueMutants(schema: SchemaNode): Generator<MutantChange> {
  for (const value of schema.enum ?? [])
    yield schemaChange('ENUM-DROP', `${value} is invalid`, (one) => removeItem(one, 'enum', value), {
      below: ['enum'],
      variant: String(value),
    });
  if (schema.enum)
    yield schemaChange('ENUM-ADD', 'another value', (one) => one.enum?.push(`${one.enum[0]}_`), {
      below: ['enum'],
    });
  if (schema.enum && schema.enum.length > 1)
    yield schemaChange('ENUM-REORDER', 'another order of values', (one) => one.enum?.reverse(), {
      ...STATIC_FIRST,
      below: ['enum'],
    });
  if ('default' in schema)
    yield schemaChange('SCHEMA-DEFAULT-DROP', 'no default', (one) => delete one['default'], {
      ...STATIC_FIRST,
      below: ['default'],
    });
  if ('const' in schema)
    yield schemaChange(
      'CONST-SWAP',
      'another value',
      (one) => {
        one['const'] = `${one['const']}_`;
      },
      { below: ['const'] },
    );
  const otherFormat = OTHER_FORMAT[schema.format ?? ''];
  if (otherFormat !== undefined)
    yield schemaChange(
      'FORMAT-SWAP',
      `${otherFormat} instead of ${schema.format}`,
      (one) => {
        one.format = otherFormat;
      },
      { below: ['format'] },
    );
}

/** Loosens each lookahead of a pattern that has several, such as the password's. */
function* patternMutants({ pattern = '' }: SchemaNode): Generator<MutantChange> {
  const classes = [...pattern.matchAll(/\[\^?\w[^\]]*\](?=\))/g)];
  for (const { 0: text, index } of classes)
    yield schemaChange(
      'PATTERN-LOOSEN',
      `any character instead of ${text}`,
      (one) => {
        one.pattern = `${pattern.slice(0, index)}[^]${pattern.slice(index + text.length)}`;
      },
      { below: ['pattern'], variant: text },
    );
}

function* droppedKeywordMutants(schema: SchemaNode): Generator<MutantChange> {
  for (const key of DROPPED) {
    const hasEffect = key in schema && schema[key] !== true && !isEmpty(schema[key]);
    const operator = key === 'items' ? 'ITEMS-DROP' : 'KW-DROP';
    if (hasEffect) yield schemaChange(operator, `no ${key}`, (one) => delete one[key], { below: [key] });
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
