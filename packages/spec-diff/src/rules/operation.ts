import type { Direction } from '../compare/change.ts';
import { asArray, asObject, isObject, type JsonObject } from '../compare/json.ts';
import { type Finding, show } from './finding.ts';
import { describeType } from './schema/types.ts';
import { securityRule } from './security.ts';

/** A key that differs, of something in an operation. */
export interface KeyDifference {
  readonly key: string;
  /** What it is a key of, on either side. */
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** What stands on either side; undefined where nothing does. */
export interface Presence {
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

/** An operation that came or went. */
export function operationPresenceRule({ before, after }: Presence): Finding[] {
  if (!before)
    return [
      {
        id: 'endpoint-added',
        level: 'INFO',
        text: `is new: ${String(after?.['summary'] ?? after?.['operationId'])}`,
      },
    ];
  if (after) return [];
  const announced = before['deprecated'] === true;
  return [
    {
      id: `api-removed-${announced ? 'with' : 'without'}-deprecation`,
      level: 'ERR',
      text: announced ? 'is gone. It was deprecated.' : 'is gone, and was not deprecated before.',
    },
  ];
}

/** A key of the operation itself, without its parameters, body and responses. */
export function operationRule({ key, before, after }: KeyDifference): Finding[] {
  const values = { before: before[key], after: after[key] };
  switch (key) {
    case 'operationId':
      return [
        {
          id: 'api-operation-id-removed',
          level: 'ERR',
          text: `is now called ${show(after[key])} (was ${show(before[key])}): code that names it in a type, or compares an error's \`operationId\`, no longer works.`,
          ...values,
        },
      ];
    case 'security':
      return securityRule(before, after);
    case 'servers':
      return serverRule(before, after);
    case 'deprecated':
      return after[key] === true
        ? [{ id: 'endpoint-deprecated', level: 'INFO', text: 'is deprecated.' }]
        : [{ id: 'endpoint-reactivated', level: 'INFO', text: 'is no longer deprecated.' }];
    case 'tags':
      return tagRule(before, after);
    case 'summary':
    case 'description':
    case 'externalDocs':
      return [explained({ key, before, after })];
    case 'x-retry-safe':
      return [retrySafeRule(before, after)];
    case 'x-roles':
    case 'x-subscriptions':
      return [accessRule(key, before, after, false)];
    case 'x-roles-blocked':
      return [accessRule(key, before, after, true)];
    default:
      if (key.startsWith('x-')) return [explained({ key, before, after })];
      return [{ id: `api-${key}-changed`, level: 'WARN', text: `has another \`${key}\`.`, ...values }];
  }
}

/** A path that is the same to a server, and another to whoever calls it by its name. */
export function pathNameRule(before: string, after: string): Finding {
  return {
    id: 'api-path-parameter-renamed',
    level: 'ERR',
    text: `is now written ${show(after)}: code that calls it as ${show(before)} no longer compiles.`,
    before,
    after,
  };
}

/** A parameter that came or went. */
export function parameterPresenceRule({ before, after }: Presence): Finding[] {
  const parameter = after ?? before ?? {};
  if (!after)
    return [
      {
        id: 'request-parameter-removed',
        level: 'ERR',
        text: 'is gone: code that sends it no longer compiles.',
      },
    ];
  const type = describeType(asObject(parameter['schema']));
  if (parameter['in'] === 'path')
    return [{ id: 'new-request-path-parameter', level: 'ERR', text: `is new, and must be sent: ${type}.` }];
  return parameter['required'] === true
    ? [{ id: 'new-required-request-parameter', level: 'ERR', text: `is new, and must be sent: ${type}.` }]
    : [{ id: 'new-optional-request-parameter', level: 'INFO', text: `is new, and may be sent: ${type}.` }];
}

/** A key of a parameter, without its schema. */
export function parameterRule({ key, before, after }: KeyDifference): Finding[] {
  const values = { before: before[key], after: after[key] };
  switch (key) {
    case 'required':
      return [requiredness('request-parameter', after[key] === true)];
    case 'deprecated': {
      const now = after[key] === true;
      return [
        {
          id: `request-parameter-${now ? 'deprecated' : 'reactivated'}`,
          level: 'INFO',
          text: now ? 'is deprecated.' : 'is no longer deprecated.',
        },
      ];
    }
    case 'name':
      return []; // only a path's own parameter is taken for the same under another name: told at the path
    case 'style':
    case 'explode':
    case 'allowReserved':
    case 'content':
      return [
        {
          id: `request-parameter-${key === 'content' ? 'content' : 'style'}-changed`,
          level: 'ERR',
          text: `is written otherwise (\`${key}\`): ${show(after[key])} (was ${show(before[key])}).`,
          ...values,
        },
      ];
    default:
      return [explained({ key, before, after })];
  }
}

/** A key of a request body, without its content; or the whole of it, where the key is `requestBody`. */
export function requestBodyRule({ key, before, after }: KeyDifference): Finding[] {
  switch (key) {
    case 'requestBody': {
      if (!(key in after))
        return [
          {
            id: 'request-body-removed',
            level: 'ERR',
            text: 'is gone: code that sends it no longer compiles.',
          },
        ];
      const required = asObject(after[key])['required'] === true;
      return [
        {
          id: `request-body-added-${required ? 'required' : 'optional'}`,
          level: required ? 'ERR' : 'INFO',
          text: required ? 'is new, and must be sent.' : 'is new, and may be sent.',
        },
      ];
    }
    case 'required':
      return [requiredness('request-body', after[key] === true)];
    default:
      return [explained({ key, before, after })];
  }
}

/** A status that came or went. */
export function statusRule({ key: status, before, after }: KeyDifference): Finding[] {
  const name = /^2/.test(status) ? 'success' : 'non-success';
  if (!(status in after)) {
    return [
      {
        id: `response-${name}-status-removed`,
        level: 'ERR',
        text: `is no longer documented: code that reads what a ${status} carries no longer compiles.`,
      },
    ];
  }
  // What a call gives is the union of all 2xx answers: one more is one that no code was written for.
  const others = Object.entries(before).filter(([other]) => /^2/.test(other));
  const widens = name === 'success' && others.some(([, response]) => isObject(asObject(response)['content']));
  return [
    { id: `response-${name}-status-added`, level: widens ? 'ERR' : 'INFO', text: 'may be answered now.' },
  ];
}

/** The media types of a body or an answer that came or went. */
export function contentRule(
  direction: Direction,
  holders: { readonly before: JsonObject; readonly after: JsonObject },
): (Finding & { readonly mediaType: string })[] {
  const [old, now] = [holders.before, holders.after].map((holder) =>
    Object.keys(asObject(holder['content'])),
  ) as [string[], string[]];
  const removed = old.filter((type) => !now.includes(type));
  const added = now.filter((type) => !old.includes(type));
  if (direction === 'request') {
    return [
      ...removed.map((mediaType) =>
        now.some((type) => isCoveredBy(mediaType, type))
          ? {
              mediaType,
              id: 'request-body-media-type-name-generalized',
              level: 'INFO' as const,
              text: 'is now one of the types that are taken.',
              before: mediaType,
              after: now,
            }
          : {
              mediaType,
              id: 'request-body-media-type-removed',
              level: 'ERR' as const,
              text: 'is no longer taken.',
              before: mediaType,
            },
      ),
      ...added.map((mediaType) => ({
        mediaType,
        id: 'request-body-media-type-added',
        level: 'INFO' as const,
        text: 'is taken now.',
        after: mediaType,
      })),
    ];
  }
  const isNarrowed = (type: string): boolean => added.some((narrow) => isCoveredBy(narrow, type));
  return [
    ...removed
      .filter((type) => !isNarrowed(type))
      .map((mediaType) => ({
        mediaType,
        id: 'response-media-type-removed',
        level: 'ERR' as const,
        text: 'is no longer answered.',
        before: mediaType,
      })),
    ...added.map((mediaType) =>
      old.length === 0 || old.some((type) => isCoveredBy(mediaType, type))
        ? {
            mediaType,
            id: 'response-media-type-name-specialized',
            level: 'INFO' as const,
            text: 'is now said to be what is answered.',
            before: old,
            after: mediaType,
          }
        : {
            mediaType,
            id: 'response-media-type-added',
            level: 'ERR' as const,
            text: 'may be answered now.',
            after: mediaType,
          },
    ),
  ];
}

/** Whether a media type is among those that a range such as `text/*` means. */
function isCoveredBy(type: string, range: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}

/** A header of an answer that came or went. */
export function headerPresenceRule({ before, after }: Presence): Finding[] {
  if (!before) return [{ id: 'response-header-added', level: 'INFO', text: 'is new.' }];
  if (after) return [];
  return before['required'] === true
    ? [{ id: 'required-response-header-removed', level: 'ERR', text: 'is gone.' }]
    : [{ id: 'optional-response-header-removed', level: 'WARN', text: 'is gone. It was never promised.' }];
}

/** A key of a header, without its schema. */
export function headerRule({ key, before, after }: KeyDifference): Finding[] {
  if (key !== 'required') return [explained({ key, before, after })];
  return after[key] === true
    ? [{ id: 'response-header-became-required', level: 'INFO', text: 'is now always there.' }]
    : [{ id: 'response-header-became-optional', level: 'ERR', text: 'may now be missing.' }];
}

/** Whatever only explains. */
export function explained({ key, before, after }: KeyDifference): Finding {
  return {
    id: 'description-changed',
    level: 'INFO',
    docs: true,
    text: `is explained otherwise (\`${key}\`).`,
    before: before[key],
    after: after[key],
  };
}

function requiredness(name: string, required: boolean): Finding {
  return required
    ? { id: `${name}-became-required`, level: 'ERR', text: 'must now be sent.' }
    : { id: `${name}-became-optional`, level: 'INFO', text: 'may now be left out.' };
}

function serverRule(before: JsonObject, after: JsonObject): Finding[] {
  const [old, now] = [before, after].map((operation) =>
    asArray(operation['servers']).map((server) => String(asObject(server)['url'])),
  ) as [string[], string[]];
  const removed = old.filter((url) => !now.includes(url));
  const added = now.filter((url) => !old.includes(url));
  if (removed.length + added.length === 0) return [explained({ key: 'servers', before, after })];
  return [
    ...removed.map(
      (url): Finding => ({
        id: 'api-server-removed',
        level: 'ERR',
        text: `is no longer reached at ${url}.`,
        before: url,
      }),
    ),
    ...added.map(
      (url): Finding => ({
        id: 'api-server-added',
        level: 'INFO',
        text: `is reached at ${url} now.`,
        after: url,
      }),
    ),
  ];
}

function tagRule(before: JsonObject, after: JsonObject): Finding[] {
  const [old, now] = [asArray(before['tags']).map(String), asArray(after['tags']).map(String)];
  return [
    ...old
      .filter((tag) => !now.includes(tag))
      .map(
        (tag): Finding => ({
          id: 'api-tag-removed',
          level: 'INFO',
          docs: true,
          text: `is no longer listed under ${tag}.`,
          before: tag,
        }),
      ),
    ...now
      .filter((tag) => !old.includes(tag))
      .map(
        (tag): Finding => ({
          id: 'api-tag-added',
          level: 'INFO',
          docs: true,
          text: `is now listed under ${tag}.`,
          after: tag,
        }),
      ),
  ];
}

/** The types are the same, and what the client does after a lost answer is not. */
function retrySafeRule(before: JsonObject, after: JsonObject): Finding {
  const values = { before: before['x-retry-safe'], after: after['x-retry-safe'] };
  // A GET has no mark unless it may act: then it is false.
  return values.after === true || values.before === false
    ? {
        id: 'api-retry-safe-added',
        level: 'WARN',
        text: 'is sent again by the client after a timeout or a failure of the server: it is documented to only read.',
        ...values,
      }
    : {
        id: 'api-retry-safe-removed',
        level: 'WARN',
        text: 'is no longer sent again by the client where the answer is lost: a failure comes back that was waited out before.',
        ...values,
      };
}

/** Who may call. Where nothing is said, anyone may. */
function accessRule(key: string, before: JsonObject, after: JsonObject, blocks: boolean): Finding {
  const [old, now] = [before[key], after[key]];
  const lost = blocks
    ? asArray(now).some((name) => !asArray(old).includes(name))
    : now !== undefined && (old === undefined || asArray(old).some((name) => !asArray(now).includes(name)));
  const what = key === 'x-subscriptions' ? 'subscriptions' : blocks ? 'blocked roles' : 'roles';
  const list = (value: unknown): string => (value === undefined ? 'none named' : asArray(value).join(', '));
  return {
    id: `api-${what.replace(' ', '-')}-changed`,
    level: lost ? 'WARN' : 'INFO',
    text: `documents other ${what}: ${list(now)} (was ${list(old)})${lost ? '; some callers may be refused.' : '.'}`,
    before: old,
    after: now,
  };
}
