import { asArray, asObject, isEqual, isObject, type JsonObject, keysOf } from '../compare/json.ts';
import { isDocumentation } from '../compare/schema/keywords.ts';
import { documentationFinding, type Finding } from './finding.ts';

/** The requirement of one alternative: schemes, and `scheme:scope`. */
type Requirement = readonly string[];

/** Classifies the ways to authenticate. One of them is enough, and `{}` requires nothing. */
export function securityRule(before: JsonObject, after: JsonObject): Finding[] {
  const [old, now] = [requirementsOf(before['security']), requirementsOf(after['security'])];
  // A caller who meets a requirement also meets every one that asks for less.
  const isMet = (requirement: Requirement): boolean =>
    now.some((other) => other.every((part) => requirement.includes(part)));
  const lost = old.filter((requirement) => !isMet(requirement));
  const values = { before: before['security'], after: after['security'] };
  const added = now.filter((requirement) => !isAmong(requirement, old));
  const removed = old.filter((requirement) => !isAmong(requirement, now));
  return [
    ...added.map(
      (requirement): Finding => ({
        id: 'api-security-added',
        level: lost.length > 0 ? 'ERR' : 'INFO',
        text:
          requirement.length === 0
            ? 'no longer requires authentication.'
            : `accepts ${describe(requirement)} as authentication.`,
        ...values,
      }),
    ),
    ...removed.map(
      (requirement): Finding => ({
        id: 'api-security-removed',
        level: lost.includes(requirement) ? 'ERR' : 'INFO',
        text: removedText(requirement, lost.includes(requirement)),
        ...values,
      }),
    ),
  ];
}

/** A finding about one security scheme. */
export type SecuritySchemeFinding = Finding & { readonly name: string };

/** Classifies the definitions of security schemes. The rules of operations classify their use. */
export function securitySchemesRule(before: JsonObject, after: JsonObject): SecuritySchemeFinding[] {
  return keysOf(before, after).flatMap((name) => {
    if (!(name in after)) {
      return {
        name,
        id: 'api-security-component-removed',
        level: 'ERR',
        text: 'was removed.',
        before: before[name],
      };
    }
    if (!(name in before)) {
      return { name, id: 'api-security-component-added', level: 'INFO', text: 'is new.', after: after[name] };
    }
    return schemeRule(asObject(before[name]), asObject(after[name])).map((finding) => ({ name, ...finding }));
  });
}

function schemeRule(before: JsonObject, after: JsonObject): Finding[] {
  const keys = keysOf(before, after).filter((key) => !isEqual(before[key], after[key]));
  return keys.map((key): Finding => {
    const values = { before: before[key], after: after[key], below: [key] };
    const isText = key === 'bearerFormat' || isDocumentation(key);
    if (isText || isEqual(withoutScopeTexts(before[key]), withoutScopeTexts(after[key])))
      return documentationFinding(key, values);
    if (key === 'flows' && isExtended(before[key], after[key])) {
      return {
        id: 'api-security-component-oauth-scope-added',
        level: 'INFO',
        text: 'has new scopes.',
        ...values,
      };
    }
    return {
      id: `api-security-component-${key === 'type' ? 'type' : 'definition'}-changed`,
      level: 'ERR',
      text: `has a different \`${key}\`: callers must authenticate differently.`,
      ...values,
    };
  });
}

/** The text of a scope explains it. */
function withoutScopeTexts(flows: unknown): unknown {
  if (!isObject(flows)) return flows;
  const entries = Object.entries(flows).map(([name, flow]) => {
    const scopes = Object.keys(asObject(asObject(flow)['scopes'])).sort();
    return [name, isObject(flow) ? { ...flow, scopes } : flow];
  });
  return Object.fromEntries(entries);
}

/** Returns whether flows only got more scopes or flows. */
function isExtended(before: unknown, after: unknown): boolean {
  return Object.entries(asObject(before)).every(([name, flow]) => {
    const now = asObject(asObject(after)[name]);
    const [old, scopes] = [asObject(asObject(flow)['scopes']), asObject(now['scopes'])];
    const hasAllScopes = Object.keys(old).every((scope) => scope in scopes);
    return hasAllScopes && isEqual({ ...asObject(flow), scopes: {} }, { ...now, scopes: {} });
  });
}

function requirementsOf(security: unknown): Requirement[] {
  const listed = asArray(security).map((requirement) =>
    Object.entries(asObject(requirement)).flatMap(([scheme, scopes]) => [
      scheme,
      ...asArray(scopes).map((scope) => `${scheme}:${scope}`),
    ]),
  );
  return listed.length === 0 ? [[]] : listed;
}

function isAmong(requirement: Requirement, others: readonly Requirement[]): boolean {
  return others.some(
    (other) => other.length === requirement.length && other.every((part) => requirement.includes(part)),
  );
}

function removedText(requirement: Requirement, isLost: boolean): string {
  if (requirement.length === 0) return 'can no longer be called without authentication.';
  return isLost
    ? `no longer accepts ${describe(requirement)} alone as authentication.`
    : `no longer lists ${describe(requirement)} as authentication, but still accepts it.`;
}

function describe(requirement: Requirement): string {
  return requirement.map((part) => `\`${part}\``).join(' with ');
}
