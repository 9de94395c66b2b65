import { EXPORTED_COMPONENTS } from '../compare/expand.ts';
import { asObject, isEqual, type JsonObject, type JsonPath, keysOf, omit } from '../compare/json.ts';
import { isDocumentation } from '../compare/schema/keywords.ts';
import { documentationFinding, type Finding, otherKeyRule } from './finding.ts';
import { optionalFeatureRule } from './optional-feature.ts';
import { securitySchemesRule } from './security.ts';

/** A finding about the document itself. */
export interface DocumentFinding {
  readonly finding: Finding;
  readonly path: JsonPath;
  /** In words. */
  readonly location: string;
}

/** Keys that are classified at the operations, or below. */
const ELSEWHERE: readonly string[] = ['paths', 'components', 'security', 'servers'];

/** Classifies what no operation contains. */
export function documentRule(before: JsonObject, after: JsonObject): DocumentFinding[] {
  const keys = keysOf(before, after).filter(
    (key) => !ELSEWHERE.includes(key) && !isEqual(before[key], after[key]),
  );
  const [old, now] = [asObject(before['components']), asObject(after['components'])];
  return [
    ...keys.flatMap((key) => documentKeyRule(key, before, after)),
    ...pathItemsRule(asObject(before['paths']), asObject(after['paths'])),
    ...securitySchemesRule(asObject(old['securitySchemes']), asObject(now['securitySchemes'])).map(
      ({ name, ...finding }) => ({
        finding,
        path: ['components', 'securitySchemes', name, ...(finding.below ?? [])],
        location: `security scheme \`${name}\``,
      }),
    ),
    ...keysOf(old, now).flatMap((kind) => componentsRule(kind, asObject(old[kind]), asObject(now[kind]))),
  ];
}

function documentKeyRule(key: string, before: JsonObject, after: JsonObject): DocumentFinding[] {
  const findings =
    key === 'webhooks'
      ? optionalFeatureRule('webhook', { key, before, after })
      : [keyRule(key, before, after)];
  return findings.map((finding) => ({
    finding,
    path: [key, ...(finding.below ?? [])],
    location: 'document',
  }));
}

function keyRule(key: string, before: JsonObject, after: JsonObject): Finding {
  const version = (document: JsonObject): string =>
    String(document['openapi']).split('.').slice(0, 2).join('.');
  const isText = key === 'openapi' ? version(before) === version(after) : isTextual(key, before, after);
  if (!isText) return otherKeyRule({ key, before, after });
  return documentationFinding(key, { before: before[key], after: after[key] });
}

/** Keys of the document that only document, and what they contain. Anything else in there may mean anything. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  info: ['title', 'summary', 'description', 'termsOfService', 'contact', 'license', 'version'],
  tags: ['name', 'summary', 'description', 'externalDocs'],
};

function isTextual(key: string, before: JsonObject, after: JsonObject): boolean {
  const known = TEXTS[key];
  if (known === undefined) return false;
  const withoutTexts = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(withoutTexts).filter((item) => !isEqual(item, {}))
      : omit(asObject(value), [...known, ...Object.keys(asObject(value)).filter(isDocumentation)]);
  return isEqual(withoutTexts(before[key]), withoutTexts(after[key]));
}

/** Keys of a path item that are copied into its operations. */
const IN_OPERATIONS = /^(get|put|post|delete|options|head|patch|trace|parameters|servers|security|\$ref)$/;

function pathItemsRule(before: JsonObject, after: JsonObject): DocumentFinding[] {
  const templates = Object.keys(before).filter((template) => template in after);
  return templates.flatMap((template) => {
    const [old, now] = [asObject(before[template]), asObject(after[template])];
    const keys = keysOf(old, now).filter((key) => !IN_OPERATIONS.test(key) && !isEqual(old[key], now[key]));
    return keys.map((key) => ({
      finding: otherKeyRule({ key, before: old, after: now }),
      path: ['paths', template, key],
      location: `path \`${template}\``,
    }));
  });
}

/** As the ids name a component. */
const NAMES: Readonly<Record<string, string>> = {
  schemas: 'schema',
  responses: 'response-component',
  parameters: 'parameter-component',
  requestBodies: 'request-body-component',
  headers: 'header-component',
  pathItems: 'path-item-component',
};

/** Classifies components that were added or removed. Their types are exported by name, even when their content stays in use. */
function componentsRule(kind: string, before: JsonObject, after: JsonObject): DocumentFinding[] {
  if (kind === 'securitySchemes' || isEqual(before, after)) return [];
  if (!EXPORTED_COMPONENTS.includes(kind)) return otherComponentsRule(kind, before, after);
  const name = NAMES[kind] ?? kind;
  return keysOf(before, after).flatMap((key): DocumentFinding[] => {
    const at = { path: ['components', kind, key], location: `${name.replaceAll('-', ' ')} \`${key}\`` };
    if (!(key in after)) {
      const text = `was removed, and with it the type \`components['${kind}']['${key}']\`.`;
      return [{ finding: { id: `api-${name}-removed`, level: 'ERR', text }, ...at }];
    }
    return key in before
      ? []
      : [{ finding: { id: `api-${name}-added`, level: 'INFO', text: 'is new.' }, ...at }];
  });
}

/** Kinds without a type: an operation that uses such a component contains it, so only unused ones are left. */
function otherComponentsRule(kind: string, before: JsonObject, after: JsonObject): DocumentFinding[] {
  const isKnown = ['examples', 'links', 'callbacks'].includes(kind);
  const finding: Finding = isKnown
    ? { id: 'description-changed', level: 'INFO', docs: true, text: 'changed.' }
    : otherKeyRule({ key: kind, before: { [kind]: before }, after: { [kind]: after } });
  return [{ finding, path: ['components', kind], location: `components \`${kind}\`` }];
}
