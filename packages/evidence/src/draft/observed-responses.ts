import { recordOf } from '../model/record.ts';
import type { ObservedOperation, ObservedResponse } from '../traffic/index.ts';
import { type FillContext, fillMedia } from './filled-media.ts';
import { isUnknown } from './filled-schema.ts';
import type { SpecNode } from './shared-components.ts';

/** The changes that observed responses make in an operation of the description. */
export interface FilledResponses {
  /** Status to new response. */
  readonly responses: ReadonlyMap<string, SpecNode>;
  /** Differences between description and traffic. A person decides each of them. */
  readonly contradictions: readonly string[];
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
  context: FillContext,
): { readonly response: SpecNode; readonly contradictions: readonly string[] } {
  const isShared = documented['$ref'] !== undefined;
  const response = isShared ? context.resolve(documented) : documented;
  const content = recordOf(response['content']);
  if (content[mediaType] === undefined) {
    return { response: documented, contradictions: [`: observed as ${mediaType}, which isn't described.`] };
  }
  const before = recordOf(content[mediaType]);
  const { media, contradictions } = fillMedia(before, schema, context);
  if (media === before || isShared) return { response: documented, contradictions };
  return { response: { ...response, content: { ...content, [mediaType]: media } }, contradictions };
}
