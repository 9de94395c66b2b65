import { formatPointer, parsePointer, valueAt } from '@goldleaf/openapi';
import { classify, type LocatedFinding } from '../rules/classify.ts';
import { documentRule } from '../rules/document.ts';
import type { Finding } from '../rules/finding.ts';
import { joinTrail } from '../rules/schema/step.ts';
import { checkCompatibility } from '../samples/compatibility.ts';
import { withCounterexamples } from '../samples/counterexamples.ts';
import { byLevel, type Change, isAtLeast } from './change.ts';
import { Cursor } from './cursor.ts';
import { differences } from './difference.ts';
import { type Expanded, type ExpandedOperations, expand } from './expand.ts';
import { isEqual, type JsonObject, type JsonPath } from './json.ts';
import { normalizeComponents, normalizeOperations } from './normalize.ts';
import type { Sources } from './sources.ts';

/** The changes between two descriptions. */
export interface Comparison {
  /** Each change once, however many operations share it. The highest level comes first. */
  readonly changes: readonly Change[];
  /** How many sample requests and responses were validated against the other description. */
  readonly samples: number;
  /** Locations, in words, for which no sample could be generated: their changes are classified by rules only. */
  readonly unsampled: readonly string[];
}

/**
 * Compares two OpenAPI 3.1 descriptions, by rules and by validating samples.
 *
 * @param before - the old description, bundled
 * @param after - the new description, bundled
 * @throws {InvalidSchemaError} when a description contains an invalid schema, or a `$ref` without a target
 */
export function compareDescriptions(before: JsonObject, after: JsonObject): Comparison {
  const [old, now] = [expand(before), expand(after)];
  const [oldPaths, nowPaths] = differingPaths(old.paths, now.paths);
  const { rejections, values, unsampled } = checkCompatibility(
    { document: before, paths: oldPaths },
    { document: after, paths: nowPaths },
  );
  const [from, to] = [normalForm(old, oldPaths, now), normalForm(now, nowPaths, old)];
  const changes = differences(from, to)
    .flatMap((difference) => classify(Cursor.to(difference, from, to)))
    .map((located) =>
      toChange(
        located,
        { document: before, form: from, sources: old.sources },
        { document: after, form: to, sources: now.sources },
      ),
    );
  const ofDocument = documentRule(before, after).map(
    ({ finding, path, location }): Change => ({
      ...toVerdict(finding),
      direction: 'operation',
      operations: [],
      pointer: formatPointer(path),
      location,
    }),
  );
  return {
    changes: [...mergeByCause(withCounterexamples(changes, rejections)), ...ofDocument].sort(byLevel),
    samples: values,
    unsampled,
  };
}

/** Leaves out paths that are equal in both descriptions. */
function differingPaths(
  old: ExpandedOperations,
  now: ExpandedOperations,
): [ExpandedOperations, ExpandedOperations] {
  const select = (paths: ExpandedOperations): ExpandedOperations =>
    Object.fromEntries(Object.entries(paths).filter(([path]) => !isEqual(old[path], now[path])));
  return [select(old), select(now)];
}

interface NormalForm {
  readonly paths: ExpandedOperations;
  readonly components: Readonly<Record<string, JsonObject>>;
  readonly [key: string]: unknown;
}

/** Components that were added or removed are classified with the document, so only common ones are compared. */
function normalForm(side: Expanded, paths: ExpandedOperations, other: Expanded): NormalForm {
  const components: Record<string, JsonObject> = {};
  for (const [kind, values] of Object.entries(side.unusedComponents)) {
    const others = other.unusedComponents[kind];
    if (!others) continue;
    const common = Object.entries(values).filter(([name]) => name in others);
    components[kind] = side.sources.record(Object.fromEntries(common), ['components', kind]);
  }
  return {
    paths: normalizeOperations(paths, side.sources),
    components: normalizeComponents(components, side.sources),
  };
}

interface ComparedSide {
  readonly document: JsonObject;
  readonly form: NormalForm;
  readonly sources: Sources;
}

function toChange(
  { finding, direction, location, at }: LocatedFinding,
  before: ComparedSide,
  after: ComparedSide,
): Change {
  const isRemoved = at.after.node === undefined;
  const [side, path] = isRemoved ? [before, at.before.done] : [after, at.after.done];
  const [root, template, method] = path;
  return {
    ...toVerdict(finding),
    direction,
    operations: root === 'paths' ? [`${String(method).toUpperCase()} ${template}`] : [],
    pointer: pointerTo(path, side),
    location,
  };
}

/** Returns the pointer into the description as it is written, to the nearest value that exists there. */
function pointerTo(path: JsonPath, { document, form, sources }: ComparedSide): string {
  const source = [...sources.trace(form, path)];
  while (valueAt(document, source) === undefined) source.pop();
  return formatPointer(source);
}

function toVerdict(finding: Finding): Pick<Change, 'id' | 'level' | 'bump' | 'text' | 'before' | 'after'> {
  const { id, level, docs, text, before, after } = finding;
  const bump = level === 'ERR' ? 'major' : docs ? 'patch' : 'minor';
  return { id, level, bump, text, before, after };
}

/** Merges changes of several operations that have the same cause. */
function mergeByCause(changes: readonly Change[]): Change[] {
  const byCause = new Map<string, Change>();
  for (const change of changes) {
    const { id, pointer, before, after } = change;
    const cause = JSON.stringify([id, pointer, before, after]);
    const known = byCause.get(cause);
    byCause.set(cause, known ? mergeChanges(known, change) : change);
  }
  return [...byCause.values()];
}

function mergeChanges(one: Change, other: Change): Change {
  const operations = [...new Set([...one.operations, ...other.operations])];
  const higher = isAtLeast(one.level, other.level) ? one : other;
  const counterexample = one.counterexample ?? other.counterexample;
  const location = one.location === other.location ? one.location : componentLocation(one.pointer);
  return { ...higher, operations, location, ...(counterexample && { counterexample }) };
}

/** Describes a location that operations have in different places, such as "schema `Hose`, `price`". */
function componentLocation(pointer: string): string {
  const [, kind, name, ...rest] = parsePointer(pointer);
  const trail = rest.reduce((whole, _, index) => joinTrail(whole, rest.slice(index, index + 2)), '');
  return `${String(kind).replace(/s$/, '')} \`${name}\`${trail && `, \`${trail}\``}`;
}
