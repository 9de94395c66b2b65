import { asArray, asObject, isEqual, type JsonObject, type JsonPath, omit } from '../json.ts';
import type { Sources } from '../sources.ts';
import { isUnconstrained, withoutAnnotations } from './keywords.ts';
import { areDisjoint, formatTypes, listedTypes } from './types.ts';

/** Rewrites `oneOf` and `anyOf` to the simplest form: no alternatives if types or an enum say the same. */
export function normalizeAlternatives(schema: JsonObject, sources: Sources): JsonObject {
  return normalizeKeyword('anyOf', normalizeKeyword('oneOf', schema, sources), sources);
}

function normalizeKeyword(keyword: 'oneOf' | 'anyOf', schema: JsonObject, sources: Sources): JsonObject {
  if (!Array.isArray(schema[keyword])) return schema;
  const branches = distinctBranches(keyword, schema[keyword]);
  const rest = sources.derive(schema, omit(schema, [keyword]));
  const single = asOne(keyword, branches, sources, sources.ofKey(schema, keyword));
  if (single && (!single.isUnion || isUnconstrained(rest))) return intersect(rest, single.schema, sources);
  // Alternatives that exclude each other mean the same under both keywords.
  const name = areAllDisjoint(branches) && !('oneOf' in rest) ? 'oneOf' : keyword;
  const list = sources.record([...branches], sources.ofKey(schema, keyword));
  return sources.derive(schema, { ...rest, [name]: list });
}

/** Leaves out alternatives that no value matches and, under `anyOf`, repeated ones. */
function distinctBranches(keyword: string, alternatives: readonly unknown[]): JsonObject[] {
  const possible = alternatives.map(asObject).filter((branch) => !isEqual(branch, { not: {} }));
  if (keyword === 'oneOf') return possible;
  return possible.filter(
    (branch, index) => !possible.slice(0, index).some((other) => isEqual(other, branch)),
  );
}

interface Single {
  readonly schema: JsonObject;
  /** Whether it stands for several alternatives. */
  readonly isUnion: boolean;
}

/** Writes alternatives as one schema, if they are one, plain types, enums, or a schema and null. */
function asOne(
  keyword: 'oneOf' | 'anyOf',
  branches: readonly JsonObject[],
  sources: Sources,
  path: JsonPath,
): Single | undefined {
  const [first] = branches;
  if (!first) return undefined;
  if (branches.length === 1) return { schema: first, isUnion: false };
  const union = asNullable(branches, sources) ?? asPlain(keyword, branches);
  if (!union) return undefined;
  // A union of several alternatives is defined where they are.
  for (const key of ['type', 'enum']) if (sources.of(union).length === 0) sources.recordKey(union, key, path);
  return { schema: union, isUnion: true };
}

function asNullable(branches: readonly JsonObject[], sources: Sources): JsonObject | undefined {
  const nulls = branches.filter(isNull);
  const [other, ...more] = branches.filter((branch) => !isNull(branch));
  const types = other && listedTypes(other);
  if (nulls.length !== 1 || more.length > 0 || !types || types.includes('null')) return undefined;
  // Keywords that apply to every type would reject null.
  if (['not', 'if', 'allOf', 'anyOf', 'oneOf', 'const', '$ref'].some((keyword) => keyword in other))
    return undefined;
  const type = formatTypes([...types, 'null']);
  const nullable = { ...other, type };
  return sources.derive(
    other,
    Array.isArray(other['enum']) ? { ...nullable, enum: [...other['enum'], null] } : nullable,
  );
}

function isNull(branch: JsonObject): boolean {
  const constraints = withoutAnnotations(branch);
  return (
    constraints['type'] === 'null' &&
    Object.keys(constraints).every((key) => key === 'type' || key === 'enum')
  );
}

/** Writes alternatives as a list of types or values. Under `oneOf`, a value must not match two of them. */
function asPlain(keyword: 'oneOf' | 'anyOf', branches: readonly JsonObject[]): JsonObject | undefined {
  if (keyword === 'oneOf' && !areAllDisjoint(branches)) return undefined;
  return asTypes(branches) ?? asEnum(branches);
}

function asTypes(branches: readonly JsonObject[]): JsonObject | undefined {
  if (branches.some((branch) => !isEqual(Object.keys(branch), ['type']))) return undefined;
  const type = formatTypes(branches.flatMap((branch) => listedTypes(branch) ?? []));
  return type === undefined ? {} : { type };
}

/** The values decide the types: `normalizeTypes` adds them. */
function asEnum(branches: readonly JsonObject[]): JsonObject | undefined {
  const isPlain = branches.every(
    (branch) =>
      Array.isArray(branch['enum']) && Object.keys(branch).every((key) => key === 'enum' || key === 'type'),
  );
  if (!isPlain) return undefined;
  return { enum: branches.flatMap((branch) => asArray(branch['enum'])) };
}

function areAllDisjoint(branches: readonly JsonObject[]): boolean {
  return branches.every((a, index) => branches.slice(index + 1).every((b) => areDisjoint(a, b)));
}

/** Requires both schemas. `mergeAllOf` then merges them if it can. */
function intersect(rest: JsonObject, schema: JsonObject, sources: Sources): JsonObject {
  const allOf = sources.record([...asArray(rest['allOf']), schema], sources.of(rest));
  return sources.derive(rest, { ...rest, allOf });
}
