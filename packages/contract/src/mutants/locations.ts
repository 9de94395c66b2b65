import { findOperation, formatPointer, isReference, METHODS, parsePointer } from '@goldleaf/openapi';
import type { Level } from '../checks/level.ts';
import { resolved, type Spec } from '../spec.ts';
import type { DraftNode, Location } from './mutant.ts';

/** Returns every object that an operation consists of, including components, each once. */
export function locationsOf(spec: Spec, method: string, path: string): Location[] {
  const locations = new Map<string, Location>();
  const node = findOperation(spec, method, path) as unknown as DraftNode;
  const pointer = formatPointer(['paths', path, method.toLowerCase()]);
  const walker = new Walker(spec, locations);
  walker.add('operation', pointer, node, 'inventory');
  walker.walkOperation(pointer, node);
  return [...locations.values()];
}

/** Returns the objects that all operations share. */
export function sharedLocations(spec: Spec): Location[] {
  const schemes = Object.entries(spec.components?.securitySchemes ?? {}).map(
    ([name, node]): Location => ({
      kind: 'scheme',
      pointer: formatPointer(['components', 'securitySchemes', name]),
      node: node as unknown as DraftNode,
      level: 'access',
    }),
  );
  return [
    { kind: 'document', pointer: '', node: spec as unknown as DraftNode, level: 'inventory' },
    ...schemes,
  ];
}

/**
 * Returns the description reduced to the operations of one path, so that a mutant starts fast.
 *
 * @param keep - pointers of more components to keep
 */
export function reduceSpec(spec: Spec, path: string, keep: readonly string[]): Spec {
  const item = spec.paths[path];
  const pointers = METHODS.filter((method) => item?.[method]).flatMap((method) =>
    locationsOf(spec, method, path).map(({ pointer }) => pointer),
  );
  const all = (spec.components ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const components: Record<string, Record<string, unknown>> = {
    securitySchemes: { ...all['securitySchemes'] },
  };
  for (const pointer of [...pointers, ...keep]) {
    const [section, type = '', name = ''] = parsePointer(pointer);
    if (section === 'components') components[type] = { ...components[type], [name]: all[type]?.[name] };
  }
  return { ...spec, paths: item ? { [path]: item } : {}, components } as Spec;
}

class Walker {
  readonly #spec: Spec;
  readonly #locations: Map<string, Location>;

  constructor(spec: Spec, locations: Map<string, Location>) {
    this.#spec = spec;
    this.#locations = locations;
  }

  /** @returns whether the location is new */
  add(kind: Location['kind'], pointer: string, node: DraftNode, level: Level): boolean {
    if (this.#locations.has(pointer)) return false;
    this.#locations.set(pointer, { kind, pointer, node, level });
    return true;
  }

  walkOperation(pointer: string, { parameters = [], requestBody, responses }: DraftNode): void {
    for (const [index, parameter] of (parameters as DraftNode[]).entries()) {
      const [at, node] = this.#resolve(`${pointer}/parameters/${index}`, parameter);
      if (this.add('parameter', at, node, 'parameters') && node['schema'])
        this.#walkSchema(`${at}/schema`, node['schema'] as DraftNode, 'parameters');
    }
    if (requestBody) {
      const [at, node] = this.#resolve(`${pointer}/requestBody`, requestBody as DraftNode);
      if (this.add('body', at, node, 'body')) this.#walkContent(at, node, 'body');
    }
    for (const [status, response] of Object.entries(responses as Record<string, DraftNode>)) {
      const [at, node] = this.#resolve(`${pointer}/responses/${status}`, response);
      if (this.add('response', at, node, 'responses')) this.#walkContent(at, node, 'responses');
    }
  }

  #walkContent(pointer: string, { content = {} }: DraftNode, level: Level): void {
    for (const [type, node] of Object.entries(content as Record<string, DraftNode>)) {
      const at = `${pointer}${formatPointer(['content', type])}`;
      this.add('mediaType', at, node, level);
      if (node['schema']) this.#walkSchema(`${at}/schema`, node['schema'] as DraftNode, level);
    }
  }

  #walkSchema(pointer: string, schema: DraftNode, level: Level): void {
    if (!this.add('schema', pointer, schema, level)) return;
    const [at, node] = this.#resolve(pointer, schema);
    if (at !== pointer) {
      this.#walkSchema(at, node, level);
      return;
    }
    const { properties = {}, items, oneOf, anyOf, allOf } = node;
    for (const [name, property] of Object.entries(properties as Record<string, DraftNode>))
      this.#walkSchema(`${at}${formatPointer(['properties', name])}`, property, level);
    if (items) this.#walkSchema(`${at}/items`, items as DraftNode, level);
    for (const [key, branches] of Object.entries({ oneOf, anyOf, allOf }))
      for (const [index, branch] of ((branches ?? []) as DraftNode[]).entries())
        this.#walkSchema(`${at}/${key}/${index}`, branch, level);
  }

  #resolve(pointer: string, node: DraftNode): [pointer: string, node: DraftNode] {
    return isReference(node) ? [node.$ref.slice(1), resolved(this.#spec, node)] : [pointer, node];
  }
}
