import type { Document } from '../document.ts';
import { type OperationEntry, TOKEN_PATH } from '../operation.ts';
import { type ExampleRequest, exampleRequestOf } from './example-request.ts';
import { Code, literalOf } from './typescript-literal.ts';

const TOKEN_CALL = `import { createTokenSource } from '@goldleaf/client';

const { GOLDLEAF_API_KEY = '', GOLDLEAF_API_KEY_NAME = '' } = process.env;
const tokens = createTokenSource({ apiKey: GOLDLEAF_API_KEY, apiKeyName: GOLDLEAF_API_KEY_NAME });
const { value, expiresAt } = await tokens.get();
`;

const IMPORT = "import { goldleaf } from './goldleaf.ts';\n";
const IMPORT_AND_FILE = `import { openAsBlob } from 'node:fs';
${IMPORT}
const file = new File([await openAsBlob('FILE')], 'FILE');`;

/**
 * Returns a TypeScript module that calls an operation with `@goldleaf/client`. It imports `goldleaf`, the client, from `goldleaf.ts`.
 * The client has a function of its own for the token request.
 */
export function typescriptCallOf(document: Document, entry: OperationEntry): string {
  if (entry.path === TOKEN_PATH) return TOKEN_CALL;
  const request = exampleRequestOf(document, entry);
  const options = optionsOf(request);
  const start = `const result = await goldleaf.${entry.method}(${literalOf(entry.path)}`;
  const hasOptions = Object.keys(options).length > 0;
  const call = hasOptions ? `${start}, ${literalOf(options, start.length + 2)});` : `${start});`;
  const sendsFile = (request.body?.files.length ?? 0) > 0;
  return `${sendsFile ? IMPORT_AND_FILE : IMPORT}\n${call}\n`;
}

function optionsOf({
  path,
  query,
  body,
  respondsWithFile,
}: ExampleRequest): Readonly<Record<string, unknown>> {
  const params: Record<string, unknown> = {};
  if (Object.keys(path).length > 0) params['path'] = path;
  if (Object.keys(query).length > 0) params['query'] = query;

  const options: Record<string, unknown> = {};
  if (Object.keys(params).length > 0) options['params'] = params;
  if (body) options['body'] = body.files.length > 0 ? formOf(body.files) : body.value;
  if (respondsWithFile) options['parseAs'] = 'blob';
  return options;
}

function formOf(files: readonly string[]): object {
  return Object.fromEntries(files.map((name) => [name, new Code('file')]));
}
