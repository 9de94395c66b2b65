import { formatPointer, parsePointer } from '@goldleaf/openapi';
import { classifyDifference, type LocatedFinding } from '../rules/classify.ts';
import type { Finding } from '../rules/finding.ts';
import { explained } from '../rules/operation.ts';
import { securitySchemeRules } from '../rules/security.ts';
import { checkCompatibility } from '../samples/compatibility.ts';
import { withCounterexamples } from '../samples/counterexamples.ts';
import { byLevel, type Change, isAtLeast } from './change.ts';
import { Cursor } from './cursor.ts';
import { differences } from './difference.ts';
import {
  type ExpandedOperations,
  expandOperations,
  schemasOutsideOperations,
  sourceOf,
} from './expanded-operations.ts';
import { asObject, isEqual, type JsonObject, type JsonPath } from './json.ts';
import { joinTrail } from './schema-step.ts';

/** What two descriptions differ in. */
export interface Comparison {
  /** Each difference once, however many operations share it, the gravest first. */
  readonly changes: readonly Change[];
  /** How many old requests and new answers were tried on the other description. */
  readonly samples: number;
  /** Where none could be made up to try, in words: there, the changes are judged by their rules alone. */
  readonly unsampled: readonly string[];
}

/** Compares two descriptions: by rules, and by sending what the old one takes by the new one. */
export function compareDescriptions(before: JsonObject, after: JsonObject): Comparison {
  const [old, now] = pathsThatDiffer(expandOperations(before), expandOperations(after));
  const { rejections, values, unsampled } = checkCompatibility(
    { document: before, ...old },
    { document: after, ...now },
  );
  const [asWas, asIs] = withSchemas(old, before, now, after);
  const changes = differences(asWas, asIs)
    .flatMap((difference) => classifyDifference(Cursor.to(difference, asWas, asIs)))
    .map((located) => toChange(located, before, after));
  return {
    changes: [...shared(withCounterexamples(changes, rejections)), ...documentChanges(before, after)].sort(
      byLevel,
    ),
    samples: values,
    unsampled,
  };
}

type Paths = JsonObject & { readonly paths: ExpandedOperations };

/** All other paths would be walked for nothing. */
function pathsThatDiffer(old: ExpandedOperations, now: ExpandedOperations): [Paths, Paths] {
  const differing = (paths: ExpandedOperations): Paths => ({
    paths: Object.fromEntries(Object.entries(paths).filter(([path]) => !isEqual(old[path], now[path]))),
  });
  return [differing(old), differing(now)];
}

/** Those that stand beside the operations in both; one that came or went is told of with the document. */
function withSchemas(
  old: Paths,
  before: JsonObject,
  now: Paths,
  after: JsonObject,
): [JsonObject, JsonObject] {
  const [was, is] = [schemasOutsideOperations(before), schemasOutsideOperations(after)];
  const common = (schemas: JsonObject, others: JsonObject): JsonObject => ({
    schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => name in others)),
  });
  return [
    { ...old, components: common(was, is) },
    { ...now, components: common(is, was) },
  ];
}

function toChange(
  { finding, direction, location, at }: LocatedFinding,
  before: JsonObject,
  after: JsonObject,
): Change {
  // What is gone is told where it stood.
  const [document, path] = at.after.node === undefined ? [before, at.before.done] : [after, at.after.done];
  const [root, template, method] = path;
  return {
    ...judged(finding),
    direction,
    operations: root === 'paths' ? [`${String(method).toUpperCase()} ${template}`] : [],
    pointer: formatPointer(sourceOf(document, path)),
    location,
  };
}

function judged({
  id,
  level,
  docs,
  text,
  before,
  after,
}: Finding): Pick<Change, 'id' | 'level' | 'bump' | 'text' | 'before' | 'after'> {
  const bump = level === 'ERR' ? 'major' : docs ? 'patch' : 'minor';
  return {
    id,
    level,
    bump,
    text,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** One change a cause: what operations share is told once, with all of them. */
function shared(changes: readonly Change[]): Change[] {
  const byCause = new Map<string, Change>();
  for (const change of changes) {
    const { id, pointer, before, after } = change;
    const cause = JSON.stringify([id, pointer, before, after]);
    const known = byCause.get(cause);
    byCause.set(cause, known ? merged(known, change) : change);
  }
  return [...byCause.values()];
}

function merged(one: Change, other: Change): Change {
  const operations = [...new Set([...one.operations, ...other.operations])];
  const graver = isAtLeast(one.level, other.level) ? one : other;
  return {
    ...graver,
    operations,
    location: one.location === other.location ? one.location : componentName(one.pointer),
  };
}

/** Such as "schema `Hose`, `price`", for what does not stand in the same place of all operations. */
function componentName(pointer: string): string {
  const [, kind, name, ...rest] = parsePointer(pointer);
  const trail = rest.reduce((whole, _, index) => joinTrail(whole, rest.slice(index, index + 2)), '');
  return `${String(kind).replace(/s$/, '')} \`${name}\`${trail && `, \`${trail}\``}`;
}

/** What no operation holds. */
function documentChanges(before: JsonObject, after: JsonObject): Change[] {
  const change = (finding: Finding, path: JsonPath, location: string): Change => ({
    ...judged(finding),
    direction: 'operation',
    operations: [],
    pointer: formatPointer(path),
    location,
  });
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) =>
      !['paths', 'components', 'security', 'servers'].includes(key) && !isEqual(before[key], after[key]),
  );
  const [old, now] = [asObject(before['components']), asObject(after['components'])];
  const [schemasBefore, schemasAfter] = [asObject(old['schemas']), asObject(now['schemas'])];
  const isMissing = (schemas: JsonObject) => (name: string) => !(name in schemas);
  return [
    ...keys.map((key) => change(explained({ key, before, after }), [key], 'document')),
    ...securitySchemeRules(asObject(old['securitySchemes']), asObject(now['securitySchemes'])).map(
      ({ name, ...finding }) =>
        change(
          finding,
          ['components', 'securitySchemes', name, ...(finding.below ?? [])],
          `security scheme \`${name}\``,
        ),
    ),
    ...Object.keys(schemasBefore)
      .filter(isMissing(schemasAfter))
      .map((name) =>
        change(
          {
            id: 'api-schema-removed',
            level: 'ERR',
            text: `is gone, and with it the type \`components['schemas']['${name}']\`.`,
          },
          ['components', 'schemas', name],
          `schema \`${name}\``,
        ),
      ),
    ...Object.keys(schemasAfter)
      .filter(isMissing(schemasBefore))
      .map((name) =>
        change(
          { id: 'api-schema-added', level: 'INFO', text: 'is new.' },
          ['components', 'schemas', name],
          `schema \`${name}\``,
        ),
      ),
  ];
}
