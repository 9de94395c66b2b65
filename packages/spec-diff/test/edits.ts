import type { Edit } from './edit.ts';

const LIST = '/paths/~1hoses/get';
const ADD = '/paths/~1hoses/post';
const PRICE = '/paths/~1hoses~1price/post';
const ONE = '/paths/~1hoses~1{hoseId}';
const BODY = `${ADD}/requestBody`;
const PAGE = '/components/parameters/page';
const NEW_HOSE = '/components/schemas/NewHose';
const HOSE = '/components/schemas/Hose';
const PRICE_BODY = `${PRICE}/requestBody/content/application~1json/schema/properties`;

const ADDS = 'POST /hoses';
const READS = 'GET /hoses, POST /hoses, GET /hoses/{hoseId}';

/** An edit of the description of hoses, and all that shall be said of it: level, id, direction, operations, location. */
export interface ClassifiedEdit {
  readonly edit: string;
  readonly set: Edit;
  readonly found: readonly string[];
}

/** What was right before is refused after: by the server, by whoever reads the answer, or by the compiler. */
export const BREAKING: readonly ClassifiedEdit[] = [
  // Requests: what is narrowed.
  {
    edit: 'a property must be sent',
    set: { [`${NEW_HOSE}/required`]: ['name', 'price'] },
    found: [`ERR request-property-became-required | request | ${ADDS} | request body, \`price\``],
  },
  {
    edit: 'a new property must be sent',
    set: {
      [`${NEW_HOSE}/required`]: ['name', 'length'],
      [`${NEW_HOSE}/properties/length`]: { type: 'number' },
    },
    found: [`ERR new-required-request-property | request | ${ADDS} | request body, \`length\``],
  },
  {
    edit: 'a property that is described nowhere must be sent',
    set: { [`${NEW_HOSE}/required`]: ['name', 'length'] },
    found: [`ERR new-required-request-property | request | ${ADDS} | request body, \`length\``],
  },
  {
    edit: 'a property is gone from the body',
    set: { [`${NEW_HOSE}/properties/grade`]: undefined },
    found: [`ERR request-property-removed | request | ${ADDS} | request body, \`grade\``],
  },
  {
    edit: 'a text must be shorter',
    set: { [`${NEW_HOSE}/properties/name/maxLength`]: 20 },
    found: [`ERR request-property-max-length-decreased | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a text must be long enough',
    set: { [`${NEW_HOSE}/properties/name/minLength`]: 3 },
    found: [`ERR request-property-min-length-set | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a number must be greater',
    set: { [`${NEW_HOSE}/properties/price/minimum`]: 1 },
    found: [`ERR request-property-min-increased | request | ${ADDS} | request body, \`price\``],
  },
  {
    edit: 'a list must be shorter',
    set: { [`${PRICE_BODY}/ids/maxItems`]: 5 },
    found: ['ERR request-property-max-items-decreased | request | POST /hoses/price | request body, `ids`'],
  },
  {
    edit: 'a list must be longer',
    set: { [`${PRICE_BODY}/ids/minItems`]: 2 },
    found: ['ERR request-property-min-items-increased | request | POST /hoses/price | request body, `ids`'],
  },
  {
    edit: 'a value may no longer be sent',
    set: { [`${NEW_HOSE}/properties/grade/enum`]: ['a', 'b'] },
    found: [`ERR request-property-enum-value-removed | request | ${ADDS} | request body, \`grade\``],
  },
  {
    edit: 'a text is bound to some values',
    set: { [`${NEW_HOSE}/properties/name/enum`]: ['GH781-8'] },
    found: [`ERR request-property-became-enum | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a property must no longer be null',
    set: { [`${NEW_HOSE}/properties/note/type`]: 'string' },
    found: [`ERR request-property-became-not-nullable | request | ${ADDS} | request body, \`note\``],
  },
  {
    edit: 'a number is to be sent where it was a text',
    set: { [`${NEW_HOSE}/properties/name`]: { type: 'integer' } },
    found: [`ERR request-property-type-changed | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a number must be whole',
    set: { [`${NEW_HOSE}/properties/price/type`]: 'integer' },
    found: [`ERR request-property-type-changed | request | ${ADDS} | request body, \`price\``],
  },
  {
    edit: 'a text must be of a format',
    set: { [`${NEW_HOSE}/properties/name/format`]: 'email' },
    found: [`ERR request-property-type-changed | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a text must match a pattern',
    set: { [`${NEW_HOSE}/properties/name/pattern`]: '^GH' },
    found: [`ERR request-property-pattern-added | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a text must match another pattern, which refuses what the old one took',
    set: { [`${NEW_HOSE}/properties/code/pattern`]: '^GH[0-9]{3}$' },
    found: [`ERR request-property-pattern-changed | request | ${ADDS} | request body, \`code\``],
  },
  {
    edit: 'a body must hold nothing that is not described',
    set: { [`${NEW_HOSE}/additionalProperties`]: false },
    found: [`ERR request-body-additional-properties-forbidden | request | ${ADDS} | request body`],
  },
  {
    edit: 'an alternative is no longer taken',
    set: { [`${PRICE_BODY}/by/oneOf`]: [{ type: 'integer' }] },
    found: ['ERR request-property-one-of-removed | request | POST /hoses/price | request body, `by`'],
  },
  {
    edit: 'a keyword binds that has no rule of its own',
    set: { [`${NEW_HOSE}/dependentRequired`]: { price: ['grade'] } },
    found: [`ERR request-body-dependent-required-added | request | ${ADDS} | request body`],
  },
  {
    edit: 'the items of a list must be something',
    set: { [`${NEW_HOSE}/properties/tags/items/maxLength`]: 10 },
    found: [`ERR request-property-max-length-set | request | ${ADDS} | request body, \`tags[]\``],
  },
  {
    edit: 'the body must be sent',
    set: { [`${BODY}/required`]: true },
    found: [`ERR request-body-became-required | request | ${ADDS} | request body`],
  },
  {
    edit: 'there is no body any more',
    set: { [BODY]: undefined },
    found: [`ERR request-body-removed | request | ${ADDS} | request body`],
  },
  {
    edit: 'an operation without a body must be sent one',
    set: { [`${ONE}/get/requestBody`]: { required: true, content: { 'application/json': { schema: {} } } } },
    found: ['ERR request-body-added-required | request | GET /hoses/{hoseId} | request body'],
  },
  {
    edit: 'a media type is no longer taken',
    set: { [`${BODY}/content/text~1csv`]: undefined },
    found: [`ERR request-body-media-type-removed | request | ${ADDS} | request body, text/csv`],
  },
  // Parameters.
  {
    edit: 'a new parameter must be sent',
    set: {
      [`${LIST}/parameters/2`]: { name: 'brand', in: 'query', required: true, schema: { type: 'string' } },
    },
    found: ['ERR new-required-request-parameter | request | GET /hoses | query parameter `brand`'],
  },
  {
    edit: 'a parameter must be sent',
    set: { [`${LIST}/parameters/1/required`]: true },
    found: ['ERR request-parameter-became-required | request | GET /hoses | query parameter `state`'],
  },
  {
    edit: 'a parameter is gone',
    set: { [`${LIST}/parameters`]: [{ $ref: '#/components/parameters/page' }] },
    found: ['ERR request-parameter-removed | request | GET /hoses | query parameter `state`'],
  },
  {
    edit: 'a parameter is sent elsewhere',
    set: { [`${LIST}/parameters/1/in`]: 'header' },
    found: [
      'ERR request-parameter-removed | request | GET /hoses | query parameter `state`',
      'INFO new-optional-request-parameter | request | GET /hoses | header parameter `state`',
    ],
  },
  {
    edit: 'a parameter must be smaller',
    set: { [`${PAGE}/schema/maximum`]: 50 },
    found: ['ERR request-parameter-max-decreased | request | GET /hoses | query parameter `page`'],
  },
  {
    edit: 'a parameter may no longer have a value',
    set: { [`${LIST}/parameters/1/schema/enum`]: ['new'] },
    found: ['ERR request-parameter-enum-value-removed | request | GET /hoses | query parameter `state`'],
  },
  {
    edit: 'a parameter of the path is called otherwise',
    set: {
      [ONE]: undefined,
      '/paths/~1hoses~1{id}': {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/HoseId' } },
        ],
        get: {
          operationId: 'getHose',
          tags: ['Hose'],
          summary: 'Gets a hose.',
          'x-evidence': 'full',
          responses: {
            200: {
              description: 'The hose.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Hose' } } },
            },
          },
        },
        delete: {
          operationId: 'deleteHose',
          tags: ['Hose'],
          summary: 'Deletes a hose.',
          deprecated: true,
          'x-evidence': 'name-only',
          responses: { 200: { description: 'Deleted.' } },
        },
      },
    },
    found: [
      'ERR api-path-parameter-renamed | operation | GET /hoses/{id} | path',
      'ERR api-path-parameter-renamed | operation | DELETE /hoses/{id} | path',
    ],
  },
  // Answers: what is widened.
  {
    edit: 'a property that is always there is gone from the answer',
    set: { [`${HOSE}/properties/name`]: undefined, [`${HOSE}/required`]: ['id'] },
    found: [`ERR response-required-property-removed | response | ${READS} | schema \`Hose\`, \`name\``],
  },
  {
    edit: 'a property that may be missing is gone from the answer',
    set: { [`${HOSE}/properties/price`]: undefined },
    found: [`ERR response-optional-property-removed | response | ${READS} | schema \`Hose\`, \`price\``],
  },
  {
    edit: 'a property of the answer may be missing',
    set: { [`${HOSE}/required`]: ['id'] },
    found: [`ERR response-property-became-optional | response | ${READS} | schema \`Hose\`, \`name\``],
  },
  {
    edit: 'a property of the answer may be null',
    set: { [`${HOSE}/properties/price/type`]: ['number', 'null'] },
    found: [`ERR response-property-became-nullable | response | ${READS} | schema \`Hose\`, \`price\``],
  },
  {
    edit: 'a value may come that did not before',
    set: { [`${HOSE}/properties/state/enum`]: ['new', 'old', 'sold'] },
    found: [`ERR response-property-enum-value-added | response | ${READS} | schema \`Hose\`, \`state\``],
  },
  {
    edit: 'a property of the answer is of another type',
    set: { [`${HOSE}/properties/price/type`]: 'string' },
    found: [`ERR response-property-type-changed | response | ${READS} | schema \`Hose\`, \`price\``],
  },
  {
    edit: 'a whole number may come as any number',
    set: { [`${HOSE}/properties/length/type`]: 'number' },
    found: [`ERR response-property-type-changed | response | ${READS} | schema \`Hose\`, \`length\``],
  },
  {
    edit: 'a text of the answer may be longer',
    set: { [`${HOSE}/properties/name/maxLength`]: undefined },
    found: [`ERR response-property-max-length-unset | response | ${READS} | schema \`Hose\`, \`name\``],
  },
  {
    edit: 'the success is another status',
    set: {
      [`${PRICE}/responses`]: {
        202: { description: 'Prices.', content: { 'application/json': { schema: {} } } },
      },
    },
    found: [
      'ERR response-success-status-removed | response | POST /hoses/price | response 200',
      'ERR response-success-status-added | response | POST /hoses/price | response 202',
    ],
  },
  {
    edit: 'a failure is no longer documented',
    set: { [`${LIST}/responses/404`]: undefined },
    found: ['ERR response-non-success-status-removed | response | GET /hoses | response 404'],
  },
  {
    edit: 'a media type is no longer answered',
    set: { [`${ADD}/responses/200/content/application~1pdf`]: undefined },
    found: [`ERR response-media-type-removed | response | ${ADDS} | response 200, application/pdf`],
  },
  {
    edit: 'a header may be missing',
    set: { [`${LIST}/responses/200/headers/ETag/required`]: false },
    found: ['ERR response-header-became-optional | response | GET /hoses | response 200, header `etag`'],
  },
  {
    edit: 'a header that is always there is gone',
    set: { [`${LIST}/responses/200/headers`]: undefined },
    found: ['ERR required-response-header-removed | response | GET /hoses | response 200, header `etag`'],
  },
  // Operations.
  {
    edit: 'an operation is gone',
    set: { [`${ONE}/get`]: undefined },
    found: ['ERR api-removed-without-deprecation | operation | GET /hoses/{hoseId} | operation'],
  },
  {
    edit: 'a deprecated operation is gone',
    set: { [`${ONE}/delete`]: undefined },
    found: ['ERR api-removed-with-deprecation | operation | DELETE /hoses/{hoseId} | operation'],
  },
  {
    edit: 'a path is gone',
    set: { '/paths/~1hoses~1price': undefined },
    found: ['ERR api-removed-without-deprecation | operation | POST /hoses/price | operation'],
  },
  {
    edit: 'an operation is called otherwise',
    set: { [`${ADD}/operationId`]: 'createHose' },
    found: [`ERR api-operation-id-removed | operation | ${ADDS} | operation`],
  },
  {
    edit: 'an operation asks for more to be let in',
    set: { [`${ADD}/security`]: [{ token: [], customer: [] }] },
    found: [
      `ERR api-security-added | operation | ${ADDS} | operation`,
      `ERR api-security-removed | operation | ${ADDS} | operation`,
    ],
  },
  {
    edit: 'the document asks for something else to be let in, and one operation alone keeps what it had',
    set: { '/security': [{ customer: [] }], [`${ADD}/security`]: [{ token: [] }] },
    found: [
      'ERR api-security-added | operation | GET /hoses, POST /hoses/price, GET /hoses/{hoseId}, DELETE /hoses/{hoseId} | operation',
      'ERR api-security-removed | operation | GET /hoses, POST /hoses/price, GET /hoses/{hoseId}, DELETE /hoses/{hoseId} | operation',
    ],
  },
  {
    edit: 'a security scheme is another',
    set: { '/components/securitySchemes/token/scheme': 'basic' },
    found: ['ERR api-security-component-definition-changed | operation |  | security scheme `token`'],
  },
  {
    edit: 'the server is another',
    set: { '/paths/~1hoses~1price/servers': [{ url: 'https://prices.example' }] },
    found: [
      'ERR api-server-removed | operation | POST /hoses/price | operation',
      'INFO api-server-added | operation | POST /hoses/price | operation',
    ],
  },
  {
    edit: 'a shared schema is narrowed: told once, with all that share it',
    set: { '/components/schemas/HoseId/maxLength': 3 },
    found: [
      'ERR request-property-max-length-set | request | POST /hoses/price | request body, `ids[]`',
      'ERR request-parameter-max-length-set | request | GET /hoses/{hoseId}, DELETE /hoses/{hoseId} | path parameter `hoseId`',
      `INFO response-property-max-length-set | response | ${READS} | schema \`HoseId\``,
    ],
  },
  {
    edit: 'a schema that no operation leads to is another type',
    set: { '/components/schemas/Fitting/properties/thread/type': 'integer' },
    found: ['ERR response-property-type-changed | response |  | schema `Fitting`, `thread`'],
  },
  {
    edit: 'a schema is called otherwise',
    set: {
      '/components/schemas/Id': { type: 'string', pattern: '^[0-9a-f]{4}$' },
      '/components/schemas/HoseId': undefined,
      [`${HOSE}/properties/id/$ref`]: '#/components/schemas/Id',
      [`${PRICE_BODY}/ids/items/$ref`]: '#/components/schemas/Id',
      [`${ONE}/parameters/0/schema/$ref`]: '#/components/schemas/Id',
    },
    found: [
      'ERR api-schema-removed | operation |  | schema `HoseId`',
      'INFO api-schema-added | operation |  | schema `Id`',
    ],
  },
];

