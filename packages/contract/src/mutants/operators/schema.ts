import type { Level } from '../../level.ts';
import type { DraftNode, MutantMade, Place } from '../mutant.ts';

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

/** What a type is mistaken for. */
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

/** What is hardly seen by asking is looked for by reading first. */
const MARK = { level: 'inventory' } as const;

/** Mistakes in a schema. */
export function schemaMutants({ node }: Place): MutantMade[] {
  const schema = node as SchemaNode;
  if (schema.$ref) return [refRetarget(schema.$ref)];
  const made = (
    operator: string,
    text: string,
    change: (schema: SchemaNode) => void,
    { below, variant, level }: { below?: string[]; variant?: string; level?: Level } = {},
  ): MutantMade => ({
    operator,
    text,
    change: (draft) => change(draft as SchemaNode),
    ...(below && { below }),
    ...(variant && { variant }),
    ...(level && { level }),
  });
  const { required = [], properties = {}, minLength } = schema;
  const types = [schema.type ?? []].flat();
  const names = Object.keys(properties);
  return [
    ...required.map((name) =>
      made('REQ-DROP', `${name} is not required`, (one) => without(one, 'required', name), {
        below: ['required'],
        variant: name,
      }),
    ),
    ...names
      .filter((name) => !required.includes(name))
      .map((name) =>
        made('REQ-ADD', `${name} is required`, (one) => (one.required = [...(one.required ?? []), name]), {
          variant: name,
        }),
      ),
    ...names.flatMap((name) => [
      made('PROP-DROP', `${name} is left out`, (one) => delete one.properties?.[name], {
        below: ['properties', name],
      }),
      made('PROP-RENAME', `${name} is called ${name}X`, (one) => rename(one.properties, name, `${name}X`), {
        below: ['properties', name],
      }),
    ]),
    ...(names.length > 0
      ? [
          made('PROP-ADD-REQ', 'one more property, required', (one) => {
            one.properties = { ...one.properties, xMutant: {} };
            one.required = [...(one.required ?? []), 'xMutant'];
          }),
        ]
      : []),
    ...types
      .filter((type) => type !== 'null')
      .map((type) =>
        made(
          'TYPE-SWAP',
          `${type} is ${OTHER_TYPE[type]}`,
          (one) => {
            const swapped = types.map((each) => (each === type ? OTHER_TYPE[type] : each)) as string[];
            one.type = Array.isArray(one.type) ? swapped : (swapped[0] as string);
          },
          { below: ['type'] },
        ),
      ),
    ...(types.length > 0
      ? [
          made('TYPE-DROP', 'any type will do', (one) => delete one.type, { below: ['type'] }),
          types.includes('null')
            ? made('NULL-DROP', 'null will not do', (one) => without(one, 'type', 'null'), {
                below: ['type'],
              })
            : made('NULL-ADD', 'null will do', (one) => (one.type = [...types, 'null']), { below: ['type'] }),
          made('NULLABLE-3.0', 'nullable, as OpenAPI 3.0 has it', (one) => (one['nullable'] = true), MARK),
        ]
      : []),
    ...(types.includes('integer')
      ? [made('TYPE-WIDEN', 'integer is number', (one) => (one.type = 'number'), { below: ['type'] })]
      : []),
    ...(minLength === undefined
      ? []
      : [
          made('BOUND+1', `minLength is ${minLength + 1}`, (one) => (one.minLength = minLength + 1), {
            below: ['minLength'],
          }),
          made('BOUND-1', `minLength is ${minLength - 1}`, (one) => (one.minLength = minLength - 1), {
            below: ['minLength'],
          }),
          made('BOUND-DROP', 'no minLength', (one) => delete one.minLength, { below: ['minLength'] }),
        ]),
    ...(schema.enum ?? []).map((value) =>
      made('ENUM-DROP', `${value} is none of the values`, (one) => without(one, 'enum', value), {
        below: ['enum'],
        variant: String(value),
      }),
    ),
    ...(schema.enum
      ? [made('ENUM-ADD', 'one more value', (one) => one.enum?.push(`${one.enum[0]}_`), { below: ['enum'] })]
      : []),
    ...('const' in schema
      ? [
          made('CONST-SWAP', 'another value', (one) => (one['const'] = `${one['const']}_`), {
            below: ['const'],
          }),
        ]
      : []),
    ...DROPPED.filter((key) => key in schema && schema[key] !== true && !isEmpty(schema[key])).map((key) =>
      made(key === 'items' ? 'ITEMS-DROP' : 'KW-DROP', `no ${key}`, (one) => delete one[key], {
        below: [key],
      }),
    ),
    ...(schema.format && OTHER_FORMAT[schema.format]
      ? [
          made(
            'FORMAT-SWAP',
            `${schema.format} is ${OTHER_FORMAT[schema.format]}`,
            (one) => (one.format = OTHER_FORMAT[schema.format ?? ''] as string),
            {
              below: ['format'],
            },
          ),
        ]
      : []),
    ...(types.includes('object') && schema.additionalProperties !== false
      ? [made('AP-FALSE', 'no other properties', (one) => (one.additionalProperties = false))]
      : []),
    ...(schema.additionalProperties === false
      ? [made('AP-OPEN', 'other properties will do', (one) => (one.additionalProperties = true))]
      : []),
    ...(['oneOf', 'anyOf', 'allOf'] as const).flatMap((key) =>
      (schema[key] ?? []).map((_, index) =>
        made('BRANCH-DROP', `without branch ${index}`, (one) => one[key]?.splice(index, 1), {
          below: [key, `${index}`],
        }),
      ),
    ),
    ...(types.includes('string')
      ? [made('BAD-PATTERN', 'a pattern that does not compile', (one) => (one.pattern = '('), MARK)]
      : []),
    schema.writeOnly
      ? made('WRITEONLY-DROP', 'may be answered', (one) => delete one.writeOnly, {
          ...MARK,
          below: ['writeOnly'],
        })
      : made('WRITEONLY-ADD', 'is never answered', (one) => (one.writeOnly = true), MARK),
    made('READONLY-ADD', 'is never sent', (one) => (one['readOnly'] = true), MARK),
  ];
}

function refRetarget(reference: string): MutantMade {
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

function without(schema: SchemaNode, key: string, value: unknown): void {
  schema[key] = (schema[key] as unknown[]).filter((one) => one !== value);
}

function rename(map: DraftNode | undefined, from: string, to: string): void {
  if (!map) return;
  map[to] = map[from];
  delete map[from];
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
