import {
  commandLineOf,
  EVIDENCE_MEANINGS,
  isRead,
  type JsonSchema,
  labelOf,
  mergeAllOf,
  type OperationEntry,
  typeNameOf,
} from '@goldleaf/openapi';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import {
  allOperations,
  canPage,
  findOperationNamed,
  parametersOf,
  requestBodyOf,
  specification,
  withoutReferences,
} from './specification.ts';

/**
 * Lists operations, or shows one in full if the words are its operationId, or its method and path.
 *
 * @param words - each has to occur in the operation's name, path, tag or summary
 * @throws {UsageError} if no operation contains all words
 */
export function operationsCommand(words: readonly string[], { stdout }: Terminal): void {
  const one = findOperationNamed(words.join(' '));
  if (one) {
    stdout.write(`${[...describeOperation(one)].join('\n')}\n`);
    return;
  }
  const found = allOperations.filter((entry) => containsAll(entry, words));
  if (found.length === 0) throw new UsageError('No operation contains these words. Run: goldleaf operations');
  const rows = found.map(rowOf);
  stdout.write(`${(stdout.isTTY ? aligned(rows) : rows.map((row) => row.join('\t'))).join('\n')}\n`);
}

function containsAll(entry: OperationEntry, words: readonly string[]): boolean {
  const { operationId, tags, summary } = entry.operation;
  const text = [operationId, labelOf(entry), ...tags, summary].join('\n').toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function rowOf(entry: OperationEntry): readonly string[] {
  const { operationId, summary, 'x-evidence': evidence, 'x-roles': roles = [] } = entry.operation;
  const effect = isRead(entry) ? 'reads' : 'may change data';
  return [labelOf(entry), operationId, evidence, effect, roles.join(', ') || '-', summary];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0);
  const widths = rows[0]?.map((_, column) => width(column)) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function* describeOperation(entry: OperationEntry): Generator<string> {
  const { operationId, summary, description, externalDocs, ...operation } = entry.operation;
  yield `${labelOf(entry)}  (${operationId})`;
  yield summary;
  if (description) yield description.trim().replace(/\n+/g, '\n');
  yield '';
  yield `Evidence: ${EVIDENCE_MEANINGS[operation['x-evidence']]}.`;
  const roles = operation['x-roles'] ?? [];
  if (roles.length > 0) yield `Roles: ${roles.join(', ')}.`;
  yield isRead(entry)
    ? 'Reads data. It is retried if that is safe.'
    : 'May change data. goldleaf call asks before it sends, and never sends twice what may have been processed.';
  if (externalDocs) yield `Documentation: ${externalDocs.url}`;
  yield* describeParameters(entry);
  yield* describeBody(entry);
  yield* ['', 'Responses:'];
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const { description: text = '' } = withoutReferences(response) as { readonly description?: string };
    yield `  ${status}  ${text}`;
  }
  yield* ['', 'Example:', `  ${commandLineOf(specification, entry)}`];
  if (canPage(entry)) yield `  ${commandLineOf(specification, entry)} --all-pages --output list.ndjson`;
}

function* describeParameters(entry: OperationEntry): Generator<string> {
  const parameters = parametersOf(entry);
  if (parameters.length === 0) return;
  yield* ['', 'Parameters:'];
  const rows = parameters.map(({ name, in: location, required, schema, description = '' }) => [
    `  ${name}`,
    location,
    typeNameOf(withoutReferences(schema ?? {})),
    required ? 'required' : '',
    description,
  ]);
  yield* aligned(rows);
}

function* describeBody(entry: OperationEntry): Generator<string> {
  const [[type, media] = []] = Object.entries(requestBodyOf(entry)?.content ?? {});
  if (type === undefined) return;
  yield* ['', `Body (${type}):`];
  const fields = [...fieldsOf(withoutReferences(media?.schema ?? {}))];
  if (fields.length === 0) yield '  undocumented';
  yield* aligned(fields.map(({ name, type }) => [`  ${name}`, type]));
}

interface Field {
  readonly name: string;
  readonly type: string;
}

function* fieldsOf(schema: JsonSchema, name = ''): Generator<Field> {
  if (name !== '' && !name.endsWith('[]')) yield { name, type: typeNameOf(schema) };
  for (const [key, child] of Object.entries(mergeAllOf(schema).properties ?? {})) {
    yield* fieldsOf(child, name === '' ? key : `${name}.${key}`);
  }
  if (schema.items?.properties) yield* fieldsOf({ properties: schema.items.properties }, `${name}[]`);
}