/** What was right before is taken after, though it may do something else (WARN). */
export const HARMLESS: readonly ClassifiedEdit[] = [
  {
    edit: 'a new operation',
    set: {
      [`${ONE}/put`]: { operationId: 'putHose', tags: ['Hose'], summary: 'Replaces a hose.', responses: {} },
    },
    found: ['INFO endpoint-added | operation | PUT /hoses/{hoseId} | operation'],
  },
  {
    edit: 'a new property that may be sent',
    set: { [`${NEW_HOSE}/properties/length`]: { type: 'number' } },
    found: [`INFO new-optional-request-property | request | ${ADDS} | request body, \`length\``],
  },
  {
    edit: 'a new parameter that may be sent',
    set: { [`${LIST}/parameters/2`]: { name: 'brand', in: 'query', schema: { type: 'string' } } },
    found: ['INFO new-optional-request-parameter | request | GET /hoses | query parameter `brand`'],
  },
  {
    edit: 'a new property of the answer',
    set: { [`${HOSE}/properties/weight`]: { type: 'number' } },
    found: [`INFO response-optional-property-added | response | ${READS} | schema \`Hose\`, \`weight\``],
  },
  {
    edit: 'a property of the answer that is always there now',
    set: { [`${HOSE}/required`]: ['id', 'name', 'price'] },
    found: [`INFO response-property-became-required | response | ${READS} | schema \`Hose\`, \`price\``],
  },
  {
    edit: 'a property that may be left out',
    set: { [`${NEW_HOSE}/required`]: [] },
    found: [`INFO request-property-became-optional | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a text that may be longer',
    set: { [`${NEW_HOSE}/properties/name/maxLength`]: 80 },
    found: [`INFO request-property-max-length-increased | request | ${ADDS} | request body, \`name\``],
  },
  {
    edit: 'a value more that may be sent',
    set: { [`${NEW_HOSE}/properties/grade/enum`]: ['c', 'b', 'a', 'd'] },
    found: [`INFO request-property-enum-value-added | request | ${ADDS} | request body, \`grade\``],
  },
  {
    edit: 'a value less that may come',
    set: { [`${HOSE}/properties/state/enum`]: ['new'] },
    found: [`WARN response-property-enum-value-removed | response | ${READS} | schema \`Hose\`, \`state\``],
  },
  {
    edit: 'a property that may be sent as null',
    set: { [`${NEW_HOSE}/properties/price/type`]: ['number', 'null'] },
    found: [`INFO request-property-became-nullable | request | ${ADDS} | request body, \`price\``],
  },
  {
    edit: 'a property that is never answered as null',
    set: { [`${HOSE}/properties/note/type`]: 'string' },
    found: [`INFO response-property-became-not-nullable | response | ${READS} | schema \`Hose\`, \`note\``],
  },
  {
    edit: 'an answer that is described at last',
    set: { [`${PRICE}/responses/200/content/application~1json/schema`]: { type: 'object', properties: {} } },
    found: ['INFO response-body-type-specialized | response | POST /hoses/price | response 200'],
  },
  {
    edit: 'a failure that is documented',
    set: { [`${ADD}/responses/409`]: { description: 'There is one already.' } },
    found: [`INFO response-non-success-status-added | response | ${ADDS} | response 409`],
  },
  {
    edit: 'a media type more that is taken',
    set: { [`${BODY}/content/application~1xml`]: { schema: { type: 'string' } } },
    found: [`INFO request-body-media-type-added | request | ${ADDS} | request body, application/xml`],
  },
  {
    edit: 'an alternative more that is taken',
    set: { [`${PRICE_BODY}/by/oneOf`]: [{ type: 'integer' }, { type: 'boolean' }, { type: 'string' }] },
    found: ['INFO request-property-one-of-added | request | POST /hoses/price | request body, `by`'],
  },
  {
    edit: 'the body is taken in another form too',
    set: {
      [`${PRICE_BODY}/ids`]: {
        oneOf: [
          { type: 'string' },
          { type: 'array', minItems: 1, maxItems: 10, items: { $ref: '#/components/schemas/HoseId' } },
        ],
      },
    },
    found: [
      'INFO request-property-wrapped-in-one-of-original-preserved | request | POST /hoses/price | request body, `ids`',
    ],
  },
  {
    edit: 'a way more to be let in',
    set: { [`${ADD}/security`]: [{ token: [] }, { token: [], customer: [] }] },
    found: [`INFO api-security-added | operation | ${ADDS} | operation`],
  },
  {
    edit: 'an operation that will go',
    set: { [`${ONE}/get/deprecated`]: true },
    found: ['INFO endpoint-deprecated | operation | GET /hoses/{hoseId} | operation'],
  },
  {
    edit: 'another word for a property',
    set: { [`${NEW_HOSE}/properties/note/description`]: 'A remark.' },
    found: [`INFO description-changed | request | ${ADDS} | request body, \`note\``],
  },
  {
    edit: 'another example',
    set: { [`${BODY}/content/application~1json/example`]: { name: 'GH781-6' } },
    found: [`INFO description-changed | request | ${ADDS} | request body`],
  },
  {
    edit: 'another version of the document',
    set: { '/info/version': '1.1.0' },
    found: ['INFO description-changed | operation |  | document'],
  },
  {
    edit: 'a page that was read further',
    set: { [`${LIST}/x-evidence`]: 'full' },
    found: ['INFO description-changed | operation | GET /hoses | operation'],
  },
  {
    edit: 'the order of parameters, values and required properties',
    set: {
      [`${LIST}/parameters`]: [
        { name: 'state', in: 'query', schema: { type: 'string', enum: ['old', 'new'] } },
        { $ref: '#/components/parameters/page' },
      ],
      [`${HOSE}/required`]: ['name', 'id'],
      [`${PRICE_BODY}/by/oneOf`]: [{ type: 'integer' }, { type: 'string' }],
    },
    found: [],
  },
  {
    edit: 'a schema that is written out where it was shared',
    set: { [`${HOSE}/properties/id`]: { type: 'string', pattern: '^[0-9a-f]{4}$' } },
    found: [],
  },
  // The types are the same, and what happens is not.
  {
    edit: 'another value where a parameter is left out',
    set: { [`${PAGE}/schema/default`]: 0 },
    found: ['WARN request-parameter-default-value-changed | request | GET /hoses | query parameter `page`'],
  },
  {
    edit: 'a pattern of which nobody can say whether it takes less',
    set: { [`${NEW_HOSE}/properties/code/pattern`]: '^[A-Z]{2}[0-9]+$' },
    found: [`WARN request-property-pattern-changed | request | ${ADDS} | request body, \`code\``],
  },
  {
    edit: 'an operation that is no longer sent again',
    set: { [`${PRICE}/x-retry-safe`]: undefined },
    found: ['WARN api-retry-safe-removed | operation | POST /hoses/price | operation'],
  },
  {
    edit: 'an operation that is sent again now',
    set: { [`${ADD}/x-retry-safe`]: true },
    found: [`WARN api-retry-safe-added | operation | ${ADDS} | operation`],
  },
  {
    edit: 'a GET that is no longer retried, because it may act',
    set: { [`${LIST}/x-retry-safe`]: false },
    found: ['WARN api-retry-safe-removed | operation | GET /hoses | operation'],
  },
  {
    edit: 'a role that may no longer call',
    set: { [`${ADD}/x-roles`]: ['admin'] },
    found: [`WARN api-roles-changed | operation | ${ADDS} | operation`],
  },
];
