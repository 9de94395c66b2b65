import { ADD, BODY, type EditCase, HOSE, LIST, NEW_HOSE, ONE, PAGE, PRICE, PRICE_BODY } from './edit-case.ts';

const NONE = { level: undefined, bump: undefined } as const;
const NAME = `${NEW_HOSE}/properties/name`;
const NOTE = `${HOSE}/properties/note`;

/** Two spellings of the same description: no change. */
export const EQUIVALENT: readonly EditCase[] = [
  {
    name: 'minLength 0',
    set: { [`${NAME}/minLength`]: 0 },
    ...NONE,
    why: 'every text has at least 0 characters',
  },
  {
    name: 'minItems 0',
    set: { [`${NEW_HOSE}/properties/tags/minItems`]: 0 },
    ...NONE,
    why: 'every list has at least 0 items',
  },
  {
    name: 'minProperties 0',
    set: { [`${NEW_HOSE}/minProperties`]: 0 },
    ...NONE,
    why: 'every object has at least 0 properties',
  },
  {
    name: 'uniqueItems false',
    set: { [`${NEW_HOSE}/properties/tags/uniqueItems`]: false },
    ...NONE,
    why: 'false is the default',
  },
  {
    name: 'an empty list of required properties',
    base: { [`${NEW_HOSE}/required`]: [] },
    set: { [`${NEW_HOSE}/required`]: undefined },
    ...NONE,
    why: 'both require nothing',
  },
  {
    name: 'readOnly, writeOnly and deprecated false',
    set: {
      [`${NAME}/readOnly`]: false,
      [`${NAME}/writeOnly`]: false,
      [`${NAME}/deprecated`]: false,
      [`${LIST}/deprecated`]: false,
    },
    ...NONE,
    why: 'false is the default',
  },
  {
    name: 'required false of a parameter and a header',
    set: { [`${PAGE}/required`]: false, [`${BODY}/required`]: false },
    ...NONE,
    why: 'false is the default',
  },
  {
    name: 'a request body without required false',
    set: { [`${BODY}/required`]: undefined },
    ...NONE,
    why: 'false is the default',
  },
  {
    name: 'style form and explode true of a query parameter',
    set: { [`${PAGE}/style`]: 'form', [`${PAGE}/explode`]: true },
    ...NONE,
    why: 'both are the defaults of a query parameter',
  },
  {
    name: 'style simple and explode false of a path parameter',
    set: { [`${ONE}/parameters/0/style`]: 'simple', [`${ONE}/parameters/0/explode`]: false },
    ...NONE,
    why: 'both are the defaults of a path parameter',
  },
  {
    name: 'allowReserved and allowEmptyValue false',
    set: { [`${PAGE}/allowReserved`]: false, [`${PAGE}/allowEmptyValue`]: false },
    ...NONE,
    why: 'false is the default',
  },
  {
    name: 'style simple and explode false of a response header',
    set: {
      [`${LIST}/responses/200/headers/ETag/style`]: 'simple',
      [`${LIST}/responses/200/headers/ETag/explode`]: false,
    },
    ...NONE,
    why: 'both are the defaults of a header',
  },
  {
    name: 'null by oneOf instead of a list of types',
    set: { [NOTE]: { oneOf: [{ type: 'string' }, { type: 'null' }] } },
    ...NONE,
    why: 'both accept a text or null, and generate `string | null`',
  },
  {
    name: 'null by anyOf of a reference',
    base: { [`${HOSE}/properties/id`]: { type: ['string', 'null'], pattern: '^[0-9a-f]{4}$' } },
    set: {
      [`${HOSE}/properties/id`]: { anyOf: [{ $ref: '#/components/schemas/HoseId' }, { type: 'null' }] },
    },
    ...NONE,
    why: 'both accept an id or null',
  },
  {
    name: 'allOf of one reference with a description',
    base: { [`${HOSE}/properties/id`]: { $ref: '#/components/schemas/HoseId', description: 'An id.' } },
    set: {
      [`${HOSE}/properties/id`]: { allOf: [{ $ref: '#/components/schemas/HoseId' }], description: 'An id.' },
    },
    ...NONE,
    why: 'one branch of allOf is the schema itself',
  },
  {
    name: 'oneOf of one schema',
    set: { [NAME]: { oneOf: [{ type: 'string', maxLength: 40 }] } },
    ...NONE,
    why: 'one alternative is the schema itself',
  },
  {
    name: 'an object that is split into allOf',
    set: {
      [HOSE]: {
        allOf: [
          {
            type: 'object',
            required: ['id', 'name'],
            properties: {
              id: { $ref: '#/components/schemas/HoseId' },
              name: { type: 'string', maxLength: 40 },
              price: { type: 'number' },
            },
          },
          {
            type: 'object',
            properties: {
              length: { type: 'integer' },
              state: { type: 'string', enum: ['new', 'old'] },
              note: { type: ['string', 'null'] },
            },
          },
        ],
      },
    },
    ...NONE,
    why: 'the branches describe the same properties as the object',
  },
  {
    name: 'oneOf instead of anyOf for alternatives that exclude each other',
    base: {
      [`${PRICE_BODY}/by`]: {
        oneOf: [
          { type: 'string', maxLength: 3 },
          { type: 'integer', minimum: 1 },
        ],
      },
    },
    set: {
      [`${PRICE_BODY}/by`]: {
        anyOf: [
          { type: 'string', maxLength: 3 },
          { type: 'integer', minimum: 1 },
        ],
      },
    },
    ...NONE,
    why: 'no value matches both alternatives',
  },
  {
    name: 'a list of types instead of alternatives',
    set: { [`${PRICE_BODY}/by`]: { type: ['integer', 'string'] } },
    ...NONE,
    why: 'both accept a text or a whole number',
  },
  {
    name: 'the order of types',
    set: { [`${NOTE}/type`]: ['null', 'string'] },
    ...NONE,
    why: 'types are a set',
  },
  {
    name: 'a list of one type',
    set: { [`${NAME}/type`]: ['string'] },
    ...NONE,
    why: 'a list of one type is that type',
  },
  {
    name: 'integer next to number',
    set: { [`${HOSE}/properties/price/type`]: ['integer', 'number'] },
    ...NONE,
    why: 'a number may be whole anyway',
  },
  {
    name: 'a multiple of 1 instead of a whole number',
    set: { [`${HOSE}/properties/length`]: { type: 'number', multipleOf: 1 } },
    ...NONE,
    why: 'a multiple of 1 is a whole number',
  },
  {
    name: 'an exclusive limit of a whole number',
    set: { [`${PAGE}/schema`]: { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 101, default: 1 } },
    ...NONE,
    why: 'a whole number above 0 is at least 1',
  },
  {
    name: 'const instead of an enum of one',
    base: { [`${HOSE}/properties/state`]: { type: 'string', enum: ['new'] } },
    set: { [`${HOSE}/properties/state`]: { const: 'new' } },
    ...NONE,
    why: 'both accept one value, and generate the same literal type',
  },
  {
    name: 'alternatives of constants instead of an enum',
    set: { [`${HOSE}/properties/state`]: { oneOf: [{ const: 'new' }, { const: 'old' }] } },
    ...NONE,
    why: 'both accept the same values',
  },
  {
    name: 'an enum without its type',
    set: { [`${HOSE}/properties/state/type`]: undefined },
    ...NONE,
    why: 'the values of an enum decide its type',
  },
  {
    name: 'maxLength of a number',
    set: { [`${HOSE}/properties/price/maxLength`]: 3 },
    ...NONE,
    why: 'maxLength applies to texts only',
  },
  {
    name: 'items without a limit',
    base: { [`${NEW_HOSE}/properties/tags`]: { type: 'array' } },
    set: { [`${NEW_HOSE}/properties/tags/items`]: {} },
    ...NONE,
    why: 'both accept any item',
  },
  {
    name: 'true instead of an empty schema',
    set: { [`${PRICE}/responses/200/content/application~1json/schema`]: true },
    ...NONE,
    why: 'both accept any value',
  },
  {
    name: 'false instead of not {}',
    base: { [`${NEW_HOSE}/properties/code`]: { not: {} } },
    set: { [`${NEW_HOSE}/properties/code`]: false },
    ...NONE,
    why: 'both reject every value',
  },
  {
    name: 'additionalProperties true of an object that describes no property',
    base: { [`${HOSE}/properties/note`]: { type: 'object' } },
    set: { [`${HOSE}/properties/note/additionalProperties`]: true },
    ...NONE,
    why: 'both accept any object, and generate an index signature',
  },
  {
    name: 'additionalProperties {} instead of true',
    base: { [`${HOSE}/additionalProperties`]: true },
    set: { [`${HOSE}/additionalProperties`]: {} },
    ...NONE,
    why: 'both accept any other property',
  },
  {
    name: 'then without if',
    set: { [`${NEW_HOSE}/then`]: { required: ['price'] } },
    ...NONE,
    why: 'then applies only with if',
  },
  {
    name: 'the order of keys',
    set: {
      [NAME]: { maxLength: 40, type: 'string' },
      '/components/parameters/page': {
        schema: { default: 1, maximum: 100, minimum: 1, type: 'integer' },
        description: 'Page number.',
        in: 'query',
        name: 'page',
      },
    },
    ...NONE,
    why: 'keys of a JSON object have no order',
  },
  {
    name: 'the order of parameters, enum values and required properties',
    set: {
      [`${LIST}/parameters`]: [
        { name: 'state', in: 'query', schema: { type: 'string', enum: ['old', 'new'] } },
        { $ref: '#/components/parameters/page' },
      ],
      [`${HOSE}/required`]: ['name', 'id'],
      [`${PRICE_BODY}/by/oneOf`]: [{ type: 'integer' }, { type: 'string' }],
    },
    ...NONE,
    why: 'they are sets',
  },
  {
    name: 'a media type in other case',
    set: {
      [`${BODY}/content/text~1csv`]: undefined,
      [`${BODY}/content/Text~1CSV`]: { schema: { type: 'string' } },
    },
    ...NONE,
    why: 'media types are the same in any case (RFC 9110, 8.3.1)',
  },
  {
    name: 'a response header in other case',
    set: {
      [`${LIST}/responses/200/headers`]: { etag: { required: true, schema: { type: 'string' } } },
    },
    ...NONE,
    why: 'header names are the same in any case (RFC 9110, 5.1)',
  },
  {
    name: 'a shared schema that is written in place',
    set: { [`${HOSE}/properties/id`]: { type: 'string', pattern: '^[0-9a-f]{4}$' } },
    ...NONE,
    why: 'the type is the same, and the shared schema stays',
  },
  {
    name: 'a path parameter that the operation repeats',
    set: {
      [`${ONE}/get/parameters`]: [
        { name: 'hoseId', in: 'path', required: true, schema: { $ref: '#/components/schemas/HoseId' } },
      ],
    },
    ...NONE,
    why: 'the parameter of the operation overrides the same one of the path',
  },
  {
    name: 'a parameter of the path that the operation overrides',
    base: {
      [`${ONE}/get/parameters`]: [{ name: 'hoseId', in: 'path', required: true, schema: { type: 'string' } }],
    },
    set: {
      [`${ONE}/parameters/0/schema`]: { type: 'string', maxLength: 3 },
      [`${ONE}/delete`]: undefined,
    },
    level: 'ERR',
    bump: 'major',
    why: 'only the removed operation used the parameter of the path',
    changes: ['ERR api-removed-with-deprecation | operation | DELETE /hoses/{hoseId} | operation'],
  },
  {
    name: 'servers and security that the operation repeats',
    set: { [`${ADD}/security`]: [{ token: [] }], [`${ADD}/servers`]: [{ url: 'https://hoses.example/v1' }] },
    ...NONE,
    why: 'they are those of the document',
  },
  {
    name: 'the examples of a data type that contain $ref',
    base: { [`${PAGE}/schema/examples`]: [{ $ref: 'not a reference' }] },
    set: { [`${PAGE}/required`]: false },
    ...NONE,
    why: 'a `$ref` in an example is data',
  },
  {
    name: 'the same alternative twice',
    set: {
      [NAME]: {
        anyOf: [
          { type: 'string', maxLength: 40 },
          { type: 'string', maxLength: 40 },
        ],
      },
    },
    ...NONE,
    why: 'anyOf accepts what either accepts',
  },
  {
    name: 'allOf in allOf',
    set: { [`${NEW_HOSE}/properties/price`]: { allOf: [{ allOf: [{ type: 'number' }] }, { minimum: 0 }] } },
    ...NONE,
    why: 'all branches apply at any depth',
  },
  {
    name: 'a looser limit in allOf',
    set: { [NAME]: { type: 'string', maxLength: 40, allOf: [{ maxLength: 50 }] } },
    ...NONE,
    why: 'the stricter limit applies',
  },
  {
    name: 'an enum value twice',
    set: { [`${NEW_HOSE}/properties/grade/enum`]: ['a', 'b', 'c', 'a'] },
    ...NONE,
    why: 'values are a set',
  },
  {
    name: 'overlapping types under anyOf',
    set: { [`${NEW_HOSE}/properties/price`]: { minimum: 0, anyOf: [{ type: 'number' }] } },
    ...NONE,
    why: 'one alternative is the schema itself',
  },
  {
    name: 'an empty list of parameters',
    base: { [`${ADD}/parameters`]: undefined },
    set: { [`${ADD}/parameters`]: [] },
    ...NONE,
    why: 'both take no parameter',
  },
  {
    name: 'the server of a description without servers',
    base: { '/servers': undefined },
    set: { '/servers': [{ url: '/' }] },
    ...NONE,
    why: 'it is the default',
  },
  {
    name: 'the parameter of a media type in other case',
    base: { [`${ADD}/requestBody/content`]: { 'application/json;charset=UTF-8': { schema: {} } } },
    set: { [`${ADD}/requestBody/content`]: { 'application/json; charset=utf-8': { schema: {} } } },
    ...NONE,
    why: 'media types are the same in any case',
  },
  {
    name: 'a list of alternatives that are types',
    set: { [NOTE]: { anyOf: [{ type: ['string', 'null'] }, { type: 'null' }] } },
    ...NONE,
    why: 'null is one of the types already',
  },
];
