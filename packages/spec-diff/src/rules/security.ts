import { asArray, asObject, type JsonObject } from '../compare/json.ts';
import type { Finding } from './finding.ts';

/** What one way to be let in asks for: schemes, and `scheme:scope`. */
type Requirement = readonly string[];

/** Judges the ways that an operation lets a caller in: each is enough, and `{}` is none needed. */
export function securityRule(before: JsonObject, after: JsonObject): Finding[] {
  const [old, now] = [requirements(before['security']), requirements(after['security'])];
  // Whoever meets a requirement meets every one that asks for less.
  const isMet = (requirement: Requirement): boolean =>
    now.some((other) => other.every((part) => requirement.includes(part)));
  const lost = old.filter((requirement) => !isMet(requirement));
  const added = now.filter((requirement) => !isAmong(requirement, old));
  const removed = old.filter((requirement) => !isAmong(requirement, now));
  return [
    ...added.map(
      (requirement): Finding => ({
        id: 'api-security-added',
        level: lost.length > 0 ? 'ERR' : 'INFO',
        text:
          requirement.length === 0
            ? 'needs no authentication any more.'
            : `lets in whoever sends ${words(requirement)} now.`,
        after: after['security'],
        before: before['security'],
      }),
    ),
    ...removed.map(
      (requirement): Finding => ({
        id: 'api-security-removed',
        level: lost.includes(requirement) ? 'ERR' : 'INFO',
        text: removedText(requirement, lost.includes(requirement)),
        after: after['security'],
        before: before['security'],
      }),
    ),
  ];
}

/** Judges what a security scheme is; where it is asked for is judged at the operations. */
export function securitySchemeRules(
  before: JsonObject,
  after: JsonObject,
): (Finding & { readonly name: string })[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(
    (name): (Finding & { readonly name: string })[] => {
      if (!(name in after))
        return [
          {
            name,
            id: 'api-security-component-removed',
            level: 'ERR',
            text: 'is gone.',
            before: before[name],
          },
        ];
      if (!(name in before))
        return [
          { name, id: 'api-security-component-added', level: 'INFO', text: 'is new.', after: after[name] },
        ];
      const [old, now] = [asObject(before[name]), asObject(after[name])];
      return [...new Set([...Object.keys(old), ...Object.keys(now)])]
        .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
        .map((key) => {
          const docs = key === 'description' || key === 'bearerFormat' || key.startsWith('x-');
          return {
            name,
            id: docs
              ? 'description-changed'
              : `api-security-component-${key === 'type' ? 'type' : 'definition'}-changed`,
            level: docs ? ('INFO' as const) : ('ERR' as const),
            ...(docs && { docs: true as const }),
            text: docs
              ? `is explained otherwise (\`${key}\`).`
              : `has another \`${key}\`: callers must authenticate otherwise.`,
            before: old[key],
            after: now[key],
            below: [key],
          };
        });
    },
  );
}

function requirements(security: unknown): Requirement[] {
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
    ? `no longer lets in whoever sends ${words(requirement)} alone.`
    : `no longer names ${words(requirement)} as a way in; whoever sends it is let in all the same.`;
}

function words(requirement: Requirement): string {
  return requirement.map((part) => `\`${part}\``).join(' with ');
}
