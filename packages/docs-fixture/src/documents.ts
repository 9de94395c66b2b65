import { METHODS, parsePointer } from '@goldleaf/openapi';
import { referenceAddress, schemaAddress } from './page-address.ts';

/** A node of an OpenAPI document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object of an OpenAPI document. */
export type JsonObject = { readonly [key: string]: Json };

/** One page of the site, before Widdershins and VuePress. */
export interface PageDocument {
  /** Address below the site's root, ending in `.html`. */
  readonly address: string;
  /** The site's name of the page, as its sidebar prints it. */
  readonly label: string;
  /** Group of the sidebar. */
  readonly group: string;
  /** The OpenAPI document that the page prints. */
  readonly document: JsonObject;
}

/**
 * Splits an OpenAPI document as GoldLeaf's documentation does: one document per path, with the path as its title, and one document per
 * schema page. `x-address` on an operation names the folder of its page, if it isn't named after the tag.
 *
 * @param source - an OpenAPI 3 document
 * @param options.schemaPages - names of the component schemas that get a page of their own
 */
export function pageDocuments(
  source: JsonObject,
  options: { readonly schemaPages?: readonly string[] } = {},
): PageDocument[] {
  const pages: PageDocument[] = [];
  for (const [path, item] of Object.entries(objectAt(source, 'paths'))) {
    if (isObject(item)) pages.push(referencePage(source, path, item));
  }
  for (const name of options.schemaPages ?? []) pages.push(schemaPage(source, name));
  return pages;
}

function referencePage(source: JsonObject, path: string, item: JsonObject): PageDocument {
  const methods = METHODS.filter((method) => item[method] !== undefined);
  const operation = objectAt(item, methods[0] ?? '');
  const tags = operation['tags'];
  const tag = Array.isArray(tags) && typeof tags[0] === 'string' ? tags[0] : 'Default';
  const label = `[${methods.map((method) => method.toUpperCase()).join('/')}]${path.slice(1).replaceAll('/', '-')}`;
  const paths = { [path]: item };
  return {
    address: referenceAddress(
      typeof operation['x-address'] === 'string' ? operation['x-address'] : tag,
      path,
    ),
    label,
    group: tag,
    document: {
      ...envelope(source, path),
      ...(source['security'] === undefined ? {} : { security: source['security'] }),
      paths,
      ...componentsOf(source, paths),
    },
  };
}

/** GoldLeaf prints the schema itself where Widdershins prints an example. */
function schemaPage(source: JsonObject, name: string): PageDocument {
  const schema = objectAt(objectAt(objectAt(source, 'components'), 'schemas'), name);
  const { example: _, ...printed } = schema;
  return {
    address: schemaAddress(name),
    label: name,
    group: 'API Schemas',
    document: {
      ...envelope(source, name),
      paths: {},
      components: { schemas: { [name]: { ...printed, example: printed } } },
    },
  };
}

function envelope(source: JsonObject, title: string): JsonObject {
  const openapi = source['openapi'] ?? '3.0.0';
  const servers = source['servers'] ?? [{ url: 'https://goldleaf.app/api/v1' }];
  return { openapi, info: { title, version: '1.0.0' }, servers };
}

/** Returns the components that a node refers to, directly or through others, and all security schemes. */
function componentsOf(source: JsonObject, node: Json): JsonObject {
  const found = new Map<string, Set<string>>();
  const open: Json[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, kind, name] of JSON.stringify(next).matchAll(/"#\/components\/([^/"]+)\/([^/"]+)/g)) {
      const names = found.get(kind ?? '') ?? new Set();
      if (name === undefined || names.has(name)) continue;
      found.set(kind ?? '', names.add(name));
      open.push(objectAt(objectAt(source, 'components'), kind ?? '')[unescaped(name)] ?? null);
    }
  }
  const components: Record<string, Json> = {};
  for (const [kind, names] of found) {
    const all = objectAt(objectAt(source, 'components'), kind);
    components[kind] = Object.fromEntries(
      Object.entries(all).filter(([name]) => [...names].some((found) => unescaped(found) === name)),
    );
  }
  const schemes = objectAt(objectAt(source, 'components'), 'securitySchemes');
  if (Object.keys(schemes).length > 0) components['securitySchemes'] = schemes;
  return Object.keys(components).length === 0 ? {} : { components };
}

function unescaped(name: string): string {
  return parsePointer(`#/${name}`)[0] ?? '';
}

function objectAt(node: JsonObject, key: string): JsonObject {
  const child = node[key];
  return isObject(child) ? child : {};
}

function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
