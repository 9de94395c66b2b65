import type { Document } from '../document.ts';
import { type OperationEntry, TOKEN_PATH } from '../operation.ts';
import { exampleRequestOf } from './example-request.ts';
import { Code, literalOf } from './typescript-literal.ts';

const TOKEN_CALL = `const tokens = createTokenSource({ apiKey, apiKeyName });
const { value } = await tokens.get();`;

/**
 * Returns the call of an operation with `@goldleaf/client`, as TypeScript. It uses `goldleaf`, a client; `createTokenSource`,
 * `apiKey` and `apiKeyName` for the token request; and `file`, a `Blob`, where a file is sent.
 */
export function typescriptCallOf(document: Document, entry: OperationEntry): string {
  if (entry.path === TOKEN_PATH) return TOKEN_CALL;
  const options = optionsOf(document, entry);
  const start = `const result = await goldleaf.${entry.method}(${literalOf(entry.path)}`;
  if (Object.keys(options).length === 0) return `${start});`;
  return `${start}, ${literalOf(options, start.length + 2)});`;
}

function optionsOf(document: Document, entry: OperationEntry): Readonly<Record<string, unknown>> {
  const { path, query, body, respondsWithFile } = exampleRequestOf(document, entry);
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
