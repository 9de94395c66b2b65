import { habitualOperationId } from '../../../packages/api-types/src/operation-id.ts';
import { accessByPhrase } from './access.ts';
import { childOf, isMap, type Leaves, type Node, step } from './leaves.ts';
import { saysOnlyTheName, saysOnlyTheParameter } from './name.ts';

const DOCS = 'https://docs.goldleafapp.com/';
const ID_FORMATS: readonly unknown[] = ['mongo-id', 'mongoId', 'objectId'];

/**
 * Holds the described operations against a tag's facts, and ticks off on both sides what says the same.
 *
 * @param facts - one file of `specs/evidence/`
 * @param described - the bundled description
 * @param files - each path's file, as the description's root names it
 */
export function traceOperations(facts: Leaves, described: Leaves, files: ReadonlyMap<string, string>): void {
  const trace = new Trace(facts, described);
  const tag = String(childOf(facts.document, 'tag'));
  for (const index of keysOf(facts.at('/operations')))
    trace.operation(step('/operations', index), tag, files);
}

/** Holds the described schemas of GoldLeaf's schema pages against their facts. */
export function traceSchemas(facts: Leaves, described: Leaves): void {
  const trace = new Trace(facts, described);
  for (const index of keysOf(facts.at('/schemas'))) trace.schemaPage(step('/schemas', index));
}

class Trace {
  readonly #facts: Leaves;
  readonly #described: Leaves;

  constructor(facts: Leaves, described: Leaves) {
    this.#facts = facts;
    this.#described = described;
  }

