import type { Document } from '@goldleaf/openapi';

/**
 * Returns a description that has a text in each place where the generator reads one: names, summaries, values, examples and extensions.
 *
 * @param name - a name of a property. Lint rejects names that every object has, which the validators can't see
 */
export function describeWith(text: string, name: string = text): Document {
  const content = {
    'application/json': {
      schema: {
        title: text,
        type: 'object',
        description: text,
        'x-quirk': text,
        required: [name],
        additionalProperties: false,
        properties: {
          [name]: { type: 'string', title: text, description: text, enum: [text, `${text}2`], default: text },
          one: { const: text, description: text, deprecated: true },
          two: { type: 'string', pattern: '^a$', format: 'date', description: text, examples: [text] },
          three: { type: 'array', items: { type: 'string', description: text }, example: [text] },
          four: { anyOf: [{ title: text, type: 'string' }, { type: 'null' }], examples: [{ [text]: text }] },
        },
      },
      examples: { [text]: { summary: text, description: text, value: { [text]: text } } },
    },
    [`application/${text}`]: { schema: { type: 'string', format: 'binary', description: text } },
  };
  const parameters = [
    { name: text, in: 'query', description: text, schema: { type: 'string', enum: [text] }, example: text },
    { name: 'id', in: 'path', required: true, description: text, schema: { type: 'string', title: text } },
  ];
  const operation = (operationId: string) => ({
    operationId,
    tags: [text],
    summary: text,
    description: text,
    externalDocs: { url: `https://docs.goldleafapp.com/${text}`, description: text },
    'x-evidence': 'full',
    'x-assumption': text,
    'x-roles': [text],
    parameters,
    responses: {
      200: {
        description: text,
        headers: { [text]: { description: text, schema: { type: 'string' } } },
        content,
      },
    },
  });
  return {
    openapi: '3.1.0',
    info: { title: text, summary: text, description: text, version: text },
    servers: [{ url: 'https://goldleaf.app/api/v1', description: text }],
    tags: [{ name: text, description: text }],
    paths: {
      [`/${text}/{id}`]: {
        get: { ...operation(text), 'x-retry-safe': false },
        post: {
          ...operation(`post${text}`),
          'x-retry-safe': true,
          requestBody: { description: text, content },
        },
      },
    },
    components: {
      schemas: {
        UserInvitation: {
          type: 'object',
          description: text,
          properties: { [name]: { type: 'string', description: text }, email: { type: 'string' } },
        },
      },
    },
  } as unknown as Document;
}
