import { parsePointer, valueAt } from '@goldleaf/openapi';
import { describe, expect, test } from 'vitest';
import type { Change } from '../src/compare/change.ts';
import { compareDescriptions } from '../src/compare/compare.ts';

import { applyEdit } from './edit.ts';
import { BREAKING, type ClassifiedEdit, HARMLESS } from './edits.ts';
import { HOSES } from './hoses.ts';

/** The ids that contract tests of other APIs name first, each of which some edit must bring out. */
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

/** Judges an edit, and sees to it that each change points at something in one of the two descriptions. */
function judge(edit: ClassifiedEdit): readonly Change[] {
  const after = applyEdit(HOSES, edit.set);
  const { changes } = compareDescriptions(HOSES, after);
  for (const { pointer } of changes) {
    const path = parsePointer(pointer);
    expect(valueAt(after, path) ?? valueAt(HOSES, path), pointer).toBeDefined();
  }
  return changes;
}

const inOneLine = ({ level, id, direction, operations, location }: Change): string =>
  `${level} ${id} | ${direction} | ${operations.join(', ')} | ${location}`;

describe('breaks', () => {
  test.each(BREAKING)('$edit', (edit) => {
    expect(edit.found.filter((line) => line.startsWith('ERR'))).not.toEqual([]);
    expect(judge(edit).map(inOneLine)).toEqual(edit.found);
  });
});

describe('breaks nothing', () => {
  test.each(HARMLESS)('$edit', (edit) => {
    expect(edit.found.filter((line) => line.startsWith('ERR'))).toEqual([]);
    expect(judge(edit).map(inOneLine)).toEqual(edit.found);
  });
});

test.each(NAMED)('%s is brought out by an edit that breaks', (id) => {
  expect(BREAKING.flatMap(({ found }) => found).some((line) => line.startsWith(`ERR ${id} `))).toBe(true);
});

test('nothing is said of a description that is the same', () => {
  expect(compareDescriptions(HOSES, structuredClone(HOSES))).toEqual({
    changes: [],
    samples: 0,
    unsampled: [],
  });
});
