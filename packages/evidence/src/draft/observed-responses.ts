import type { ObservedOperation, ObservedResponse } from '../traffic/index.ts';
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
}

const TEXTS = new Set([
  'description',
  'title',
  'example',
  'examples',
  'x-quirk',
  'x-assumption',
  'x-evidence',
]);

/**
 * Fills the responses of an operation whose schema isn't documented with what was observed. Documented schemas stay as they are.
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
    } else contradictions.push(...contradictionsOf(response, one));
  }
  return { responses, contradictions };
}

function hasDocumentedSuccess(responses: SpecNode, { resolve }: FillContext): boolean {
  return Object.entries(responses).some(([status, response]) => {
    return /^(2|default)/.test(status) && !isOpen(resolve(recordOf(response)), 'application/json');
  });
}

/** Whether nothing is documented of a response's body, or what it says was observed earlier. */
function isOpen(response: SpecNode, mediaType: string): boolean {
  if (response['x-evidence'] === 'observed') return true;
  const content = recordOf(response['content']);
  const media = recordOf(content[mediaType]);
  return (
    Object.keys(content).length === 1 && media['schema'] !== undefined && isUnknown(recordOf(media['schema']))
  );
}

function isUnknown(schema: SpecNode): boolean {
  return Object.keys(schema).every((key) => TEXTS.has(key));
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

function contradictionsOf(response: SpecNode, { status, mediaType, schema }: ObservedResponse): string[] {
  const media = recordOf(response['content'])[mediaType];
  if (media === undefined) return [`${status}: observed as ${mediaType}, which isn't described.`];
  const found = [...compareSchemas(recordOf(recordOf(media)['schema']), schema, '')];
  return found.map((text) => `${status} ${text}`);
}

/** Compares types and required properties where both sides say something. */
function* compareSchemas(documented: SpecNode, observed: SpecNode, location: string): Generator<string> {
  if (['oneOf', 'anyOf', 'allOf', 'not'].some((key) => documented[key] !== undefined)) return;
  const types = typesOf(documented);
  const unexpected = typesOf(observed).filter((type) => types.length > 0 && !takes(types, type));
  if (unexpected.length > 0) {
    yield `${location || '/'}: described as ${types.join(' or ')}, observed as ${unexpected.join(' and ')}.`;
  }
  const properties = recordOf(documented['properties']);
  const seen = recordOf(observed['properties']);
  const always = new Set(listOf(observed['required']));
  // Something is required only if enough objects were seen to tell.
  const absent = listOf(documented['required']).filter((name) => always.size > 0 && !always.has(name));
  for (const name of absent)
    yield `${location}/${name}: described as required, observed to be absent at times.`;
  for (const [name, schema] of Object.entries(properties)) {
    if (seen[name] !== undefined)
      yield* compareSchemas(recordOf(schema), recordOf(seen[name]), `${location}/${name}`);
  }
  if (documented['items'] !== undefined && observed['items'] !== undefined) {
    yield* compareSchemas(recordOf(documented['items']), recordOf(observed['items']), `${location}/*`);
  }
}

function takes(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function typesOf({ type }: SpecNode): string[] {
  return typeof type === 'string' ? [type] : listOf(type);
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function recordOf(value: unknown): SpecNode {
  return typeof value === 'object' && value !== null ? (value as SpecNode) : {};
}
