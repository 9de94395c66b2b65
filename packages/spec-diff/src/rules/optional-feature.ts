import { asObject, isEqual, isObject, keysOf, omit } from '../compare/json.ts';
import { isDocumentation } from '../compare/schema/keywords.ts';
import type { Finding, KeyDifference } from './finding.ts';

/**
 * Classifies the named items of a map that consumers may use or not: callbacks, webhooks and links. A new item is harmless. A removed
 * or changed one is for a person to check, because the generated types don't contain it.
 */
export function optionalFeatureRule(id: string, { key, before, after }: KeyDifference): Finding[] {
  const [old, now] = [asObject(before[key]), asObject(after[key])];
  const findings: Finding[] = [];
  for (const name of keysOf(old, now)) {
    if (isEqual(old[name], now[name])) continue;
    const values = { before: old[name], after: now[name], below: [name] };
    if (!(name in old)) {
      findings.push({
        id: `${id}-added`,
        level: 'INFO',
        text: `has the new ${key} entry “${name}”.`,
        ...values,
      });
    } else if (!(name in now)) {
      findings.push({
        id: `${id}-removed`,
        level: 'WARN',
        text: `no longer has the ${key} entry “${name}”.`,
        ...values,
      });
    } else if (isEqual(withoutDocumentation(old[name]), withoutDocumentation(now[name]))) {
      findings.push({
        id: 'description-changed',
        level: 'INFO',
        docs: true,
        text: `documents the ${key} entry “${name}” differently.`,
        ...values,
      });
    } else {
      findings.push({
        id: `${id}-changed`,
        level: 'WARN',
        text: `has a different ${key} entry “${name}”: check the code that uses it.`,
        ...values,
      });
    }
  }
  return findings;
}

function withoutDocumentation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDocumentation);
  if (!isObject(value)) return value;
  const entries = Object.entries(omit(value, Object.keys(value).filter(isDocumentation)));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutDocumentation(item)]));
}
