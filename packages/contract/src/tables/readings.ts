import type { JsonSchema } from '@goldleaf/openapi';

/** How a schema is read where its page has it in prose, prints it impossibly, or has none. */
export interface Reading {
  readonly because: string;
  readonly schema: JsonSchema;
}

const TEXT: JsonSchema = { type: 'string' };

/** The reviewed readings, by operation. All other schemas are read from the evidence by rule. */
export const readings: Readonly<
  Record<string, { readonly body?: Reading; readonly responses?: Readonly<Record<number, Reading>> }>
> = {
  'POST /organization/users/invite': {
    body: {
      because:
        'The page calls the one an address and has the rule of the other in prose (tables/passwords.ts).',
      schema: {
        type: 'object',
        properties: {
          emailAddresses: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                email: { type: 'string', format: 'email', examples: ['ada@example.com'] },
                password: {
                  type: 'string',
                  format: 'password',
                  writeOnly: true,
                  minLength: 8,
                  pattern: '^(?=[^]*[A-Z])(?=[^]*[a-z])(?=[^]*[0-9])(?=[^]*[^A-Za-z0-9])',
                  examples: ['Example-1'],
                },
              },
            },
          },
        },
      },
    },
  },
  'POST /security/v1/token': {
    body: {
      because: 'The guides show the three together, and say that a token needs the key and its name.',
      schema: {
        type: 'object',
        required: ['apiKey', 'name', 'grantType'],
        properties: {
          apiKey: { ...TEXT, writeOnly: true },
          name: TEXT,
          grantType: { type: 'string', const: 'client_credentials' },
        },
      },
    },
    responses: {
      200: {
        because: 'Two pages show two shapes; the format of `expires` is not stated.',
        schema: {
          anyOf: [
            { type: 'object', required: ['securityToken'], properties: { securityToken: TEXT, expires: {} } },
            {
              type: 'object',
              required: ['data'],
              properties: {
                data: { type: 'object', required: ['securityToken'], properties: { securityToken: TEXT } },
              },
            },
          ],
        },
      },
    },
  },
  'POST /workorder/{workOrderId}/addline': {
    body: {
      because: 'The page demands itemId beside params, where it is no property: it is one of params.',
      schema: {
        type: 'object',
        properties: {
          params: {
            type: 'object',
            required: ['itemId'],
            properties: {
              quantity: { type: ['number', 'null'] },
              lineNumber: { type: ['number', 'null'] },
              comments: { type: ['string', 'null'] },
              itemType: { type: ['string', 'null'] },
              salesOrder: { type: ['string', 'null'] },
              purchaseOrder: { type: ['string', 'null'] },
              itemId: { type: 'string', pattern: '^[a-f\\d]{24}$', examples: ['60c72b2f9b1e8e4f12345678'] },
            },
          },
        },
      },
    },
  },
  'POST /hoseassembly/{hoseAssemblyId}/rollback': {
    responses: {
      200: {
        because: 'The page has a oneOf of two strings, which no string could match alone.',
        schema: TEXT,
      },
    },
  },
};
