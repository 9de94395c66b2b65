import { execFileSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { inventoryOf } from '../checks/static/spec-inventory.ts';
import type { Spec } from '../spec.ts';
import { reduceSpec } from './locations.ts';

const FILE = 'packages/api-types/src/generated/openapi.json';

/**
 * Returns the operations that differ from a commit, as `METHOD path`. Everything that they refer to is compared.
 *
 * @param base - a commit, as git names it
 * @throws {Error} if git has no such commit
 */
export function changedOperations(spec: Spec, base: string): string[] {
  const text = execFileSync('git', ['show', `${base}:${FILE}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: 'pipe',
  });
  const before = JSON.parse(text) as Spec;
  const known = inventoryOf(before).operations;
  return Object.keys(inventoryOf(spec).operations).filter((key) => {
    const [, path = ''] = key.split(' ');
    return !(key in known) || !isDeepStrictEqual(partOf(spec, path), partOf(before, path));
  });
}

/** Returns the part of a description that a path needs, without undefined values. */
function partOf(spec: Spec, path: string): unknown {
  return JSON.parse(JSON.stringify(reduceSpec(spec, path, [])));
}
