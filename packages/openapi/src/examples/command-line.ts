import type { Document } from '../document.ts';
import { type OperationEntry, TOKEN_PATH } from '../operation.ts';
import { exampleRequestOf } from './example-request.ts';

/** Returns the command that calls an operation on the command line, such as `goldleaf call getCustomers`. */
export function commandLineOf(document: Document, entry: OperationEntry): string {
  if (entry.path === TOKEN_PATH) return 'goldleaf token';
  const { path, query, body, respondsWithFile } = exampleRequestOf(document, entry);
  const parameters = Object.entries({ ...path, ...query }).flatMap(([name, value]) =>
    [value].flat().map((one) => `--param ${name}=${one}`),
  );
  const files = body?.files.map((name) => `--file ${name}=FILE`) ?? [];
  const json = body && files.length === 0 ? [`--body '${quoted(JSON.stringify(body.value))}'`] : [];
  const output = respondsWithFile ? ['--output FILE'] : [];
  return ['goldleaf call', entry.operation.operationId, ...parameters, ...files, ...json, ...output].join(
    ' ',
  );
}

/** Escapes a text for single quotes of a POSIX shell. */
function quoted(text: string): string {
  return text.replaceAll("'", `'\\''`);
}
