import { recordOf } from '../model/record.ts';
import type { ObservedOperation, ObservedResponse } from '../traffic/index.ts';
import { fillSchema, isUnknown } from './filled-schema.ts';
import type { SpecNode } from './shared-components.ts';

/** The changes that observed responses make in an operation of the description. */
export interface FilledResponses {
  /** Status to new response. */
  readonly responses: ReadonlyMap<string, SpecNode>;
  /** Differences between description and traffic. A person decides each of them. */
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
 * Fills the responses of an operation with what was observed: those without a documented schema, and the open parts of documented
 * schemas. Documented parts stay as they are.
 *
 * @param operation - as it is in the description
 */
export function fillResponses(
  { observed }: ObservedOperation,
  operation: SpecNode,
  context: FillContext,
): FilledResponses {
  const documented = recordOf(operation['responses']);
  const responses = new Map<string, SpecNode>();
  const contradictions: string[] = [];
  for (const one of observed) {
    const status = String(one.status);
    const response =
      documented[status] === undefined ? undefined : context.resolve(recordOf(documented[status]));
    if (response === undefined && hasDocumentedSuccess(documented, context)) {
      contradictions.push(`${status}: observed, and not described.`);
    } else if (response === undefined || isOpen(response, one.mediaType)) {
      responses.set(status, observedResponse(one, responses.get(status) ?? response, context));
    } else {
      const written = responses.get(status) ?? recordOf(documented[status]);
      const filled = fillDocumented(written, one, context);
      if (filled.response !== written) responses.set(status, filled.response);
      contradictions.push(...filled.contradictions.map((text) => `${status}${text}`));
    }
  }
  return { responses, contradictions };
}

function hasDocumentedSuccess(responses: SpecNode, { resolve }: FillContext): boolean {
  return Object.entries(responses).some(([status, response]) => {
    return /^(2|default)/.test(status) && !isOpen(resolve(recordOf(response)), 'application/json');
  });
}

/** Whether a response has no documented schema. A schema that an earlier draft took from traffic doesn't count. */
function isOpen(response: SpecNode, mediaType: string): boolean {
  if (response['x-evidence'] === 'observed') return true;
  const content = recordOf(response['content']);
  const media = recordOf(content[mediaType]);
  return (
    Object.keys(content).length === 1 && media['schema'] !== undefined && isUnknown(recordOf(media['schema']))
  );
}

function observedResponse(
  { mediaType, schema }: ObservedResponse,
  before: SpecNode | undefined,
  { example }: FillContext,
): SpecNode {
  const { 'x-assumption': _, content, ...documented } = before ?? {};
  // Another media type of the same status may have been filled before.
  const others = documented['x-evidence'] === 'observed' ? recordOf(content) : {};
  return {
    description: 'Not described in the documentation.',
    ...documented,
    'x-evidence': 'observed',
    content: { ...others, [mediaType]: { schema, example: example(schema) } },
  };
}

/** Fills the open parts of a documented response. One that operations share isn't changed. */
function fillDocumented(
  documented: SpecNode,
  { mediaType, schema }: ObservedResponse,
  { resolve, accepts, example }: FillContext,
): { readonly response: SpecNode; readonly contradictions: readonly string[] } {
  const isShared = documented['$ref'] !== undefined;
  const response = isShared ? resolve(documented) : documented;
  const content = recordOf(response['content']);
  if (content[mediaType] === undefined) {
    return { response: documented, contradictions: [`: observed as ${mediaType}, which isn't described.`] };
  }
  const media = recordOf(content[mediaType]);
  const before = recordOf(media['schema']);
  const filled = fillSchema(before, schema, resolve);
  const contradictions = filled.contradictions.map((text) => ` ${text}`);
  if (filled.schema === before || isShared) return { response: documented, contradictions };
  const whole = resolve(filled.schema);
  const isBroken = media['example'] !== undefined && !accepts(whole, media['example']);
  const completed = isBroken ? completeExample(media['example'], example(whole)) : media['example'];
  if (isBroken && !accepts(whole, completed)) {
    contradictions.push(': the documented example differs from the observed values, so nothing is filled.');
    return { response: documented, contradictions };
  }
  const filledMedia = { ...media, schema: filled.schema, ...(isBroken && { example: completed }) };
  return { response: { ...response, content: { ...content, [mediaType]: filledMedia } }, contradictions };
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
