import {
  type CompareRules,
  combinaryCompareResolver,
  compare,
  contentMediaTypeMappingResolver,
  paramMappingResolver,
  pathMappingResolver,
} from 'api-smart-diff';
import type { JsonObject, JsonPath } from './json.ts';

/** A place where two documents differ, as each of them names it: the order of parameters or of alternatives is no difference. */
export interface Difference {
  readonly kind: 'add' | 'remove' | 'replace' | 'rename';
  readonly before: JsonPath;
  readonly after: JsonPath;
}

// How api-smart-diff pairs what belongs together. Its own rules also rewrite schemas and judge the differences; the judgement here
// needs the schemas as they are written, and knows more cases (docs/decisions/breaking-changes.md).
const alternatives: CompareRules = { compare: combinaryCompareResolver, '/*': () => schema };
const schema: CompareRules = {
  '/properties': { '/*': () => schema },
  '/items': () => schema,
  '/additionalProperties': () => schema,
  '/allOf': alternatives,
  '/anyOf': alternatives,
  '/oneOf': alternatives,
};
const content: CompareRules = { mapping: contentMediaTypeMappingResolver, '/*': { '/schema': schema } };
const rules: CompareRules = {
  '/components': { '/schemas': { '/*': schema } },
  '/paths': {
    mapping: pathMappingResolver,
    '/*': {
      '/*': {
        '/parameters': { mapping: paramMappingResolver, '/*': { '/schema': schema } },
        '/requestBody': { '/content': content },
        '/responses': { '/*': { '/content': content, '/headers': { '/*': { '/schema': schema } } } },
      },
    },
  },
} as CompareRules;

/** Finds where two documents differ. Neither may hold references. */
export function differences(before: JsonObject, after: JsonObject): Difference[] {
  // The engine names a difference by its place in a merger of both; its hook is told the place in each. It is also called for
  // pairings of alternatives that the engine then rejects, so each difference carries the number of its own call.
  const places: Omit<Difference, 'kind'>[] = [];
  const { diffs } = compare(structuredClone(before), structuredClone(after), {
    rules,
    annotateHook: (_, context) =>
      String(places.push({ before: context.before.path, after: context.after.path }) - 1),
  });
  return diffs.flatMap(({ action, description }) => {
    const place = places[Number(description)];
    if (!place) throw new Error('api-smart-diff found a difference without telling its place.');
    const { before, after } = place;
    if (action === 'add') return { kind: action, before: [...before.slice(0, -1), missing(after)], after };
    if (action === 'remove') return { kind: action, before, after: [...after.slice(0, -1), missing(before)] };
    return { kind: action, before, after };
  });
}

/** The key that is not there: the other side's, or, in a list, the one that RFC 6901 has for an item that does not exist. */
function missing(other: JsonPath): string | number {
  const key = other.at(-1) ?? '';
  return typeof key === 'number' ? '-' : key;
}
