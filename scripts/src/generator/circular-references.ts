import { readdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parsePointer } from '@goldleaf/openapi';
import type { NormalizedProblem } from '@redocly/openapi-core';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { sourceProblem } from './source-problems.ts';

/** A parsed file of the description. */
interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Finds references that lead back to themselves without a schema in between, and YAML aliases within their own anchor. Redocly fails
 * at both without a location.
 *
 * @param folder - the folder of the description's files, ending with a slash
 */
export async function findCircularReferences(folder: string): Promise<NormalizedProblem[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(folder + name, 'utf8')));
  // Parsing all files takes longer than the rest of the check, and a circle needs one of these.
  if (!texts.some((text) => MAY_BE_CIRCULAR.test(text))) return [];

  const documents = new Map<string, SourceDocument>();
  for (const [index, text] of texts.entries()) {
    const file = `${folder}${names[index]}`;
    const lines = new LineCounter();
    documents.set(file, { file, text, lines, document: parseDocument(text, { lineCounter: lines }) });
  }
  return [...documents.values()].flatMap((source) => circlesIn(source, documents));
}

/** A reference to a part of a file, a file that is a reference, or an anchor. */
const MAY_BE_CIRCULAR = /\$ref["']?\s*:\s*\S*#|^(\{\s*)?["']?\$ref|[:-]\s+&\w/m;

function circlesIn(
  source: SourceDocument,
  documents: ReadonlyMap<string, SourceDocument>,
): NormalizedProblem[] {
  const problems: NormalizedProblem[] = [];
  const report = (node: Node, message: string): void => {
    const line = source.lines.linePos(node.range?.[0] ?? 0).line;
    problems.push(sourceProblem(source.file, source.text, { line, message }));
  };
  visit(source.document, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(source.document);
      if (target && ancestors.includes(target))
        report(alias, `The alias *${alias.source} is part of its own anchor. Write what it stands for.`);
    },
    Pair(_, { key, value }, ancestors) {
      if (!isScalar(key) || key.value !== '$ref' || !isScalar(value)) return;
      if (leadsBack(ancestors.at(-1), source.file, String(value.value), documents))
        report(value, `The reference ${value.value} leads back to itself. Refer to something with content.`);
    },
  });
  return problems;
}

/** Follows a reference as long as it leads to another one. @param holder - the object that has the reference */
function leadsBack(
  holder: unknown,
  file: string,
  reference: string,
  documents: ReadonlyMap<string, SourceDocument>,
): boolean {
  const seen = new Set<unknown>();
  let [from, next]: [string, unknown] = [file, reference];
  while (typeof next === 'string') {
    const [target = '', pointer = ''] = next.split('#');
    if (target !== '') from = resolve(dirname(from), target);
    const path = parsePointer(pointer);
    const document = documents.get(from)?.document;
    const node = path.length === 0 ? document?.contents : document?.getIn(path, true);
    if (node === holder) return true;
    if (!isMap(node) || seen.has(node)) return false;
    seen.add(node);
    next = node.get('$ref');
  }
  return false;
}
