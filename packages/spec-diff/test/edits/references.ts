import { type EditCase, HOSE, LIST, NEW_HOSE, ONE, PAGE } from './edit-case.ts';

const NONE = { level: undefined, bump: undefined } as const;
const BREAKING = { level: 'ERR', bump: 'major' } as const;
const END = `${NEW_HOSE}/properties/end`;
const HOSE_ID = { $ref: '#/components/schemas/HoseId' };
const ITEM = '/components/pathItems/Item';
const OPERATION = { operationId: 'getOld', responses: { 200: { description: 'Old.' } } };

/** Edits of the targets of references, and of the keywords next to a reference. */
export const REFERENCES: readonly EditCase[] = [
  {
    name: 'the description of a parameter that a reference overrides',
    base: { [`${LIST}/parameters/0`]: { $ref: '#/components/parameters/page', description: 'Own.' } },
    set: { [`${PAGE}/description`]: 'Another.' },
    ...NONE,
    why: 'the description next to the reference applies',
  },
  {
    name: 'a limit next to the reference of a parameter',
    set: { [`${LIST}/parameters/0`]: { $ref: '#/components/parameters/page', required: true } },
    ...NONE,
    why: 'only summary and description override the target',
  },
  {
    name: 'a limit next to the reference of a schema',
    base: { [END]: HOSE_ID },
    set: { [`${END}/maxLength`]: 3 },
    ...BREAKING,
    why: 'both apply',
  },
  {
    name: 'a limit next to the reference of a schema, changed',
    base: { [END]: { ...HOSE_ID, maxLength: 4 } },
    set: { [`${END}/maxLength`]: 3 },
    ...BREAKING,
    why: 'both apply',
  },
  {
    name: 'a description next to the reference of a schema',
    base: { [END]: { ...HOSE_ID, description: 'An end.' } },
    set: { [`${END}/description`]: 'The end.' },
    level: 'INFO',
    bump: 'patch',
    why: 'it only documents',
  },
  {
    name: 'an operation behind the reference of a path',
    base: { '/components/pathItems': { Item: { get: OPERATION } }, '/paths/~1old': { $ref: `#${ITEM}` } },
    set: { [`${ITEM}/get/responses/200`]: undefined },
    ...BREAKING,
    why: 'the response was described',
  },
  {
    name: 'an operation behind two references of a path',
    base: {
      '/components/pathItems': { First: { $ref: `#${ITEM}` }, Item: { get: OPERATION } },
      '/paths/~1old': { $ref: '#/components/pathItems/First' },
    },
    set: { [`${ITEM}/get/responses/200`]: undefined },
    ...BREAKING,
    why: 'the response was described',
  },
  {
    name: 'a schema that only a schema refers to',
    base: {
      '/components/schemas/Inner': { type: 'string' },
      [`${HOSE}/properties/inner`]: { $ref: '#/components/schemas/Inner' },
    },
    set: { '/components/schemas/Inner/type': 'number' },
    ...BREAKING,
    why: 'responses contain it',
  },
  {
    name: 'a schema behind properties that are named like keywords',
    base: {
      '/components/schemas/Inner': { type: 'string' },
      [END]: {
        type: 'object',
        properties: {
          properties: { type: 'object', properties: { example: { $ref: '#/components/schemas/Inner' } } },
        },
      },
    },
    set: { '/components/schemas/Inner/maxLength': 3 },
    ...BREAKING,
    why: 'they are names, not keywords',
  },
  {
    name: 'a parameter of the path next to one of the same name elsewhere',
    base: { [`${ONE}/get/parameters`]: [{ name: 'hoseId', in: 'query', schema: { type: 'string' } }] },
    set: { [`${ONE}/parameters/0/schema`]: { type: 'string', maxLength: 3 } },
    ...BREAKING,
    why: 'longer ids were valid',
    changes: [
      'ERR request-parameter-max-length-set | request | GET /hoses/{hoseId}, DELETE /hoses/{hoseId} | path parameter `hoseId`',
      'INFO request-parameter-pattern-removed | request | GET /hoses/{hoseId}, DELETE /hoses/{hoseId} | path parameter `hoseId`',
    ],
  },
  {
    name: 'a parameter of the path next to another one there',
    base: { [`${ONE}/get/parameters`]: [{ name: 'other', in: 'path', required: true, schema: {} }] },
    set: { [`${ONE}/parameters/0/schema`]: { type: 'integer' } },
    ...BREAKING,
    why: 'texts were valid',
  },
];
