import { execFileSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { type Description, inventoryOf } from '../description.ts';
import { reduced } from './places.ts';

const FILE = 'packages/api-types/src/generated/openapi.json';

/**
 * The operations that stand otherwise than in a commit, with all that they refer to.
 *
 * @param base - a commit, as git names it
 * @returns their `METHOD path`
 * @throws {Error} when git has no such commit
 */
export function changedOperations(description: Description, base: string): string[] {
  const text = execFileSync('git', ['show', `${base}:${FILE}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: 'pipe',
  });
  const before = JSON.parse(text) as Description;
  const known = inventoryOf(before).operations;
  return Object.keys(inventoryOf(description).operations).filter((key) => {
    const [, path = ''] = key.split(' ');
    return (
      !(key in known) ||
      !isDeepStrictEqual(reduced(description, path, []), onlyDefined(reduced(before, path, [])))
    );
  });
}

function onlyDefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
