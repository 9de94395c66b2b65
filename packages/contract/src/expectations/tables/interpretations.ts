import type { JsonSchema } from '@goldleaf/openapi';

/** The schema for a page that describes it in prose, prints an impossible one, or has none. */
export interface Interpretation {
  readonly because: string;
  readonly schema: JsonSchema;
}

const TEXT: JsonSchema = { type: 'string' };

/** Reviewed interpretations by operation. All other schemas follow from the evidence by rule. */
export const interpretations: Readonly<
  Record<
    string,
    { readonly body?: Interpretation; readonly responses?: Readonly<Record<number, Interpretation>> }
  >
> = {
  'POST /organization/users/invite': {
    body: {
      because: 'The page calls email an address, and describes the password in prose (tables/passwords.ts).',
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
      because: 'The guides show all three properties, and say that a token needs the key and its name.',
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
      because: 'The page requires itemId next to params, but documents it as a property of params.',
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
        because: 'The page has a oneOf of two strings. Every string matches both, so none is valid.',
        schema: TEXT,
      },
    },
  },
};
