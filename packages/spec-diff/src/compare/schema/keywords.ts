import { type JsonObject, omit } from '../json.ts';

/** Keywords that document a schema: they limit no value and change no type. */
const DOCUMENTATION: readonly string[] = [
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  '$comment',
];

/** Keywords that identify a schema or its dialect. A changed one may change the meaning of references. */
const IDENTITY: readonly string[] = ['$id', '$anchor', '$dynamicAnchor', '$schema', '$vocabulary'];

/** Keywords that limit no value, but change how it is read, shown or typed. */
const BEHAVIOR: readonly string[] = ['deprecated', 'default', 'readOnly', 'writeOnly', 'xml', '$defs'];

const ANNOTATIONS: readonly string[] = [...DOCUMENTATION, ...IDENTITY, ...BEHAVIOR];

/** The extensions that explain a description. Any other one may mean anything. */
const DOCUMENTING_EXTENSION =
  /^x-(evidence|evidence-cut|quirk|assumption|retry-safe-reason|unread-schemas|unread)$/;

/** Returns whether a key only documents, in a schema and elsewhere. */
export function isDocumentation(key: string): boolean {
  return DOCUMENTATION.includes(key) || key === 'summary' || DOCUMENTING_EXTENSION.test(key);
}

/** Returns whether a keyword of a schema limits no value. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.includes(keyword) || keyword.startsWith('x-');
}

export function withoutAnnotations(schema: JsonObject): JsonObject {
  return omit(schema, Object.keys(schema).filter(isAnnotation));
}

/** Returns whether a schema accepts every value. */
export function isUnconstrained(schema: JsonObject): boolean {
  return Object.keys(schema).every(isAnnotation);
}

/** Keywords that apply to values of one type only. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType', 'contentSchema'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: [
    'items',
    'prefixItems',
    'minItems',
    'maxItems',
    'uniqueItems',
    'contains',
    'minContains',
    'maxContains',
    'unevaluatedItems',
  ],
  object: [
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'dependentRequired',
    'dependentSchemas',
    'unevaluatedProperties',
  ],
};

/** Returns whether a keyword can limit a value of one of these types. */
export function appliesTo(keyword: string, types: readonly string[]): boolean {
  const own = Object.keys(BY_TYPE).find((type) => BY_TYPE[type]?.includes(keyword));
  if (own === undefined) return true;
  return types.includes(own) || (own === 'number' && types.includes('integer'));
}

/** Every keyword of JSON Schema 2020-12 and OpenAPI 3.1 that limits values or changes types. */
const CONSTRAINTS: readonly string[] = [
  ...Object.values(BY_TYPE).flat(),
  ...['type', 'enum', 'const', 'format', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['discriminator', '$ref', '$dynamicRef'],
  'nullable', // of OpenAPI 3.0: no limit in 3.1, but it changes the generated type
];

/** Returns whether JSON Schema or OpenAPI defines a keyword as a limit. */
export function isConstraint(keyword: string): boolean {
  return CONSTRAINTS.includes(keyword);
}
