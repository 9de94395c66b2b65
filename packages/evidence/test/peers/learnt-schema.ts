// Reads what a tool has learnt from its OpenAPI description, in the form that a score is computed from.
import { type Document, resolve } from '@goldleaf/openapi';
import type { SchemaFacts } from '../../src/model/index.ts';

type Node = Readonly<Record<string, unknown>>;

/** Returns the schema of an operation's JSON response, without references and combinations. Undefined if the tool has none. */
export function learntSchema(document: Node, path: string): SchemaFacts | undefined {
  const paths = recordOf(document['paths']);
  const pattern = new RegExp(`^(/api/v1)?${path.replace(/\{\w+\}/g, '[^/]+')}$`);
  const template = Object.keys(paths)
    .sort()
    .find((one) => pattern.test(one));
  if (template === undefined) return undefined;
  const response = recordOf(recordOf(recordOf(recordOf(paths[template])['get'])['responses'])['200']);
  const media = recordOf(recordOf(response['content'])['application/json']);
  return media['schema'] === undefined ? undefined : flatten(document, recordOf(media['schema']), 0);
}

function flatten(document: Node, schema: Node, level: number): SchemaFacts {
  const target = recordOf(resolve(document as unknown as Document, schema));
  if (level > 12) return {};
  const types = new Set([target['type'] ?? []].flat() as string[]);
  if (target['nullable'] === true) types.add('null');
  const child = (node: unknown) => flatten(document, recordOf(node), level + 1);
  const properties = Object.entries(recordOf(target['properties'])).map(([name, node]) => [
    name,
    child(node),
  ]);
  const flat: Record<string, unknown> = { required: target['required'] };
  if (properties.length > 0) flat['properties'] = Object.fromEntries(properties);
  if (target['items'] !== undefined) flat['items'] = child(target['items']);
  if (isRecord(target['additionalProperties']))
    flat['additionalProperties'] = child(target['additionalProperties']);
  for (const branch of ['oneOf', 'anyOf', 'allOf'].flatMap((key) => (target[key] ?? []) as unknown[])) {
    const { type, ...rest } = child(branch);
    for (const one of [type ?? []].flat() as string[]) types.add(one);
    for (const [key, value] of Object.entries(rest)) flat[key] ??= value;
  }
  if (types.has('number')) types.delete('integer');
  return { ...flat, type: [...types] };
}

/** Returns all texts of a document: values, keys, and the segments of paths. */
export function textsOf(node: unknown): Set<string> {
  const texts = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part === 'string') for (const text of [part, ...part.split(/[/ ]/)]) texts.add(text);
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      for (const text of [key, ...key.split('/')]) texts.add(text);
      visit(value);
    }
  };
  visit(node);
  return texts;
}

function recordOf(value: unknown): Node {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
