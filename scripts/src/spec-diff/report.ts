import { type Bump, type Change, demandedBump } from './change.ts';

/** What is told of a comparison. */
export interface Report {
  /** What the present was compared with. */
  readonly base: string;
  readonly changes: readonly Change[];
  /** How many old requests and new answers were tried on the other description. */
  readonly replayed: number;
  /** Where none could be made up to try. */
  readonly untried: readonly string[];
}

export type Format = 'text' | 'markdown' | 'json';

export const FORMATS: Readonly<Record<Format, (report: Report) => string>> = {
  text: textReport,
  markdown: markdownReport,
  json: jsonReport,
};

/** Of the operations that share a change, how many are named. */
const NAMED = 4;

/** Of the changes in words alone, how many are told. */
const EXPLAINED = 10;

/** For a terminal. */
function textReport(report: Report): string {
  const blocks = report.changes.map((change) =>
    [
      `${change.level.padEnd(4)}  ${heading(change)}`,
      `      ${sentence(change)}`,
      ...(change.witness ? [`      ${witness(change)}`] : []),
      `      ${change.id}  ${change.pointer}`,
      '',
    ].join('\n'),
  );
  return [`Compared with ${report.base}: ${summary(report)}`, '', ...blocks, ...footnotes(report), ''].join(
    '\n',
  );
}

/** For a pull request or a changelog. */
function markdownReport(report: Report): string {
  return [
    `## API changes since ${report.base}`,
    '',
    summary(report),
    '',
    changelog(report.changes),
    '',
    ...footnotes(report),
    '',
  ].join('\n');
}

/** For a program. */
function jsonReport(report: Report): string {
  const { base, ...rest } = report;
  return `${JSON.stringify({ base, bump: bumpOf(report.changes) ?? null, ...rest }, null, 2)}
`;
}

const SECTIONS: readonly (readonly [string, (change: Change) => boolean])[] = [
  ['Breaking', ({ level }) => level === 'ERR'],
  ['Does something else', ({ level }) => level === 'WARN'],
  ['New', ({ level, bump }) => level === 'INFO' && bump !== 'patch'],
  ['Explained otherwise', ({ level, bump }) => level === 'INFO' && bump === 'patch'],
];

/** The changes as sections of a Markdown document. */
export function changelog(changes: readonly Change[]): string {
  return SECTIONS.flatMap(([title, belongs]) => {
    const own = changes.filter(belongs);
    const told = title === 'Explained otherwise' ? own.slice(0, EXPLAINED) : own;
    const more = own.length > told.length ? [`- and ${own.length - told.length} more`] : [];
    return own.length === 0 ? [] : [`### ${title}\n\n${[...told.map(item), ...more].join('\n')}`];
  }).join('\n\n');
}

function item(change: Change): string {
  const lines = [
    `- **${heading(change)}** ${sentence(change)} \`${change.id}\``,
    ...(change.witness ? [`  ${witness(change)}`] : []),
  ];
  return lines.join('\\\n');
}

function heading(change: Change): string {
  return operations(change) || change.place;
}

function operations({ operations: all }: Change): string {
  const named = all.slice(0, NAMED).join(', ');
  return all.length > NAMED ? `${named} and ${all.length - NAMED} more` : named;
}

/** Without the place where the heading is the place. */
function sentence({ operations, place, text }: Change): string {
  return operations.length === 0 || place === 'operation' ? text : `${place} ${text}`;
}

function witness({ witness: seen, direction }: Change): string {
  if (!seen) return '';
  const what = direction === 'request' ? 'Was taken, is refused' : 'Is answered, was never described';
  if (seen.value === undefined) return `${what}: nothing at all.`;
  const text = JSON.stringify(seen.value);
  return `${what}: \`${text.length > 160 ? `${text.slice(0, 157)}…` : text}\` (${seen.refusal}).`;
}

function summary({ changes }: Report): string {
  if (changes.length === 0) return 'nothing changed.';
  const counts = SECTIONS.map(([title, belongs]) => [title, changes.filter(belongs).length] as const);
  const words = counts.filter(([, count]) => count > 0).map(([title, count]) => `${count} ${WORDS[title]}`);
  return `${words.join(', ')}. A release must be ${bumpOf(changes)}.`;
}

const WORDS: Readonly<Record<string, string>> = {
  Breaking: 'breaking',
  'Does something else': 'to look at',
  New: 'new',
  'Explained otherwise': 'in words alone',
};

function footnotes({ replayed, untried }: Report): string[] {
  return [
    ...(replayed > 0
      ? [`${replayed} old requests and new answers were tried on the other description.`]
      : []),
    ...(untried.length > 0
      ? [
          `None could be made up for: ${untried.slice(0, NAMED).join('; ')}${untried.length > NAMED ? ` and ${untried.length - NAMED} more` : ''}. There, only rules have judged.`,
        ]
      : []),
  ];
}

export function bumpOf(changes: readonly Change[]): Bump | undefined {
  return demandedBump(changes.map(({ bump }) => bump));
}
