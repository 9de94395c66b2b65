import { type Description, follow, METHODS, operationOf, pointerKeys, pointerOf } from '../description.ts';
import type { Level } from '../level.ts';
import type { DraftNode, Place } from './mutant.ts';

/** Everything of the description that an operation is made of, components included: each place once. */
export function placesOf(description: Description, method: string, path: string): Place[] {
  const operation = operationOf(description, method, path) as unknown as DraftNode;
  const places = new Map<string, Place>();
  const walk = new Walk(description, places);
  const pointer = pointerOf(['paths', path, method.toLowerCase()]);
  walk.add('operation', pointer, operation, 'inventory');
  walk.operation(pointer, operation);
  return [...places.values()];
}

/** What all operations share. */
export function sharedPlaces(description: Description): Place[] {
  const schemes = Object.entries(description.components.securitySchemes ?? {}).map(
    ([name, node]): Place => ({
      kind: 'scheme',
      pointer: pointerOf(['components', 'securitySchemes', name]),
      node: node as unknown as DraftNode,
      level: 'access',
    }),
  );
  return [
    { kind: 'document', pointer: '', node: description as unknown as DraftNode, level: 'inventory' },
    ...schemes,
  ];
}

/**
 * The description with no more than an operation needs, and those that stand at paths like its own: what a mutant of it is served with.
 *
 * @param keep - pointers of components to keep beside those that the operation refers to
 */
export function reduced(description: Description, path: string, keep: readonly string[]): Description {
  const item = description.paths[path];
  const paths = item ? { [path]: item } : {};
  const pointers = METHODS.filter((method) => operationOf(description, method, path)).flatMap((method) =>
    placesOf(description, method, path).map(({ pointer }) => pointer),
  );
  const components: Record<string, Record<string, unknown>> = {
    securitySchemes: { ...description.components.securitySchemes },
  };
  for (const pointer of [...pointers, ...keep]) {
    const [section, type = '', name = ''] = pointerKeys(pointer);
    if (section !== 'components') continue;
    components[type] ??= {};
    (components[type] as Record<string, unknown>)[name] = (description.components[type] as DraftNode)[name];
  }
  return { ...description, paths, components };
}

class Walk {
  readonly #description: Description;
  readonly #places: Map<string, Place>;

  constructor(description: Description, places: Map<string, Place>) {
    this.#description = description;
    this.#places = places;
  }

  /** @returns whether the place is new */
  add(kind: Place['kind'], pointer: string, node: DraftNode, level: Level): boolean {
    if (this.#places.has(pointer)) return false;
    this.#places.set(pointer, { kind, pointer, node, level });
    return true;
  }

  operation(pointer: string, { parameters = [], requestBody, responses }: DraftNode): void {
    for (const [index, parameter] of (parameters as DraftNode[]).entries()) {
      const [at, node] = this.#resolved(`${pointer}/parameters/${index}`, parameter);
      if (this.add('parameter', at, node, 'parameters') && node['schema'])
        this.#schema(`${at}/schema`, node['schema'] as DraftNode, 'parameters');
    }
    if (requestBody) {
      const [at, node] = this.#resolved(`${pointer}/requestBody`, requestBody as DraftNode);
      if (this.add('body', at, node, 'body')) this.#content(at, node, 'body');
    }
    for (const [status, response] of Object.entries(responses as Record<string, DraftNode>)) {
      const [at, node] = this.#resolved(`${pointer}/responses/${status}`, response);
      if (this.add('response', at, node, 'responses')) this.#content(at, node, 'responses');
    }
  }

  #content(pointer: string, { content = {} }: DraftNode, level: Level): void {
    for (const [type, node] of Object.entries(content as Record<string, DraftNode>)) {
      const at = `${pointer}${pointerOf(['content', type])}`;
      this.add('mediaType', at, node, level);
      if (node['schema']) this.#schema(`${at}/schema`, node['schema'] as DraftNode, level);
    }
  }

  #schema(pointer: string, schema: DraftNode, level: Level): void {
    if (!this.add('schema', pointer, schema, level)) return;
    const [at, node] = this.#resolved(pointer, schema);
    if (at !== pointer) {
      this.#schema(at, node, level);
      return;
    }
    const { properties = {}, items, oneOf, anyOf, allOf } = node;
    for (const [name, part] of Object.entries(properties as Record<string, DraftNode>))
      this.#schema(`${at}${pointerOf(['properties', name])}`, part, level);
    if (items) this.#schema(`${at}/items`, items as DraftNode, level);
    for (const [key, branches] of Object.entries({ oneOf, anyOf, allOf }))
      for (const [index, branch] of ((branches ?? []) as DraftNode[]).entries())
        this.#schema(`${at}/${key}/${index}`, branch, level);
  }

  #resolved(pointer: string, node: DraftNode): [pointer: string, node: DraftNode] {
    const reference = node['$ref'];
    return typeof reference === 'string'
      ? [reference.slice(1), follow(this.#description, node)]
      : [pointer, node];
  }
}
