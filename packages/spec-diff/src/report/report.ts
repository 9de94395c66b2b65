import { bumpOf, type Change } from '../compare/change.ts';
import { changelog, countsByLevel, describeChange, describeCounterexample, headingOf } from './changelog.ts';

/** The result of a comparison. */
export interface Report {
  /** The state that was compared with. */
  readonly base: string;
  readonly changes: readonly Change[];
  /** How many sample requests and responses were validated against the other description. */
  readonly samples: number;
  /** Locations for which no sample could be generated. */
  readonly unsampled: readonly string[];
}

export type Format = 'text' | 'markdown' | 'json';

export const FORMATS: Readonly<Record<Format, (report: Report) => string>> = {
  text: formatText,
  markdown: formatMarkdown,
  json: formatJson,
};

/** How many locations without a sample are listed. */
const LISTED = 4;

function formatText(report: Report): string {
  const blocks = report.changes.map((change) => {
    const lines = [`${change.level.padEnd(4)}  ${headingOf(change)}`, `      ${describeChange(change)}`];
    if (change.counterexample) lines.push(`      ${describeCounterexample(change)}`);
    lines.push(`      ${change.id}  ${change.pointer}`, '');
    return lines.join('\n');
  });
  return [`Compared with ${report.base}: ${summary(report)}`, '', ...blocks, ...footnotes(report), ''].join(
    '\n',
  );
}

function formatMarkdown(report: Report): string {
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

function formatJson({ base, ...rest }: Report): string {
  return `${JSON.stringify({ base, bump: bumpOf(rest.changes) ?? null, ...rest }, null, 2)}\n`;
}

function summary({ changes }: Report): string {
  if (changes.length === 0) return 'no changes.';
  return `${countsByLevel(changes).join(', ')}. The release must be ${bumpOf(changes)}.`;
}

function footnotes({ samples, unsampled }: Report): string[] {
  const lines: string[] = [];
  if (samples > 0) lines.push(`${samples} sample requests and responses were validated.`);
  if (unsampled.length > 0) {
    const more = unsampled.length > LISTED ? ` and ${unsampled.length - LISTED} more` : '';
    lines.push(
      `No sample values could be generated for ${unsampled.slice(0, LISTED).join('; ')}${more}. Those changes were classified by rules only.`,
    );
  }
  return lines;
}
