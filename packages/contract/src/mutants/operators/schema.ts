import type { Level } from '../../checks/level.ts';
import type { DraftNode, Location, MutantChange } from '../mutant.ts';

interface SchemaNode extends DraftNode {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, unknown>;
  required?: string[];
  items?: unknown;
  enum?: unknown[];
  oneOf?: unknown[];
  anyOf?: unknown[];
  allOf?: unknown[];
  additionalProperties?: boolean;
  format?: string;
  pattern?: string;
  minLength?: number;
  writeOnly?: boolean;
}

/** A wrong type for each type. */
const OTHER_TYPE: Readonly<Record<string, string>> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  array: 'object',
  object: 'array',
};

const OTHER_FORMAT: Readonly<Record<string, string>> = {
  email: 'uri',
  uri: 'email',
  date: 'date-time',
  'date-time': 'date',
  binary: 'date',
};

const DROPPED = ['format', 'pattern', 'enum', 'const', 'additionalProperties', 'items'] as const;

/** Requests rarely show these mistakes, so static checks run first. */
const STATIC_FIRST = { level: 'inventory' } as const;

/** Mistakes in a schema. */
export function* schemaMutants({ node }: Location): Generator<MutantChange> {
  const schema = node as SchemaNode;
  if (schema.$ref) {
    yield refMutant(schema.$ref);
    return;
  }
  yield* propertyMutants(schema);
  yield* typeMutants(schema);
  yield* minLengthMutants(schema);
  yield* valueMutants(schema);
  yield* patternMutants(schema);
  yield* droppedKeywordMutants(schema);
  yield* opennessMutants(schema);
  yield* branchMutants(schema);
  yield* annotationMutants(schema);
}

interface SchemaChangeOptions {
  readonly below?: readonly string[];
  readonly variant?: string;
  readonly level?: Level;
}

function schemaChange(
  operator: string,
  text: string,
  change: (schema: SchemaNode) => void,
  options: SchemaChangeOptions = {},
): MutantChange {
  return { operator, text, change: (draft) => change(draft as SchemaNode), ...options };
}

function* propertyMutants({ required = [], properties = {} }: SchemaNode): Generator<MutantChange> {
  const names = Object.keys(properties);
  for (const name of required)
    yield schemaChange('REQ-DROP', `${name} is optional`, (one) => removeItem(one, 'required', name), {
      below: ['required'],
      variant: name,
    });
  for (const name of names)
    if (!required.includes(name))
      yield schemaChange('REQ-ADD', `${name} is required`, (one) => addRequired(one, name), {
        variant: name,
      });
  for (const name of names) {
    const below = ['properties', name];
    yield schemaChange('PROP-DROP', `no ${name}`, (one) => delete one.properties?.[name], { below });
    const renamed = `${name}X`;
    yield schemaChange('PROP-RENAME', `${renamed} instead of ${name}`, (one) => rename(one, name, renamed), {
      below,
    });
  }
  if (names.length > 0)
    yield schemaChange('PROP-ADD-REQ', 'another required property', (one) => {
      one.properties = { ...one.properties, xMutant: {} };
      addRequired(one, 'xMutant');
    });
}

function* typeMutants(schema: SchemaNode): Generator<MutantChange> {
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return;
  const change = (operator: string, text: string, apply: (schema: SchemaNode) => void) =>
    schemaChange(operator, text, apply, { below: ['type'] });
  for (const type of types) {
    if (type === 'null') continue;
    const other = OTHER_TYPE[type] as string;
    yield change('TYPE-SWAP', `${other} instead of ${type}`, (one) => {
      const swapped = types.map((each) => (each === type ? other : each));
      one.type = Array.isArray(one.type) ? swapped : (swapped[0] as string);
    });
  }
  yield change('TYPE-DROP', 'any type', (one) => delete one.type);
  yield types.includes('null')
    ? change('NULL-DROP', 'null is invalid', (one) => removeItem(one, 'type', 'null'))
    : change('NULL-ADD', 'null is valid', (one) => {
        one.type = [...types, 'null'];
      });
  yield schemaChange(
    'NULLABLE-3.0',
    'nullable, as in OpenAPI 3.0',
    (one) => {
      one['nullable'] = true;
    },
    STATIC_FIRST,
  );
  if (types.includes('integer'))
    yield change('TYPE-WIDEN', 'number instead of integer', (one) => {
      one.type = 'number';
    });
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

function* droppedKeywordMutants(schema: SchemaNode): Generator<MutantChange> {
  for (const key of DROPPED) {
    const hasEffect = key in schema && schema[key] !== true && !isEmpty(schema[key]);
    const operator = key === 'items' ? 'ITEMS-DROP' : 'KW-DROP';
    if (hasEffect) yield schemaChange(operator, `no ${key}`, (one) => delete one[key], { below: [key] });
  }
}

function* opennessMutants({ type, additionalProperties }: SchemaNode): Generator<MutantChange> {
  const isClosed = additionalProperties === false;
  if (isClosed)
    yield schemaChange('AP-OPEN', 'other properties are valid', (one) => {
      one.additionalProperties = true;
    });
  else if ([type].flat().includes('object'))
    yield schemaChange('AP-FALSE', 'other properties are invalid', (one) => {
      one.additionalProperties = false;
    });
}

function* branchMutants(schema: SchemaNode): Generator<MutantChange> {
  for (const key of ['oneOf', 'anyOf', 'allOf'] as const)
    for (const index of (schema[key] ?? []).keys())
      yield schemaChange('BRANCH-DROP', `without branch ${index}`, (one) => one[key]?.splice(index, 1), {
        below: [key, `${index}`],
      });
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

function* annotationMutants(schema: SchemaNode): Generator<MutantChange> {
  if ([schema.type].flat().includes('string'))
    yield schemaChange(
      'BAD-PATTERN',
      'a pattern that does not compile',
      (one) => {
        one.pattern = '(';
      },
      STATIC_FIRST,
    );
  if (schema.writeOnly)
    yield schemaChange('WRITEONLY-DROP', 'returned too', (one) => delete one.writeOnly, {
      ...STATIC_FIRST,
      below: ['writeOnly'],
    });
  else
    yield schemaChange(
      'WRITEONLY-ADD',
      'never returned',
      (one) => {
        one.writeOnly = true;
      },
      STATIC_FIRST,
    );
  yield schemaChange(
    'READONLY-ADD',
    'never sent',
    (one) => {
      one['readOnly'] = true;
    },
    STATIC_FIRST,
  );
}

function refMutant(reference: string): MutantChange {
  const other = reference.endsWith('/ErrorMessage') ? 'ObjectId' : 'ErrorMessage';
  return {
    operator: 'REF-RETARGET',
    below: ['$ref'],
    text: `refers to ${other}`,
    change: (node) => {
      node['$ref'] = `#/components/schemas/${other}`;
    },
  };
}

function addRequired(schema: SchemaNode, name: string): void {
  schema.required = [...(schema.required ?? []), name];
}

function removeItem(schema: SchemaNode, key: string, value: unknown): void {
  schema[key] = (schema[key] as unknown[]).filter((one) => one !== value);
}

function rename({ properties }: SchemaNode, from: string, to: string): void {
  if (!properties) return;
  properties[to] = properties[from];
  delete properties[from];
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
