import { METHODS, parsePointer, valueAt } from '@goldleaf/openapi';
import { asArray, asObject, isObject, type JsonObject, type JsonPath } from './json.ts';

/** Path to method to operation. */
export type ExpandedOperations = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/**
 * The operations with everything in them that holds for them: references resolved, and the parameters, servers and security that the
 * path item or the document states for all. So a change of what is shared is a change of each operation that shares it.
 */
export function expandOperations(document: JsonObject): ExpandedOperations {
  const items = Object.entries(asObject(document['paths'])).map(
    ([path, value]): [string, ExpandedOperations[string]] => {
      const item = asObject(value);
      const operations = METHODS.filter((method) => isObject(item[method])).map(
        (method): [string, JsonObject] => {
          const operation = asObject(item[method]);
          const whole = asObject(
            resolved(document, { ...operation, parameters: parametersOf(item, operation) }, []),
          );
          return [
            method,
            {
              ...whole,
              security: operation['security'] ?? document['security'] ?? [],
              servers: operation['servers'] ?? item['servers'] ?? document['servers'] ?? [],
              ...('responses' in whole && { responses: lowerCaseHeaders(asObject(whole['responses'])) }),
            },
          ];
        },
      );
      return [path, Object.fromEntries(operations)];
    },
  );
  return Object.fromEntries(items);
}

/** The schemas that no operation leads to, whole: they are types, and whoever knows more than the description may use them. */
export function schemasOutsideOperations(document: JsonObject): JsonObject {
  const reached = new Set<string>();
  const reach = (value: unknown): void => {
    for (const [, ref] of JSON.stringify(value ?? null).matchAll(/"\$ref":"([^"]+)"/g)) {
      if (ref === undefined || reached.has(ref)) continue;
      reached.add(ref);
      reach(lookUp(document, ref));
    }
  };
  reach(document['paths']);
  const schemas = Object.entries(asObject(asObject(document['components'])['schemas']));
  const beside = schemas.filter(([name]) => !reached.has(`#/components/schemas/${name}`));
  return Object.fromEntries(beside.map(([name, schema]) => [name, resolved(document, schema, [])]));
}

/**
 * Leads from a path into the whole operations back to where the same thing stands in the document.
 *
 * @param path - `['paths', path, method, …]`
 * @returns as much of the path as there is, through the references
 */
export function sourceOf(document: JsonObject, path: JsonPath): JsonPath {
  const [paths, template, method, key, ...rest] = path;
  if (paths === 'components') return follow(document, path.slice(0, 3), path.slice(3));
  const item = asObject(asObject(document['paths'])[String(template)]);
  const operation = asObject(item[String(method)]);
  const at = ['paths', String(template), String(method)];
  if (key === undefined) return method === undefined ? [String(paths), String(template)] : at;

  if ((key === 'security' || key === 'servers') && !(key in operation)) {
    return follow(document, key in item ? ['paths', String(template), key] : [key], rest);
  }
  if (key === 'parameters') {
    const own = asArray(operation['parameters']).length;
    const [index, ...further] = rest;
    if (typeof index === 'number' && index >= own) {
      return follow(document, ['paths', String(template), 'parameters', index - own], further);
    }
  }
  return follow(document, [...at, key], rest);
}

function parametersOf(item: JsonObject, operation: JsonObject): readonly unknown[] {
  return [...asArray(operation['parameters']), ...asArray(item['parameters'])];
}

/** The names of headers are the same in any case (RFC 9110, 5.1). */
function lowerCaseHeaders(responses: JsonObject): JsonObject {
  const entries = Object.entries(responses).map(([status, value]) => {
    const response = asObject(value);
    const headers = Object.entries(asObject(response['headers'])).map(([name, header]) => [
      name.toLowerCase(),
      header,
    ]);
    return [status, 'headers' in response ? { ...response, headers: Object.fromEntries(headers) } : response];
  });
  return Object.fromEntries(entries);
}

/** What stands beside a `$ref` counts with it. A reference to something around it stays one. */
function resolved(document: JsonObject, value: unknown, around: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(document, item, around));
  if (!isObject(value)) return value;
  const { $ref, ...beside } = value;
  const own = Object.fromEntries(
    Object.entries(beside).map(([key, item]) => [key, resolved(document, item, around)]),
  );
  if (typeof $ref !== 'string')
    return '$ref' in value ? { ...own, $ref: resolved(document, $ref, around) } : own;
  if (around.includes($ref)) return value;
  return { ...asObject(resolved(document, lookUp(document, $ref), [...around, $ref])), ...own };
}

function lookUp(document: JsonObject, ref: string): unknown {
  return parsePointer(ref).reduce<unknown>(
    (value, key) => asObject(value)[key] ?? asArray(value)[Number(key)],
    document,
  );
}

/** A key that stands beside a reference is found there; any other is found where the reference leads. */
function follow(document: JsonObject, start: JsonPath, rest: JsonPath): JsonPath {
  let location = start;
  for (const key of rest) {
    let node = valueAt(document, location);
    while (isObject(node) && typeof node['$ref'] === 'string' && !(key in node)) {
      location = parsePointer(node['$ref']);
      node = lookUp(document, node['$ref']);
    }
    location = [...location, headerName(location, node, key)];
  }
  return location;
}

function headerName(location: JsonPath, node: unknown, key: string | number): string | number {
  if (location.at(-1) !== 'headers') return key;
  return Object.keys(asObject(node)).find((name) => name.toLowerCase() === key) ?? key;
}
