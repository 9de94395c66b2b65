import { expect, test } from 'vitest';
import { commandLineOf, type Document, operationsOf, typescriptCallOf } from '../../src/index.ts';

/** A document with one operation. */
function documentOf(path: string, method: 'get' | 'post', fields: object): Document {
  const operation = { operationId: 'theOperation', responses: { 200: { description: '' } }, ...fields };
  return { paths: { [path]: { [method]: operation } } } as unknown as Document;
}

const inPath = { name: 'hoseId', in: 'path', required: true };
const objectId = { type: 'string', pattern: '^[0-9a-f]{24}$' };
const json = (media: object) => ({ requestBody: { content: { 'application/json': media } } });
const pdf = { 200: { description: '', content: { 'application/pdf': {} } } };

test.for([
  {
    name: 'an operation without input',
    document: documentOf('/hoses', 'get', {}),
    typescript: "const result = await goldleaf.GET('/hoses');",
    command: 'goldleaf call theOperation',
  },
  {
    name: 'a path parameter of an unknown format',
    document: documentOf('/hose/{hoseId}', 'get', {
      parameters: [{ ...inPath, schema: { type: 'string' } }],
    }),
    typescript:
      "const result = await goldleaf.GET('/hose/{hoseId}', {\n  params: { path: { hoseId: 'HOSE_ID' } },\n});",
    command: 'goldleaf call theOperation --param hoseId=HOSE_ID',
  },
  {
    name: 'a path parameter with a pattern',
    document: documentOf('/{hoseId}', 'get', { parameters: [{ ...inPath, schema: objectId }] }),
    typescript:
      "const result = await goldleaf.GET('/{hoseId}', {\n  params: { path: { hoseId: '60c72b2f9b1e8b35d4f8e7a1' } },\n});",
    command: 'goldleaf call theOperation --param hoseId=60c72b2f9b1e8b35d4f8e7a1',
  },
  {
    name: 'a required list in the query, but no optional parameter',
    document: documentOf('/hoses', 'get', {
      parameters: [
        { name: 'page', in: 'query', schema: { type: 'integer' } },
        { name: 'size', in: 'query', required: true, schema: { type: 'array' }, example: ['a', 'b'] },
      ],
    }),
    typescript:
      "const result = await goldleaf.GET('/hoses', {\n  params: { query: { size: ['a', 'b'] } },\n});",
    command: 'goldleaf call theOperation --param size=a --param size=b',
  },
  {
    name: "the body's example",
    document: documentOf('/hoses', 'post', json({ schema: {}, example: { name: "it's" } })),
    typescript: "const result = await goldleaf.POST('/hoses', { body: { name: 'it\\'s' } });",
    command: `goldleaf call theOperation --body '{"name":"it'\\''s"}'`,
  },
  {
    name: "a body of the schema's properties",
    document: documentOf('/hoses', 'post', json({ schema: { properties: { id: objectId } } })),
    typescript:
      "const result = await goldleaf.POST('/hoses', {\n  body: { id: '60c72b2f9b1e8b35d4f8e7a1' },\n});",
    command: `goldleaf call theOperation --body '{"id":"60c72b2f9b1e8b35d4f8e7a1"}'`,
  },
  {
    name: 'no body if only its existence is documented',
    document: documentOf('/hoses', 'post', { requestBody: { content: { '*/*': { schema: {} } } } }),
    typescript: "const result = await goldleaf.POST('/hoses');",
    command: 'goldleaf call theOperation',
  },
  {
    name: 'a file',
    document: documentOf('/hoses', 'post', {
      requestBody: {
        content: {
          'multipart/form-data': { schema: { properties: { sheet: { type: 'string', format: 'binary' } } } },
        },
      },
    }),
    typescript:
      "const file = new File([await openAsBlob('FILE')], 'FILE');\nconst result = await goldleaf.POST('/hoses', { body: { sheet: file } });",
    command: 'goldleaf call theOperation --file sheet=FILE',
  },
  {
    name: 'a response that is a file',
    document: documentOf('/hoses', 'get', { responses: pdf }),
    typescript: "const result = await goldleaf.GET('/hoses', { parseAs: 'blob' });",
    command: 'goldleaf call theOperation --output FILE',
  },
  {
    name: 'the token request',
    document: documentOf('/security/v1/token', 'post', json({ schema: {}, example: { apiKey: 'SECRET' } })),
    typescript:
      "const { GOLDLEAF_API_KEY = '', GOLDLEAF_API_KEY_NAME = '' } = process.env;\nconst tokens = createTokenSource({ apiKey: GOLDLEAF_API_KEY, apiKeyName: GOLDLEAF_API_KEY_NAME });\nconst { value, expiresAt } = await tokens.get();",
    command: 'goldleaf token',
  },
])('an example call > shows $name', ({ document, typescript, command }) => {
  const [entry] = operationsOf(document);
  if (!entry) throw new Error('The document has no operation.');
  const [imports = '', ...call] = typescriptCallOf(document, entry).split('\n\n');
  expect(imports).toMatch(/^import /);
  expect(call.join('\n\n')).toBe(`${typescript}\n`);
  expect(commandLineOf(document, entry)).toBe(command);
});
