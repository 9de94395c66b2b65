import type { ResponseValidators } from '@goldleaf/observe';
import type { Document } from '@goldleaf/openapi';
import type { Spec } from '../src/plan/spec.ts';
import { compiledValidators } from './compiled-validators.ts';

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

/** A small description with headers, closed objects and maps, which GoldLeaf's hardly has. */
export const THINGS: Spec = {
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
    '/things/by-name': {
      get: {
        operationId: 'getThingsByName',
        'x-evidence': 'full',
        responses: {
          200: {
            description: 'Things by customer name.',
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Thing' } },
              },
            },
          },
        },
      },
    },
    '/things/open': {
      get: {
        operationId: 'getThingsOpen',
        'x-evidence': 'full',
        responses: {
          200: {
            description: 'A record with undescribed properties.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    id: { type: 'integer' },
                    extra: {},
                    prices: { type: 'object', properties: { currency: {} }, additionalProperties: {} },
                  },
                },
              },
            },
          },
        },
      },
    },
    '/things/refresh': {
      get: {
        operationId: 'getThingsRefresh',
        'x-evidence': 'full',
        'x-retry-safe': false,
        responses: { 200: { description: 'Refreshed.' } },
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
} as unknown as Spec;

/** The validators of `THINGS`. */
export const validators: ResponseValidators = await compiledValidators(THINGS as Document);

/** A response to `GET /thing` that matches the description. */
export const VALID_THING: Readonly<Record<string, unknown>> = {
  id: '60c72b2f9b1e8b35d4f8e7a1',
  count: 3,
  note: null,
  kind: 'hose',
  tags: ['new'],
  owner: { name: 'Ada' },
};
