import type { JsonObject } from '../src/compare/json.ts';

/** A small description that has one of each: parts of requests and responses, shared components, and fields of operations. */
export const HOSES: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Hoses', version: '1.0.0' },
  servers: [{ url: 'https://hoses.example/v1' }],
  security: [{ token: [] }],
  tags: [{ name: 'Hose', description: 'Hoses.' }],
  paths: {
    '/hoses': {
      get: {
        operationId: 'getHoses',
        tags: ['Hose'],
        summary: 'Gets the hoses.',
        'x-evidence': 'partial',
        parameters: [
          { $ref: '#/components/parameters/page' },
          { name: 'state', in: 'query', schema: { type: 'string', enum: ['new', 'old'] } },
        ],
        responses: {
          200: {
            description: 'The hoses.',
            headers: { ETag: { required: true, schema: { type: 'string' } } },
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Hose' } },
              },
            },
          },
          404: { description: 'No hoses.' },
        },
      },
      post: {
        operationId: 'postHoses',
        tags: ['Hose'],
        summary: 'Adds a hose.',
        'x-evidence': 'full',
        'x-roles': ['admin', 'user'],
        parameters: [{ name: 'apiCustomerId', in: 'header', schema: { type: 'string' } }],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/NewHose' },
              example: { name: 'GH781-8', price: 12.5 },
            },
            'text/csv': { schema: { type: 'string' } },
          },
        },
        responses: {
          200: {
            description: 'The hose.',
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Hose' } },
              'application/pdf': { schema: { type: 'string', format: 'binary' } },
            },
          },
        },
      },
    },
    '/hoses/price': {
      post: {
        operationId: 'postHosesPrice',
        tags: ['Hose'],
        summary: 'Prices hoses.',
        'x-evidence': 'full',
        'x-retry-safe': true,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  ids: {
                    type: 'array',
                    minItems: 1,
                    maxItems: 10,
                    items: { $ref: '#/components/schemas/HoseId' },
                  },
                  by: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
                },
              },
            },
          },
        },
        responses: { 200: { description: 'Prices.', content: { 'application/json': { schema: {} } } } },
      },
    },
    '/hoses/{hoseId}': {
      parameters: [
        { name: 'hoseId', in: 'path', required: true, schema: { $ref: '#/components/schemas/HoseId' } },
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
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      customer: { type: 'apiKey', in: 'header', name: 'apiCustomerId' },
    },
    parameters: {
      page: {
        name: 'page',
        in: 'query',
        description: 'Page number.',
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 1 },
      },
    },
    schemas: {
      Fitting: { type: 'object', properties: { thread: { type: 'string' } } },
      HoseId: { type: 'string', pattern: '^[0-9a-f]{4}$' },
      NewHose: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 40 },
          price: { type: 'number', minimum: 0 },
          grade: { type: 'string', enum: ['a', 'b', 'c'] },
          note: { type: ['string', 'null'], description: 'Free text.' },
          code: { type: 'string', pattern: '^[A-Z]{2}[0-9]{3}$' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
      Hose: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: { $ref: '#/components/schemas/HoseId' },
          name: { type: 'string', maxLength: 40 },
          price: { type: 'number' },
          length: { type: 'integer' },
          state: { type: 'string', enum: ['new', 'old'] },
          note: { type: ['string', 'null'] },
        },
      },
    },
  },
};
