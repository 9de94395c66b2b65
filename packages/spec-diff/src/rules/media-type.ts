import type { Direction } from '../compare/change.ts';
import { asObject, isEqual, type JsonObject, keysOf } from '../compare/json.ts';
import { type Finding, type KeyDifference, levelOf, otherKeyRule, show } from './finding.ts';

/** A finding about one media type. */
export type MediaTypeFinding = Finding & { readonly mediaType: string };

/** Classifies the media types of a request body or response that were added or removed. */
export function mediaTypesRule(
  direction: Direction,
  holders: { readonly before: JsonObject; readonly after: JsonObject },
): MediaTypeFinding[] {
  const old = Object.keys(asObject(holders.before['content']));
  const now = Object.keys(asObject(holders.after['content']));
  return direction === 'request' ? requestTypesRule(old, now) : responseTypesRule(old, now);
}

function requestTypesRule(old: readonly string[], now: readonly string[]): MediaTypeFinding[] {
  const removed = old.filter((type) => !now.includes(type));
  const added = now.filter((type) => !old.includes(type));
  return [
    ...removed.map((mediaType): MediaTypeFinding => {
      const ranges = now.filter((type) => isCoveredBy(mediaType, type));
      return ranges.length > 0
        ? {
            mediaType,
            id: 'request-body-media-type-name-generalized',
            level: 'ERR',
            text: `is now covered by ${ranges.join(', ')}: code that names it in a type no longer compiles.`,
            before: mediaType,
            after: ranges,
          }
        : {
            mediaType,
            id: 'request-body-media-type-removed',
            level: 'ERR',
            text: 'is no longer accepted.',
            before: mediaType,
          };
    }),
    ...added.map(
      (mediaType): MediaTypeFinding => ({
        mediaType,
        id: 'request-body-media-type-added',
        level: 'INFO',
        text: 'is now accepted.',
        after: mediaType,
      }),
    ),
  ];
}

function responseTypesRule(old: readonly string[], now: readonly string[]): MediaTypeFinding[] {
  const added = now.filter((type) => !old.includes(type));
  const removed = old.filter((type) => !now.includes(type));
  return [
    ...removed.map((mediaType): MediaTypeFinding => {
      const narrower = added.filter((type) => isCoveredBy(type, mediaType));
      return narrower.length > 0
        ? {
            mediaType,
            id: 'response-media-type-name-specialized',
            level: 'ERR',
            text: `is now documented as ${narrower.join(', ')}: code that names it in a type no longer compiles.`,
            before: mediaType,
            after: narrower,
          }
        : {
            mediaType,
            id: 'response-media-type-removed',
            level: 'ERR',
            text: 'is no longer sent.',
            before: mediaType,
          };
    }),
    ...added.map((mediaType): MediaTypeFinding => {
      const wasPossible = old.length === 0 || old.some((type) => isCoveredBy(mediaType, type));
      return {
        mediaType,
        id: 'response-media-type-added',
        level: wasPossible ? 'INFO' : 'ERR',
        text: wasPossible ? 'is now documented.' : 'is a new possible media type.',
        after: mediaType,
      };
    }),
  ];
}

/** Returns whether a range such as `text/*` includes a media type. */
function isCoveredBy(type: string, range: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}

/** Classifies a key of a media type, except its schema. */
export function mediaTypeRule(direction: Direction, difference: KeyDifference): Finding[] {
  const { key, before, after } = difference;
  if (key === 'example' || key === 'examples') return [examplesRule(direction, difference)];
  if (key === 'encoding') return encodingRule(direction, asObject(before[key]), asObject(after[key]));
  return [otherKeyRule(difference)];
}

/** Classifies examples. The generated types export the names of response examples, and which requests have an example. */
function examplesRule(direction: Direction, { before, after }: KeyDifference): Finding {
  const lost =
    direction === 'response' ? removedNames(before, after) : hasExample(before) && !hasExample(after);
  const isLost = Array.isArray(lost) ? lost.length > 0 : lost;
  if (!isLost) {
    return { id: 'description-changed', level: 'INFO', docs: true, text: 'has different examples.' };
  }
  const what = Array.isArray(lost) ? `the example ${lost.join(', ')}` : 'an example';
  return {
    id: `${direction}-example-removed`,
    level: 'ERR',
    text: `no longer has ${what}: code that names it no longer compiles.`,
  };
}

function removedNames(before: JsonObject, after: JsonObject): string[] {
  const now = asObject(after['examples']);
  return Object.keys(asObject(before['examples'])).filter((name) => !(name in now));
}

function hasExample(media: JsonObject): boolean {
  return 'example' in media || Object.keys(asObject(media['examples'])).length > 0;
}

/** Classifies how the properties of a form are encoded. */
function encodingRule(direction: Direction, before: JsonObject, after: JsonObject): Finding[] {
  const names = keysOf(before, after).filter((name) => !isEqual(before[name], after[name]));
  return names.flatMap((name) => {
    const [old, now] = [asObject(before[name]), asObject(after[name])];
    const keys = keysOf(old, now).filter((key) => !isEqual(old[key], now[key]));
    return keys.map((key): Finding => {
      const finding = encodingKeyRule(direction, { key, before: old, after: now });
      return { ...finding, trail: name, below: ['encoding', name, key] };
    });
  });
}

function encodingKeyRule(direction: Direction, difference: KeyDifference): Finding {
  const { key, before, after } = difference;
  if (!['contentType', 'headers', 'style', 'explode', 'allowReserved'].includes(key))
    return otherKeyRule(difference);
  const effect = key === 'contentType' ? contentTypeEffect(before[key], after[key]) : 'undecided';
  return {
    id: `${direction}-property-encoding-changed`,
    level: levelOf(effect, direction),
    text: `is encoded differently: \`${key}\` is ${show(after[key])} (was ${show(before[key])}).`,
    before: before[key],
    after: after[key],
  };
}

function contentTypeEffect(before: unknown, after: unknown): 'narrowed' | 'widened' | 'swapped' {
  const [old, now] = [before, after].map((value) =>
    value === undefined ? ['*/*'] : String(value).split(/\s*,\s*/),
  );
  const covers = (types: readonly string[] = [], others: readonly string[] = []): boolean =>
    others.every((type) => types.some((range) => range === type || isCoveredBy(type, range)));
  if (covers(now, old)) return 'widened';
  return covers(old, now) ? 'narrowed' : 'swapped';
}
