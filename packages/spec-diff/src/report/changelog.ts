import type { Change } from '../compare/change.ts';

/** How many operations of a change are listed. */
const LISTED_OPERATIONS = 4;

/** How many changes of documentation are listed. */
const LISTED_DOCUMENTATION = 10;

interface Section {
  readonly title: string;
  /** The section in a count, such as "2 breaking". */
  readonly noun: string;
  readonly includes: (change: Change) => boolean;
  /** How many changes are listed. Default: all. */
  readonly limit?: number;
}

const SECTIONS: readonly Section[] = [
  { title: 'Breaking', noun: 'breaking', includes: ({ level }) => level === 'ERR' },
  { title: 'Check these', noun: 'to check', includes: ({ level }) => level === 'WARN' },
  { title: 'New', noun: 'new', includes: ({ level, bump }) => level === 'INFO' && bump !== 'patch' },
  {
    title: 'Documentation',
    noun: 'in the documentation only',
    includes: ({ level, bump }) => level === 'INFO' && bump === 'patch',
    limit: LISTED_DOCUMENTATION,
  },
];

/** Formats the changes as sections of a Markdown document. */
export function changelog(changes: readonly Change[]): string {
  return SECTIONS.map((section) => formatSection(section, changes.filter(section.includes)))
    .filter((text) => text !== '')
    .join('\n\n');
}

function formatSection({ title, limit }: Section, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const items = changes.slice(0, limit).map(formatItem);
  if (items.length < changes.length) items.push(`- and ${changes.length - items.length} more`);
  return `### ${title}\n\n${items.join('\n')}`;
}

function formatItem(change: Change): string {
  const line = `- **${headingOf(change)}** ${describeChange(change)} \`${change.id}\``;
  return change.counterexample ? `${line}\\\n  ${describeCounterexample(change)}` : line;
}

/** Counts the changes of each section, such as "2 breaking". */
export function countsByLevel(changes: readonly Change[]): string[] {
  return SECTIONS.map(({ noun, includes }) => ({ noun, count: changes.filter(includes).length }))
    .filter(({ count }) => count > 0)
    .map(({ noun, count }) => `${count} ${noun}`);
}

/** Returns the operations of a change, or its location when it has none. */
export function headingOf({ operations, location }: Change): string {
  if (operations.length === 0) return location;
  const listed = operations.slice(0, LISTED_OPERATIONS).join(', ');
  return operations.length > LISTED_OPERATIONS
    ? `${listed} and ${operations.length - LISTED_OPERATIONS} more`
    : listed;
}

/** Describes a change in a sentence. The location is left out when it is the heading. */
export function describeChange({ operations, location, text }: Change): string {
  return operations.length === 0 || location === 'operation' ? text : `${location} ${text}`;
}

/** Describes the counterexample of a change. */
export function describeCounterexample({ counterexample, direction }: Change): string {
  if (!counterexample) return '';
  const claim =
    direction === 'request' ? 'Was valid, is now rejected' : 'Is valid now, was not described before';
  if (counterexample.value === undefined) return `${claim}: a missing value.`;
  const text = JSON.stringify(counterexample.value);
  const shown = text.length > 160 ? `${text.slice(0, 157)}…` : text;
  return `${claim}: \`${shown}\` (${counterexample.reason}).`;
}
