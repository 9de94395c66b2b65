import { basename, dirname } from 'node:path/posix';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { SchemaFacts } from '../model/evidence.ts';

/** A node of the OpenAPI description. */
export type SpecNode = { readonly [key: string]: unknown };

type Kind = 'parameters' | 'responses' | 'schemas';

/** The components that several operations share, one file each. */
export class SharedComponents {
  readonly #components: ReadonlyMap<Kind, Map<string, SpecNode>>;

  /** @param components - by folder and name, with their references as they are written */
  constructor(components: ReadonlyMap<Kind, Map<string, SpecNode>>) {
    this.#components = components;
  }

  /**
   * Parses the components of the description.
   *
   * @param texts - by path below the description's folder
   */
  static of(texts: ReadonlyMap<string, string>): SharedComponents {
    const kinds: Kind[] = ['parameters', 'responses', 'schemas'];
    const components = kinds.map((kind): [Kind, Map<string, SpecNode>] => {
      const files = [...texts].filter(([file]) => dirname(file) === `components/${kind}`);
      return [kind, new Map(files.map(([file, text]) => [basename(file, '.yaml'), parse(text)]))];
    });
    return new SharedComponents(new Map(components));
  }

  /** Returns a reference to the parameter that says the same, if there is one. */
  parameter(parameter: SpecNode): SpecNode | undefined {
    const name = this.#nameOf('parameters', (shared) => isDeepStrictEqual(inPathFile(shared), parameter));
    return name === undefined ? undefined : referenceTo('parameters', name);
  }

  /** Returns a reference to the path parameter of which only the name is known. */
  pathParameter(name: string): SpecNode | undefined {
    const shared = this.#components.get('parameters')?.get(name);
    return shared?.['in'] === 'path' && shared['name'] === name ? referenceTo('parameters', name) : undefined;
  }

  /** Returns a reference to the response that says the same, if there is one. */
  response(response: SpecNode): SpecNode | undefined {
    const wanted = withoutExamples(response);
    const name = this.#nameOf('responses', (shared) =>
      isDeepStrictEqual(withoutExamples(inPathFile(shared)), wanted),
    );
    return name === undefined ? undefined : referenceTo('responses', name);
  }

  /** Returns the component that a response refers to, or the response itself. */
  resolveResponse(response: SpecNode): SpecNode {
    const name = /\/responses\/(\w+)\.yaml$/.exec(String(response['$ref'] ?? ''))?.[1];
    return this.#components.get('responses')?.get(name ?? '') ?? response;
  }

  /**
   * Returns a reference to the object schema that has the same structure. Texts and examples may differ. The schema of a schema page
   * must have the name as well: two pages may describe different things that look the same.
   *
   * @param name - of the property that has the schema, if it is one
   */
  schema(schema: SpecNode, name = ''): SpecNode | undefined {
    if (schema['type'] !== 'object' || schema['properties'] === undefined) return undefined;
    const wanted = structureOf(schema);
    const alike = [...(this.#components.get('schemas') ?? [])].filter(([, shared]) =>
      isDeepStrictEqual(structureOf(inPathFile(shared)), wanted),
    );
    const names = new Set([name, String(schema['title'] ?? '')].map(comparableName));
    const found =
      alike.find(([shared]) => names.has(comparableName(shared))) ??
      alike.find(([, shared]) => shared['x-evidence'] === undefined);
    return found === undefined ? undefined : referenceTo('schemas', found[0]);
  }

  /** Returns the schema with a name, with its references as they are written. */
  schemaNamed(name: string): SpecNode | undefined {
    return this.#components.get('schemas')?.get(name);
  }

  /** Adds the schema of a schema page, so that operations refer to it. */
  addSchema(name: string, schema: SpecNode): void {
    this.#components.get('schemas')?.set(name, schema);
  }

  #nameOf(kind: Kind, test: (shared: SpecNode) => boolean): string | undefined {
    for (const [name, shared] of this.#components.get(kind) ?? []) if (test(shared)) return name;
    return undefined;
  }
}

/** Refers to a component, as the file of a path does. */
export function referenceTo(kind: Kind | 'requestBodies', name: string): SpecNode {
  return { $ref: `../../components/${kind}/${name}.yaml` };
}

/** Writes a component's references as the file of a path would. */
function inPathFile(node: SpecNode): SpecNode {
  return JSON.parse(
    JSON.stringify(node)
      .replaceAll('"$ref":"../', '"$ref":"../../components/')
      .replaceAll(/"\$ref":"(?:\.\/)?(?=\w)/g, '"$ref":"../../components/schemas/'),
  );
}

const TEXTS = new Set(['description', 'title', 'example', 'examples', 'x-quirk', 'x-assumption']);
/** Says where the schema of a schema page was read. */
const SOURCE = /^(x-evidence|x-evidence-cut|externalDocs)$/;

/** Returns the parts of a schema that decide which values it accepts. */
export function structureOf(schema: SchemaFacts | SpecNode): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value) => {
      // A property that is called "description" has a schema instead of a text.
      const isText = TEXTS.has(key) && (typeof value !== 'object' || Array.isArray(value));
      if (isText || SOURCE.test(key)) return undefined;
      return key === 'required' && Array.isArray(value) ? [...value].sort() : value;
    }),
  );
}

function withoutExamples(response: SpecNode): unknown {
  return JSON.parse(
    JSON.stringify(response, (key, value) => (key === 'example' || key === 'examples' ? undefined : value)),
  );
}

/** A list may have the plural of its items' name. */
function comparableName(name: string): string {
  return name.toLowerCase().replace(/s$/, '');
}