  operation(fact: string, tag: string, files: ReadonlyMap<string, string>): void {
    const method = this.#text(step(fact, 'method'));
    const path = this.#text(step(fact, 'path'));
    const op = step('', 'paths', path, method.toLowerCase());
    if (this.#described.at(op) === undefined) return;
    this.#facts.tick(step(fact, 'method'));
    this.#facts.tick(step(fact, 'path'));

    const folder = tag.charAt(0).toLowerCase() + tag.slice(1);
    const file = this.#text(step(fact, 'slug')).replace(/\{(\w+)\}|:(\w+)/g, '_$1$2_');
    if (files.get(path) === `paths/${folder}/${file}.yaml`) this.#facts.tick(step(fact, 'slug'));
    this.#same('/tag', step(op, 'tags', 0));

    const habit = habitualOperationId(method, path);
    if (this.#facts.at(step(fact, 'operationId')) !== null)
      this.#same(step(fact, 'operationId'), step(op, 'operationId'));
    else if (this.#described.at(step(op, 'operationId')) === habit)
      this.#described.tick(step(op, 'operationId'));

    const summary = this.#facts.at(step(fact, 'summary'));
    const said = this.#described.at(step(op, 'summary'));
    if (typeof summary === 'string' && said === inThirdPerson(summary))
      this.#tick(step(fact, 'summary'), step(op, 'summary'));
    if (summary === null && saysOnlyTheName(String(said), method, path))
      this.#described.tick(step(op, 'summary'));

    this.#evidence(fact, op);
    this.#access(fact, op);
    for (const index of keysOf(this.#facts.at(step(fact, 'parameters'))))
      this.#parameter(step(fact, 'parameters', index), op);
    this.#requestBody(step(fact, 'requestBody'), this.#resolved(step(op, 'requestBody')));
    for (const status of keysOf(this.#facts.at(step(fact, 'responses'))))
      this.#response(step(fact, 'responses', status), this.#resolved(step(op, 'responses', status)));
    this.#quirks(step(fact, 'quirks'), op);
  }

  schemaPage(fact: string): void {
    const name = this.#text(step(fact, 'name'));
    const schema = step('', 'components', 'schemas', name);
    if (this.#facts.at(step(fact, 'schema')) === null) {
      const unread = step('', 'x-unread-schemas');
      const index = this.#itemOf(unread, name);
      if (index !== undefined) this.#tick(step(fact, 'name'), step(unread, index));
      if (this.#facts.at(step(fact, 'evidence')) === 'name-only') this.#facts.tick(step(fact, 'evidence'));
      return;
    }
    if (this.#described.at(schema) === undefined) return;
    this.#facts.tick(step(fact, 'name'));
    this.#evidence(fact, schema);
    this.#same(step(fact, 'schema', 'title'), step(schema, 'title'));
    this.#schema(step(fact, 'schema'), [schema]);
    this.#quirks(step(fact, 'quirks'), schema);
  }

  #evidence(fact: string, node: string): void {
    this.#same(step(fact, 'evidence'), step(node, 'x-evidence'));
    this.#same(step(fact, 'cutAt'), step(node, 'x-evidence-cut'));
    const url = step(node, 'externalDocs', 'url');
    const docs = this.#facts.at(step(fact, 'docs'));
    if (typeof docs === 'string' && this.#described.at(url) === DOCS + docs)
      this.#tick(step(fact, 'docs'), url);
  }

  #access(fact: string, op: string): void {
    const phrase = this.#facts.at(step(fact, 'access'));
    const access = typeof phrase === 'string' ? accessByPhrase.get(phrase) : undefined;
    const words = this.#described.at(step(op, 'description'));
    if (access === undefined || typeof words !== 'string' || words.split('\n')[0] !== access.words) return;
    const marks = [
      ['x-roles', access.roles],
      ['x-roles-blocked', access.rolesBlocked],
      ['x-subscriptions', access.subscriptions],
    ] as const;
    if (marks.some(([key, value]) => !equal(this.#described.at(step(op, key)), value))) return;
    this.#facts.tick(step(fact, 'access'));
    if (words === access.words) this.#described.tick(step(op, 'description'));
    for (const [key] of marks) this.#described.tickAll(step(op, key));
  }

  #parameter(fact: string, op: string): void {
    const name = this.#text(step(fact, 'name'));
    const place = this.#text(step(fact, 'in'));
    if (place === 'header' && name === 'Authorization') {
      // `security` says it; what the page says of the header's type and whether it is required has no place in a description.
      const secured = this.#described.at(step(op, 'security')) === undefined;
      if (secured && this.#described.at('/security/0/bearerToken') !== undefined)
        for (const key of ['name', 'in']) this.#facts.tick(step(fact, key));
      return;
    }
    const found = keysOf(this.#described.at(step(op, 'parameters')))
      .map((index) => this.#resolved(step(op, 'parameters', index)))
      .find(
        (at) => this.#described.at(step(at, 'name')) === name && this.#described.at(step(at, 'in')) === place,
      );
    if (found === undefined) return;
    this.#same(step(fact, 'name'), step(found, 'name'));
    this.#same(step(fact, 'in'), step(found, 'in'));
    const required = this.#described.at(step(found, 'required')) ?? false;
    if (this.#facts.at(step(fact, 'required')) === required)
      this.#tick(step(fact, 'required'), step(found, 'required'));
    this.#same(step(fact, 'description'), step(found, 'description'));
    if (saysOnlyTheParameter(String(this.#described.at(step(found, 'description'))), name))
      this.#described.tick(step(found, 'description'));
    this.#schema(fact, [step(found, 'schema')], { isParameter: true });
  }

  #requestBody(fact: string, body: string): void {
    if (!isMap(this.#facts.at(fact)) || this.#described.at(body) === undefined) return;
    this.#same(step(fact, 'required'), step(body, 'required'));
    const mediaType = this.#facts.at(step(fact, 'contentType')) ?? 'application/json';
    const content = step(body, 'content', String(mediaType));
    if (this.#described.at(content) === undefined) return;
    if (this.#described.at(step(body, 'x-assumption')) === undefined)
      this.#facts.tick(step(fact, 'contentType'));
    this.#schema(step(fact, 'schema'), [step(content, 'schema')]);
    this.#sameTree(step(fact, 'schema', 'example'), step(content, 'example'));
  }

  #response(fact: string, response: string): void {
    if (this.#described.at(response) === undefined) return;
    this.#same(step(fact, 'description'), step(response, 'description'));
    if (!isMap(this.#facts.at(step(fact, 'schema')))) return;
    const mediaType = this.#facts.at(step(fact, 'contentType')) ?? 'application/json';
    const content = step(response, 'content', String(mediaType));
    if (this.#described.at(content) === undefined) return;
    if (this.#described.at(step(response, 'x-assumption')) === undefined)
      this.#facts.tick(step(fact, 'contentType'));
    this.#schema(step(fact, 'schema'), [step(content, 'schema')]);
    this.#sameTree(step(fact, 'schema', 'example'), step(content, 'example'));
  }

  /** @param places - the nodes that describe the schema together: itself, what it refers to, the parts of an `allOf` */
  #schema(fact: string, places: readonly string[], options: { isParameter?: boolean } = {}): void {
    const parts = places.flatMap((place) => this.#partsOf(place));
    const part = (key: string) => parts.find((at) => this.#described.at(step(at, key)) !== undefined) ?? '';

    const format = this.#facts.at(step(fact, 'format'));
    const words = this.#facts.at(step(fact, 'description'));
    const isId = ID_FORMATS.includes(format) || (typeof words === 'string' && /\bObjectId\b/.test(words));
    const describedAsId = parts.some((at) => /^\/components\/schemas\/(Nullable)?ObjectId$/.test(at));
    if (!isId && describedAsId) return;

    const type = asSet(this.#facts.at(step(fact, 'type')));
    for (const at of parts) {
      if (isEmpty(this.#described.at(at))) this.#described.tick(at); // a part that adds nothing
      if (type === null || !equal(type, asSet(this.#described.at(step(at, 'type'))))) continue;
      this.#facts.tickAll(step(fact, 'type'));
      this.#described.tickAll(step(at, 'type'));
    }
    for (const key of ['format', 'pattern', 'default', 'additionalProperties'])
      this.#same(step(fact, key), step(part(key), key));
    this.#sameTree(step(fact, 'enum'), step(part('enum'), 'enum'));
    if (!options.isParameter) this.#same(step(fact, 'description'), step(part('description'), 'description'));

    const example = this.#facts.at(step(fact, 'example'));
    for (const at of parts) {
      const index = this.#itemOf(step(at, 'examples'), example);
      if (index !== undefined) this.#tick(step(fact, 'example'), step(at, 'examples', index));
    }
    if (!options.isParameter)
      for (const index of keysOf(this.#facts.at(step(fact, 'required'))))
        for (const at of parts) {
          const found = this.#itemOf(step(at, 'required'), this.#facts.at(step(fact, 'required', index)));
          if (found !== undefined) this.#tick(step(fact, 'required', index), step(at, 'required', found));
        }

    for (const name of keysOf(this.#facts.at(step(fact, 'properties')))) {
      const found = parts
        .map((at) => step(at, 'properties', name))
        .filter((at) => this.#described.at(at) !== undefined);
      if (found.length === 0) continue;
      if (isEmpty(this.#facts.at(step(fact, 'properties', name)))) {
        for (const at of found)
          if (isEmpty(this.#described.at(at))) this.#tick(step(fact, 'properties', name), at);
      } else this.#schema(step(fact, 'properties', name), found);
    }
    if (isMap(this.#facts.at(step(fact, 'items'))))
      this.#schema(step(fact, 'items'), [step(part('items'), 'items')]);
    for (const index of keysOf(this.#facts.at(step(fact, 'oneOf'))))
      this.#schema(step(fact, 'oneOf', index), [step(part('oneOf'), 'oneOf', index)]);
  }

  /** A quirk stands once, on the operation or at the place that it is about. */
  #quirks(fact: string, node: string): void {
    for (const index of keysOf(this.#facts.at(fact))) {
      const quirk = this.#facts.at(step(fact, index));
      const found = [...this.#described.open.entries()].find(
        ([pointer, leaf]) =>
          leaf === quirk && pointer.startsWith(`${node}/`) && /\/x-quirk(\/\d+)?$/.test(pointer),
      );
      if (found) this.#tick(step(fact, index), found[0]);
    }
  }

  #partsOf(place: string): string[] {
    const node = this.#described.at(place);
    if (node === undefined) return [];
    const reference = childOf(node, '$ref');
    if (typeof reference === 'string') this.#described.tick(step(place, '$ref'));
    const referred = typeof reference === 'string' ? this.#partsOf(reference.slice(1)) : [];
    const all = keysOf(childOf(node, 'allOf')).flatMap((index) => this.#partsOf(step(place, 'allOf', index)));
    return [place, ...referred, ...all];
  }

  /** Follows a `$ref`; a reference to what stands for nothing read is no trace, so it stays unticked. */
  #resolved(place: string): string {
    const reference = childOf(this.#described.at(place), '$ref');
    if (typeof reference !== 'string') return place;
    const target = reference.slice(1);
    if (!/\/Unknown\w+$/.test(target)) this.#described.tick(step(place, '$ref'));
    return target;
  }

  #same(fact: string, place: string): void {
    const leaf = this.#facts.at(fact);
    if (leaf !== null && leaf !== undefined && leaf === this.#described.at(place)) this.#tick(fact, place);
  }

  #sameTree(fact: string, place: string): void {
    if (this.#facts.at(fact) === undefined || !equal(this.#facts.at(fact), this.#described.at(place))) return;
    this.#facts.tickAll(fact);
    this.#described.tickAll(place);
  }

  #tick(fact: string, place: string): void {
    this.#facts.tick(fact);
    this.#described.tick(place);
  }

  #itemOf(list: string, item: Node | undefined): string | undefined {
    if (item === undefined || item === null) return undefined;
    return keysOf(this.#described.at(list)).find((index) => this.#described.at(step(list, index)) === item);
  }

  #text(fact: string): string {
    return String(this.#facts.at(fact));
  }
}

/** Some pages' summaries are orders ("Update one item"); the description's are statements. */
export function inThirdPerson(summary: string): string {
  return summary
    .replace(/^(Add|Check|Delete|List|Make|Release|Update)\b/, '$1s')
    .replace(' and go ', ' and goes ');
}

function keysOf(node: Node | undefined): string[] {
  return typeof node === 'object' && node !== null ? Object.keys(node) : [];
}

function isEmpty(node: Node | undefined): boolean {
  return isMap(node) && Object.keys(node).length === 0;
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asSet(node: Node | undefined): Node | undefined {
  return Array.isArray(node) ? [...node].sort() : node;
}
