import type { Description } from '../../src/description.ts';

const THING = {
  type: 'object',
  required: ['id', 'tags'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[0-9a-f]{24}$' },
    count: { type: 'integer', minimum: 0 },
    note: { type: ['string', 'null'] },
    kind: { enum: ['hose', 'adaptor'] },
    tags: { type: 'array', items: { $ref: '#/components/schemas/Tag' } },
    owner: { anyOf: [{ type: 'string' }, { type: 'object', required: ['name'] }] },
  },
};

/** A description with a little of everything that a server may deviate from: GoldLeaf's has no headers and little that is closed. */
export const THINGS: Description = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Things', version: '1.0.0' },
  security: [{ bearerToken: [] }],
  paths: {
    '/security/v1/token': {
      post: {
        operationId: 'postSecurityV1Token',
        security: [],
        'x-evidence': 'full',
        responses: {
          200: {
            description: 'The token.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { data: { type: 'object', required: ['securityToken'] } },
                  required: ['data'],
                },
              },
            },
          },
        },
      },
    },
    '/thing': {
      get: {
        operationId: 'getThing',
        'x-evidence': 'full',
        externalDocs: { url: 'https://docs.goldleafapp.com/thing.html' },
        responses: {
          200: {
            description: 'The thing.',
            headers: { 'x-count': { required: true, schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
          404: { description: 'No such thing.' },
        },
      },
    },
    '/things/file': {
      get: {
        operationId: 'getThingsFile',
        'x-evidence': 'full',
        responses: { 200: { $ref: '#/components/responses/File' } },
      },
    },
    '/things/moved': {
      get: {
        operationId: 'getThingsMoved',
        'x-evidence': 'full',
        responses: { 302: { description: 'Elsewhere.' } },
      },
    },
    '/things/silence': {
      get: {
        operationId: 'getThingsSilence',
        'x-evidence': 'full',
        responses: { 200: { description: 'Nothing.' }, 501: { description: 'Never.' } },
      },
    },
    '/things/whatever': {
      get: {
        operationId: 'getThingsWhatever',
        'x-evidence': 'full',
        responses: {
          default: {
            description: 'JSON or a file.',
            content: {
              'application/pdf': { schema: { type: 'string' } },
              'application/json': { schema: {} },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { bearerToken: { type: 'http', scheme: 'bearer' } },
    responses: {
      File: { description: 'A file.', content: { 'application/pdf': { schema: { type: 'string' } } } },
    },
    schemas: { Tag: { type: 'string', maxLength: 5 }, Thing: THING },
  },
} as unknown as Description;

/** What `GET /thing` answers where it keeps to the description. */
export const GOOD_THING: Readonly<Record<string, unknown>> = {
  id: '60c72b2f9b1e8b35d4f8e7a1',
  count: 3,
  note: null,
  kind: 'hose',
  tags: ['new'],
  owner: { name: 'Ada' },
};
