import { asArray } from '../compare/json.ts';
import {
  documentationFinding,
  type Finding,
  type KeyDifference,
  otherKeyRule,
  type Presence,
  show,
} from './finding.ts';
import { optionalFeatureRule } from './optional-feature.ts';
import { securityRule } from './security.ts';
import { serversRule } from './server.ts';

/** Classifies an operation that was added or removed. */
export function operationPresenceRule({ before, after }: Presence): Finding[] {
  if (!before) {
    const title = String(after?.['summary'] ?? after?.['operationId']);
    return [{ id: 'endpoint-added', level: 'INFO', text: `is new: ${title}` }];
  }
  if (after) return [];
  return before['deprecated'] === true
    ? [{ id: 'api-removed-with-deprecation', level: 'ERR', text: 'was removed. It was deprecated.' }]
    : [{ id: 'api-removed-without-deprecation', level: 'ERR', text: 'was removed without deprecation.' }];
}

/** Classifies a key of an operation, except its parameters, body and responses. */
export function operationRule(difference: KeyDifference & { readonly method: string }): Finding[] {
  const { key, before, after } = difference;
  switch (key) {
    case 'operationId':
      return [operationIdRule(difference)];
    case 'security':
      return securityRule(before, after);
    case 'servers':
      return serversRule(before, after);
    case 'deprecated':
      return after[key] === true
        ? [{ id: 'endpoint-deprecated', level: 'INFO', text: 'is deprecated.' }]
        : [{ id: 'endpoint-reactivated', level: 'INFO', text: 'is no longer deprecated.' }];
    case 'tags':
      return tagsRule(difference);
    case 'callbacks':
      return optionalFeatureRule('api-callback', difference);
    case 'x-retry-safe':
      return [retrySafeRule(difference)];
    case 'x-roles':
    case 'x-subscriptions':
    case 'x-roles-blocked':
      return [accessRule(difference)];
    default:
      return [otherKeyRule(difference)];
  }
}

function operationIdRule({ key, before, after }: KeyDifference): Finding {
  return {
    id: 'api-operation-id-removed',
    level: 'ERR',
    text: `has the new operationId ${show(after[key])} (was ${show(before[key])}): code that uses the old one in a type no longer compiles.`,
    before: before[key],
    after: after[key],
  };
}

/** Classifies a path whose parameters have other names. The server sees no difference, but the generated types do. */
export function pathNameRule(before: string, after: string): Finding {
  return {
    id: 'api-path-parameter-renamed',
    level: 'ERR',
    text: `is now written ${show(after)}: code that calls it as ${show(before)} no longer compiles.`,
    before,
    after,
  };
}

function tagsRule({ key, before, after }: KeyDifference): Finding[] {
  const [old, now] = [asArray(before[key]).map(String), asArray(after[key]).map(String)];
  const finding = (suffix: string, tag: string, verb: string): Finding => ({
    id: `api-tag-${suffix}`,
    level: 'INFO',
    docs: true,
    text: `${verb} the tag ${tag}.`,
    ...(suffix === 'added' ? { after: tag } : { before: tag }),
  });
  return [
    ...old.filter((tag) => !now.includes(tag)).map((tag) => finding('removed', tag, 'no longer has')),
    ...now.filter((tag) => !old.includes(tag)).map((tag) => finding('added', tag, 'has')),
  ];
}

/** The client retries a GET unless `x-retry-safe` is false, and any other method only if it is true. */
function retrySafeRule({ key, before, after, method }: KeyDifference & { readonly method: string }): Finding {
  const isSafe = (value: unknown): boolean => (method === 'get' ? value !== false : value === true);
  const values = { before: before[key], after: after[key] };
  const [was, is] = [isSafe(before[key]), isSafe(after[key])];
  if (was === is) return documentationFinding(key, values);
  return is
    ? {
        id: 'api-retry-safe-added',
        level: 'WARN',
        text: 'is now retried by the client after timeouts and server errors.',
        ...values,
      }
    : {
        id: 'api-retry-safe-removed',
        level: 'WARN',
        text: 'is no longer retried by the client: timeouts and server errors are now returned to the caller.',
        ...values,
      };
}

const ACCESS: Readonly<Record<string, { readonly id: string; readonly noun: string }>> = {
  'x-roles': { id: 'api-roles-changed', noun: 'roles' },
  'x-subscriptions': { id: 'api-subscriptions-changed', noun: 'subscriptions' },
  'x-roles-blocked': { id: 'api-blocked-roles-changed', noun: 'blocked roles' },
};

/** Classifies who may call. Without a list, everyone may. */
function accessRule({ key, before, after }: KeyDifference): Finding {
  const [old, now] = [before[key], after[key]];
  const { id, noun } = ACCESS[key] ?? { id: 'api-access-changed', noun: 'callers' };
  const isLost =
    key === 'x-roles-blocked'
      ? hasMore(now, old)
      : now !== undefined && (old === undefined || hasMore(old, now));
  const list = (value: unknown): string => (value === undefined ? 'none listed' : asArray(value).join(', '));
  return {
    id,
    level: isLost ? 'WARN' : 'INFO',
    text: `documents other ${noun}: ${list(now)} (was ${list(old)})${isLost ? '. Some callers may be rejected.' : '.'}`,
    before: old,
    after: now,
  };
}

/** Whether one list has a name that the other lacks. */
function hasMore(list: unknown, other: unknown): boolean {
  return asArray(list).some((name) => !asArray(other).includes(name));
}
