import { METHODS, parsePointer, valueAt } from '@goldleaf/openapi';
import { InvalidSchemaError } from './invalid-schema-error.ts';
import { asArray, asObject, isObject, type JsonObject, type JsonPath, omit } from './json.ts';
import { isAnnotation } from './schema/keywords.ts';
import { Sources } from './sources.ts';

/** Path to method to operation. */
export type ExpandedOperations = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/** A description in which every operation contains all that applies to it. */
export interface Expanded {
  /**
   * References are resolved. Parameters, servers and security of the path item or the document are copied into each operation. So a
   * change of a shared part is a change of every operation that shares it.
   */
  readonly paths: ExpandedOperations;
  /** The components that no operation refers to, by kind and name, with their references resolved. */
  readonly unusedComponents: Readonly<Record<string, JsonObject>>;
  /** The location that defines each value in the description. */
  readonly sources: Sources;
}

/**
 * Expands a description.
 *
 * @throws {InvalidSchemaError} when a reference has no target
 */
export function expand(document: JsonObject): Expanded {
  const sources = new Sources();
  const expander = new Expander(document, sources);
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const template of Object.keys(asObject(document['paths']))) {
    paths[template] = expander.pathItem(['paths', template]);
    sources.record(paths[template], ['paths', template]);
  }
  sources.record(paths, ['paths']);
  return { paths, unusedComponents: expander.unusedComponents(), sources };
}

/** Kinds of components that the generated types export by name. */
export const EXPORTED_COMPONENTS: readonly string[] = [
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'pathItems',
];

/** Keys whose values are data: a `$ref` in there is not a reference. */
const LITERALS: readonly string[] = ['example', 'default', 'const', 'enum', 'value'];

/** Keywords whose keys are names that the author chose. */
const NAME_MAPS: readonly string[] = [
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'headers',
  'content',
  'responses',
  'callbacks',
  'links',
  'encoding',
];

class Expander {
  readonly #document: JsonObject;
  readonly #sources: Sources;

  constructor(document: JsonObject, sources: Sources) {
    this.#document = document;
    this.#sources = sources;
  }

  pathItem(path: JsonPath): Record<string, JsonObject> {
    const { value, path: itemPath } = this.#follow(path);
    const item = asObject(value);
    const methods: Record<string, JsonObject> = {};
    for (const method of METHODS) {
      if (isObject(item[method])) methods[method] = this.#operation(item, itemPath, method);
    }
    return methods;
  }

  #operation(item: JsonObject, itemPath: JsonPath, method: string): JsonObject {
    const path = [...itemPath, method];
    const operation = asObject(item[method]);
    const parameters = this.#parameters(operation, path, item, itemPath);
    const expanded = asObject(this.#expand(operation, path, []));
    const whole: Record<string, unknown> = this.#sources.derive(expanded, { ...expanded, parameters });
    this.#inherit(whole, 'security', [operation, item, this.#document], [path, itemPath, []], []);
    this.#inherit(whole, 'servers', [operation, item, this.#document], [path, itemPath, []], [{ url: '/' }]);
    return whole;
  }

