import { recordOf } from '../model/record.ts';
import { fillSchema } from './filled-schema.ts';
import type { SpecNode } from './shared-components.ts';

/** A media type of a response after a comparison with what was observed. */
export interface FilledMedia {
  /** Schema and example. The same object if nothing was filled. */
  readonly media: SpecNode;
  /** Differences between the media type and the traffic. */
  readonly contradictions: readonly string[];
}

/** Functions that read the description. */
export interface FillContext {
  /** Replaces references by what they refer to. */
  readonly resolve: (node: SpecNode) => SpecNode;
  /** Makes an example that matches a schema. */
  readonly example: (schema: SpecNode) => unknown;
  /** Whether a schema accepts a value. */
  readonly accepts: (schema: SpecNode, value: unknown) => boolean;
}

/**
 * Fills the open parts of a documented schema, and completes its example. Nothing is filled if the values of the documented example differ
 * from the observed values.
 *
 * @param media - schema, and example if one is documented
 */
export function fillMedia(
  media: SpecNode,
  observed: SpecNode,
  { resolve, accepts, example }: FillContext,
): FilledMedia {
  const before = recordOf(media['schema']);
  const { schema, contradictions } = fillSchema(before, observed, resolve);
  const located = contradictions.map((text) => ` ${text}`);
  if (schema === before) return { media, contradictions: located };
  const whole = resolve(schema);
  const documented = media['example'];
  if (documented === undefined || accepts(whole, documented)) {
    return { media: { ...media, schema }, contradictions: located };
  }
  const completed = completeExample(documented, example(whole));
  if (accepts(whole, completed))
    return { media: { ...media, schema, example: completed }, contradictions: located };
  const text = ': the documented example differs from the observed values, so nothing is filled.';
  return { media, contradictions: [...located, text] };
}

/** Adds what a documented example lacks. Its own values stay. */
function completeExample(documented: unknown, example: unknown): unknown {
  if (Array.isArray(documented)) {
    const [item] = Array.isArray(example) ? example : [];
    return documented.map((one) => completeExample(one, item));
  }
  if (typeof documented !== 'object' || documented === null) return documented;
  const own = Object.entries(documented).map(([name, value]) => [
    name,
    completeExample(value, recordOf(example)[name]),
  ]);
  return { ...recordOf(example), ...Object.fromEntries(own) };
}
