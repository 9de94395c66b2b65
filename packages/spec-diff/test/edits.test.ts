import { parsePointer, valueAt } from '@goldleaf/openapi';
import { describe, expect, test } from 'vitest';
import { bumpOf, type Change } from '../src/compare/change.ts';
import { compareDescriptions } from '../src/compare/compare.ts';
import { describeChange, headingOf } from '../src/report/changelog.ts';
import { applyEdit } from './edit.ts';
import { ALL_OF } from './edits/all-of.ts';
import { ALTERNATIVES } from './edits/alternatives.ts';
import { CONSTRAINTS } from './edits/constraints.ts';
import type { EditCase } from './edits/edit-case.ts';
import { EQUIVALENT } from './edits/equivalent.ts';
import { OASDIFF_KINDS } from './edits/oasdiff-kinds.ts';
import { OPERATIONS } from './edits/operations.ts';
import { OUTSIDE_SCHEMAS } from './edits/outside-schemas.ts';
import { REFERENCES } from './edits/references.ts';
import { REQUESTS } from './edits/requests.ts';
import { RESPONSES } from './edits/responses.ts';
import { SPELLINGS } from './edits/spellings.ts';
import { TYPES } from './edits/types.ts';
import { HOSES } from './hoses.ts';

/** Classifies an edit. Every pointer must exist in one of the two descriptions. */
function classify({ base = {}, set }: EditCase): readonly Change[] {
  const before = applyEdit(HOSES, base);
  const after = applyEdit(before, set);
  const { changes } = compareDescriptions(before, after);
  for (const { pointer } of changes) {
    const path = parsePointer(pointer);
    expect(valueAt(after, path) ?? valueAt(before, path), pointer).toBeDefined();
  }
  return changes;
}

const inOneLine = ({ level, id, direction, operations, location }: Change): string =>
  `${level} ${id} | ${direction} | ${operations.join(', ')} | ${location}`;

/** Writes changes as a person reads them. */
const inWords = (changes: readonly Change[]): string => {
  const blocks = changes.map((change) => {
    const { level, id, pointer, before, after, counterexample } = change;
    const text = `${headingOf(change)}: ${describeChange(change)}`;
    const lines = [`${level} ${id} ${pointer}`, text, JSON.stringify({ before, after })];
    if (counterexample) lines.push(`Counterexample: ${counterexample.reason}`);
    return lines.join('\n  ');
  });
  return blocks.join('\n');
};

const TABLES = [
  { table: 'requests', cases: REQUESTS },
  { table: 'responses', cases: RESPONSES },
  { table: 'operations', cases: OPERATIONS },
  { table: 'types', cases: TYPES },
  { table: 'constraints', cases: CONSTRAINTS },
  { table: 'outside schemas', cases: OUTSIDE_SCHEMAS },
  { table: 'equivalent spellings', cases: EQUIVALENT },
  { table: 'allOf', cases: ALL_OF },
  { table: 'alternatives', cases: ALTERNATIVES },
  { table: 'spellings', cases: SPELLINGS },
  { table: 'references', cases: REFERENCES },
  { table: 'kinds of oasdiff', cases: OASDIFF_KINDS },
];

describe.each(TABLES)('compareDescriptions > $table', ({ cases }) => {
  test.each(cases)('$name ($level): $why', (edit) => {
    const changes = classify(edit);
    const lines = changes.map(inOneLine);
    expect({ level: changes[0]?.level, bump: bumpOf(changes), lines }).toEqual({
      level: edit.level,
      bump: edit.bump,
      lines: edit.changes ?? lines,
    });
    // A person reviews what changes in the snapshots.
    expect(inWords(changes)).toMatchSnapshot();
  });
});

/** The ids that contract tests of other APIs name first. */
const NAMED = [
  'request-property-became-required',
  'new-required-request-property',
  'request-property-max-length-decreased',
  'request-property-enum-value-removed',
  'request-property-became-not-nullable',
  'request-body-became-required',
  'request-body-media-type-removed',
  'new-required-request-parameter',
  'request-parameter-became-required',
  'request-parameter-max-decreased',
  'response-success-status-removed',
  'response-non-success-status-removed',
  'response-required-property-removed',
  'response-property-became-optional',
  'response-property-became-nullable',
  'response-property-enum-value-added',
  'response-property-type-changed',
  'response-media-type-removed',
  'response-header-became-optional',
  'api-security-added',
  'api-removed-without-deprecation',
];

test.each(NAMED)('compareDescriptions > reports %s for an edit of the tables', (id) => {
  const lines = TABLES.flatMap(({ cases }) => cases).flatMap(({ changes = [] }) => changes);
  expect(lines.some((line) => line.startsWith(`ERR ${id} `))).toBe(true);
});

test('compareDescriptions > reports nothing for equal descriptions', () => {
  expect(compareDescriptions(HOSES, structuredClone(HOSES))).toEqual({
    changes: [],
    samples: 0,
    unsampled: [],
  });
});
