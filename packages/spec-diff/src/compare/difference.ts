import {
  type CompareRules,
  combinaryCompareResolver,
  compare,
  contentMediaTypeMappingResolver,
  paramMappingResolver,
  pathMappingResolver,
} from 'api-smart-diff';
import type { JsonObject, JsonPath } from './json.ts';

/** A difference between two documents, by its path in each. The order of parameters and of alternatives is not compared. */
export interface Difference {
  readonly kind: 'add' | 'remove' | 'replace' | 'rename';
  readonly before: JsonPath;
  readonly after: JsonPath;
}

// How api-smart-diff pairs the parts of two documents. Its default rules also rewrite schemas and classify the differences; the
// classification here needs the schemas as they are, and knows more cases (docs/decisions/breaking-changes.md).
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
const parameter: CompareRules = { '/schema': schema, '/content': content };
const body: CompareRules = { '/content': content };
const response: CompareRules = { '/content': content, '/headers': { '/*': parameter } };
const rules: CompareRules = {
  '/components': {
    '/schemas': { '/*': schema },
    '/parameters': { '/*': parameter },
    '/headers': { '/*': parameter },
    '/requestBodies': { '/*': body },
    '/responses': { '/*': response },
  },
  '/paths': {
    mapping: pathMappingResolver,
    '/*': {
      '/*': {
        '/parameters': { mapping: paramMappingResolver, '/*': parameter },
        '/requestBody': body,
        '/responses': { '/*': response },
      },
    },
  },
} as CompareRules;

/** Returns the differences between two documents without references. */
export function differences(before: JsonObject, after: JsonObject): Difference[] {
  // The engine reports paths into a merged document; its hook gets the path in each document. The hook also runs for pairings of
  // alternatives that the engine then rejects, so each difference carries the index of its own call.
  const paths: Omit<Difference, 'kind'>[] = [];
  const { diffs } = compare(structuredClone(before), structuredClone(after), {
    rules,
    annotateHook: (_, context) =>
      String(paths.push({ before: context.before.path, after: context.after.path }) - 1),
  });
  return diffs.map(({ action, description }) => {
    const path = paths[Number(description)];
    if (!path) throw new Error('api-smart-diff reported a difference without its path.');
    const { before, after } = path;
    const key = before.at(-1);
    // The engine leaves the last key empty in the document without the value. Rules read the key from the new document.
    if (action !== 'remove' || typeof key !== 'string') return { kind: action, before, after };
    return { kind: action, before, after: [...after.slice(0, -1), key] };
  });
}