  /** Copies the value of the first holder that has the key. */
  #inherit(
    whole: Record<string, unknown>,
    key: string,
    holders: readonly JsonObject[],
    paths: readonly JsonPath[],
    fallback: readonly unknown[],
  ): void {
    const index = holders.findIndex((holder) => key in holder);
    whole[key] = holders[index]?.[key] ?? fallback;
    this.#sources.recordKey(whole, key, [...(paths[index] ?? []), key]);
  }

  /** A parameter of the operation overrides the one of the path item with the same name and location. */
  #parameters(operation: JsonObject, path: JsonPath, item: JsonObject, itemPath: JsonPath): unknown[] {
    const read = (holder: JsonObject, at: JsonPath): JsonObject[] =>
      asArray(holder['parameters']).map((parameter, index) =>
        asObject(this.#expand(parameter, [...at, 'parameters', index], [])),
      );
    const own = read(operation, path);
    const overridden = new Set(own.map(parameterKey));
    const inherited = read(item, itemPath).filter((parameter) => !overridden.has(parameterKey(parameter)));
    return this.#sources.record([...own, ...inherited], [...path, 'parameters']);
  }

  unusedComponents(): Record<string, JsonObject> {
    const used = this.#usedReferences();
    const unused: Record<string, JsonObject> = {};
    for (const [kind, components] of Object.entries(asObject(this.#document['components']))) {
      if (!EXPORTED_COMPONENTS.includes(kind) || kind === 'pathItems') continue;
      const names = Object.keys(asObject(components)).filter(
        (name) => !used.has(`#/components/${kind}/${name}`),
      );
      const expanded = names.map((name) => {
        const path = ['components', kind, name];
        return [name, this.#expand(valueAt(this.#document, path), path, [])] as const;
      });
      unused[kind] = this.#sources.record(Object.fromEntries(expanded), ['components', kind]);
    }
    return this.#sources.record(unused, ['components']);
  }

  #usedReferences(): Set<string> {
    const used = new Set<string>();
    const visit = (value: unknown): void => {
      for (const [, ref] of JSON.stringify(value ?? null).matchAll(/"\$ref":"([^"]+)"/g)) {
        if (ref === undefined || used.has(ref)) continue;
        used.add(ref);
        visit(valueAt(this.#document, parsePointer(ref)));
      }
    };
    visit(this.#document['paths']);
    return used;
  }

  /** @param around - the references that lead to this value: one that leads back stays a reference */
  #expand(value: unknown, path: JsonPath, around: readonly string[], isNameMap = false): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item, index) => this.#expand(item, [...path, index], around));
      return this.#sources.record(items, path);
    }
    if (!isObject(value)) return value;
    if (!isNameMap && typeof value['$ref'] === 'string') return this.#reference(value, path, around);
    const expanded: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const isLiteral = !isNameMap && (LITERALS.includes(key) || (key === 'examples' && Array.isArray(item)));
      expanded[key] = isLiteral
        ? item
        : this.#expand(item, [...path, key], around, !isNameMap && NAME_MAPS.includes(key));
    }
    return this.#sources.record(expanded, path);
  }

  #reference(value: JsonObject, path: JsonPath, around: readonly string[]): unknown {
    const ref = String(value['$ref']);
    if (around.includes(ref)) return this.#sources.record({ ...value }, path);
    const { value: targetValue, path: targetPath } = this.#target(ref, path);
    const target = this.#expand(targetValue, targetPath, [...around, ref]);
    const siblings = omit(value, ['$ref']);
    if (Object.keys(siblings).length === 0) return target;
    const own = asObject(this.#expand(siblings, path, around));
    if (targetPath[0] === 'components' && targetPath[1] !== 'schemas') return this.#override(target, own);
    return this.#conjoin(target, own);
  }

  /** A Reference Object may override the summary and description of its target. */
  #override(target: unknown, own: JsonObject): unknown {
    const overrides = Object.fromEntries(
      Object.entries(own).filter(([key]) => key === 'summary' || key === 'description'),
    );
    return this.#merge(asObject(target), this.#sources.derive(own, overrides));
  }

  /** In a schema, the target and the keywords next to `$ref` both apply. */
  #conjoin(target: unknown, own: JsonObject): unknown {
    const annotations = Object.keys(own).filter(isAnnotation);
    const constraints = omit(own, annotations);
    const rest = this.#sources.derive(own, omit(own, Object.keys(constraints)));
    if (Object.keys(constraints).length === 0 && isObject(target)) return this.#merge(target, rest);
    const allOf = [target, this.#sources.derive(own, constraints)];
    return this.#sources.derive(own, { ...rest, allOf });
  }

  #merge(target: JsonObject, own: JsonObject): JsonObject {
    const merged = this.#sources.derive(target, { ...target, ...own });
    for (const key of Object.keys(own)) {
      this.#sources.recordKey(merged, key, this.#sources.ofKey(own, key));
    }
    return merged;
  }

  #target(ref: string, path: JsonPath): { readonly value: unknown; readonly path: JsonPath } {
    const target = parsePointer(ref);
    const value = ref.startsWith('#') ? valueAt(this.#document, target) : undefined;
    if (value !== undefined) return { value, path: target };
    throw new InvalidSchemaError(
      `The \`$ref\` “${ref}” at /${path.join('/')} has no target in the description. Bundle the description first.`,
    );
  }

  /** Follows the references of a path item. */
  #follow(path: JsonPath): { readonly value: unknown; readonly path: JsonPath } {
    let location = { value: valueAt(this.#document, path), path };
    for (let depth = 0; depth < 10; depth++) {
      const ref = asObject(location.value)['$ref'];
      if (typeof ref !== 'string') return location;
      location = { ...this.#target(ref, location.path), path: parsePointer(ref) };
    }
    throw new InvalidSchemaError(`The \`$ref\` of the path ${path.at(-1)} leads back to itself.`);
  }
}

function parameterKey(parameter: JsonObject): string {
  return `${parameter['in']} ${parameter['name']}`;
}
