import type { Problem } from '../page/problem.ts';
import type { OtherReading } from '../page/read-page.ts';
import type { Change, EvidenceUpdate } from './evidence-update.ts';

/** Everything that one run found. */
export interface RunResult {
  readonly source: string;
  readonly update: EvidenceUpdate;
  readonly pages: number;
  /** Pages that couldn't be received. */
  readonly failures: readonly { readonly address: string; readonly failure: string }[];
  /** Pages that are no reference pages. */
  readonly others: readonly { readonly address: string; readonly reading: OtherReading }[];
  readonly problems: readonly { readonly address: string; readonly problems: readonly Problem[] }[];
}

const HEADINGS: readonly { readonly kind: Change['kind']; readonly text: string }[] = [
  { kind: 'added', text: 'New in the documentation' },
  { kind: 'read', text: 'Read for the first time' },
  { kind: 'changed', text: 'Changed in the documentation' },
  { kind: 'differs', text: 'Written by people, and different on the page' },
  { kind: 'conflict', text: 'On two pages that say different things' },
  { kind: 'unplaced', text: 'Not taken over' },
];

/** Changes that only a person can settle. */
const LEFT: ReadonlySet<Change['kind']> = new Set(['differs', 'conflict', 'unplaced']);

/** Writes one line that says what a run did. */
export function summarize(result: RunResult): string {
  const count = (kind: Change['kind']) =>
    result.update.changes.filter((change) => change.kind === kind).length;
  const parts = [
    `${count('added')} new`,
    `${count('read')} read for the first time`,
    `${count('changed')} changed`,
    `${count('unchanged')} unchanged`,
    `${result.update.changes.filter(({ kind }) => LEFT.has(kind)).length} left for a person`,
    `${result.update.vanished.length} vanished`,
  ];
  return `Read ${result.pages} pages. Operations and schemas: ${parts.join(', ')}.`;
}

/**
 * Writes what a run found as Markdown: what changed, what a person has to decide, and everything that no fact holds. Texts of pages are
 * quoted, so that none is taken for Markdown.
 */
export function reportUpdate(result: RunResult): string {
  return `${[...sections(result)].join('\n\n')}\n`;
}

/**
 * Writes what a person has to settle: the same text for the same pages and evidence. It is kept beside the evidence, so that a change of
 * a page that people wrote an entry for is seen.
 *
 * @returns `undefined` if there is nothing
 */
export function listDecisions(update: EvidenceUpdate): string | undefined {
  const parts = [...changeSections(update, ({ kind }) => LEFT.has(kind)), ...vanishedSection(update)];
  if (parts.length === 0) return undefined;
  const introduction =
    '`pnpm evidence:docs` writes this list when it has read the whole site. Change the evidence until the list is as you want it.';
  return `${['# What a person has to settle', introduction, ...parts].join('\n\n')}\n`;
}

function* sections(result: RunResult): Generator<string> {
  yield `# Documentation read from ${quoted(result.source)}`;
  yield summarize(result);
  yield* changeSections(result.update, () => true);
  yield* vanishedSection(result.update);
  const failures = result.failures.map(({ address, failure }) => `- ${quoted(address)}: ${quoted(failure)}`);
  if (failures.length > 0) yield section('Pages that could not be read', failures);
  const others = result.others.map(
    ({ address, reading }) => `- ${quoted(address)}: ${reading.reason}. ${quoted(reading.detail)}`,
  );
  if (others.length > 0) yield section('Pages without facts', others);
  const problems = result.problems.flatMap(({ address, problems }) =>
    problems.map((problem) => problemLine(address, problem)),
  );
  if (problems.length > 0) yield section('On the pages, and in no fact', problems);
}

function* changeSections(update: EvidenceUpdate, isListed: (change: Change) => boolean): Generator<string> {
  for (const { kind, text } of HEADINGS) {
    const changes = update.changes.filter((change) => change.kind === kind && isListed(change));
    if (changes.length > 0) yield section(text, changes.flatMap(changeLines));
  }
}

function* vanishedSection({ vanished }: EvidenceUpdate): Generator<string> {
  const lines = vanished.map((name) => `- ${quoted(name)}`);
  if (lines.length > 0) yield section('Vanished from the documentation', lines);
}

function section(heading: string, lines: readonly string[]): string {
  return `## ${heading}\n\n${lines.join('\n')}`;
}

function changeLines({ name, address, differences }: Change): string[] {
  return [`- ${quoted(name)}, ${quoted(address)}`, ...differences.map((text) => `  - ${quoted(text)}`)];
}

function problemLine(address: string, { kind, isLoss, line, section: part, text }: Problem): string {
  const loss = isLoss ? ' The operation is known in part.' : '';
  return `- ${quoted(`${address}:${line}`)}, ${quoted(part)}: ${kind}.${loss} ${quoted(text)}`;
}

/** Puts a text in a code span. */
function quoted(text: string): string {
  return `\`${text.replace(/\s+/g, ' ').replaceAll('`', "'").trim() || '-'}\``;
}
