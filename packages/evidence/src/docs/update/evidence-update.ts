import { isDeepStrictEqual } from 'node:util';
import type { OperationFacts, SchemaPageFacts } from '../../model/evidence.ts';
import { operationKey } from '../../model/operation-key.ts';
import type { ReferenceReading } from '../page/read-page.ts';
import { compareFacts } from './differences.ts';
import { EvidenceFile } from './evidence-file.ts';
import { operationFacts, schemaPageFacts } from './operation-facts.ts';

/** A page that was read as a reference page. */
export interface ReadPage {
  readonly address: string;
  readonly reading: ReferenceReading;
}

/** The changes that pages make in the evidence. */
export interface EvidenceUpdate {
  /** File name to new text, of the files that change. */
  readonly files: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  /** Names of the operations and schemas that the evidence has and no page. */
  readonly vanished: readonly string[];
}

/** A page's change of one operation or schema. */
export interface Change {
  /** `POST /organization/users/invite`, or the name of a schema. */
  readonly name: string;
  readonly address: string;
  /**
   * - `added`: the evidence didn't have it.
   * - `read`: only its name or a part of its page was known.
   * - `changed`: its page was read before and says something else now.
   * - `unchanged`: the page says what the evidence says.
   * - `differs`: people wrote it in full, so it stays. `differences` has what the page says otherwise.
   * - `conflict`: two pages say different things about it, so it stays.
   * - `unplaced`: the address doesn't name its tag, or its name can't be the name of a file.
   */
  readonly kind: 'added' | 'read' | 'changed' | 'unchanged' | 'differs' | 'conflict' | 'unplaced';
  readonly differences: readonly string[];
}

/**
 * Puts what pages say into the evidence.
 *
 * @param texts - file name to text of all evidence files
 * @param pages - in any order
 * @param options.isComplete - whether these are all pages of the site
 * @param options.failed - addresses of pages that couldn't be read; they didn't vanish
 */
export function updateEvidence(
  texts: ReadonlyMap<string, string>,
  pages: readonly ReadPage[],
  options: { readonly isComplete: boolean; readonly failed?: readonly string[] },
): EvidenceUpdate {
  const update = new Update(texts);
  const sorted = [...pages].sort((one, other) => (one.address < other.address ? -1 : 1));
  for (const page of sorted) update.page(page);
  return update.result(options.isComplete ? new Set(options.failed) : undefined);
}

type Facts = OperationFacts | SchemaPageFacts;

/** The facts of a page about one operation or schema. */
interface ReadEntry {
  readonly name: string;
  readonly address: string;
  readonly list: 'operations' | 'schemas';
  readonly facts: Facts;
}

interface EntryLocation {
  readonly file: string;
  readonly index: number;
}

class Update {
  readonly #before: ReadonlyMap<string, string>;
  readonly #files: Map<string, EvidenceFile>;
  readonly #changes: Change[] = [];
  /** The facts of each operation and schema, and the page that has them. */
  readonly #read = new Map<string, { facts: unknown; address: string }>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#before = texts;
    this.#files = new Map([...texts].map(([name, text]) => [name, new EvidenceFile(text)]));
  }

  page({ address, reading }: ReadPage): void {
    const { operations, schemas, updated, problems } = reading;
    for (const [index, operation] of operations.entries()) {
      const own = problems.filter(({ part }) => part === index);
      const location = this.#locationOf(operationKey(operation));
      const previous = location === undefined ? undefined : this.#operationAt(location);
      const facts = operationFacts(operation, { address, updated, problems: own }, previous);
      this.#put({ name: operationKey(operation), address, list: 'operations', facts }, location, previous);
    }
    if (operations.length > 0) return;
    for (const schema of schemas) {
      const location = this.#schemaLocationOf(schema.name);
      const previous = location === undefined ? undefined : this.#schemaAt(location);
      const facts = schemaPageFacts(schema, { address, updated, problems }, previous);
      this.#put({ name: schema.name, address, list: 'schemas', facts }, location, previous);
    }
  }

  #put(entry: ReadEntry, location: EntryLocation | undefined, previous: Facts | undefined): void {
    const { name, address, facts } = entry;
    const earlier = this.#read.get(name);
    if (earlier !== undefined) {
      const isSame = isDeepStrictEqual(withoutPage(earlier.facts), withoutPage(facts));
      const differences = isSame ? [] : [`${earlier.address} was read, and this page wasn't.`];
      this.#add(entry, isSame ? 'unchanged' : 'conflict', differences);
      return;
    }
    this.#read.set(name, { facts, address });
    if (location === undefined || previous === undefined) this.#append(entry);
    else if (isWrittenByPeople(previous)) {
      const differences = compareFacts(previous, facts);
      this.#add(entry, differences.length === 0 ? 'unchanged' : 'differs', differences);
    } else this.#replace(entry, location, previous);
  }

  #replace(entry: ReadEntry, { file, index }: EntryLocation, previous: Facts): void {
    const { list, facts } = entry;
    const isChanged = this.#files.get(file)?.replace(list, index, facts) ?? false;
    if (!isChanged) {
      this.#add(entry, 'unchanged');
      return;
    }
    const differences = previous.evidence === 'name-only' ? [] : compareFacts(previous, facts);
    this.#add(entry, previous.updated === undefined ? 'read' : 'changed', differences);
  }

  #add({ name, address }: ReadEntry, kind: Change['kind'], differences: readonly string[] = []): void {
    this.#changes.push({ name, address, kind, differences });
  }

  #append(entry: ReadEntry): void {
    const { name, address, list, facts } = entry;
    if (list === 'schemas' && !/^\w+$/.test(name)) {
      this.#add(entry, 'unplaced', ["The name of the schema can't be the name of a file and of a type."]);
      return;
    }
    if (list === 'schemas') {
      this.#files.get('schemas.yaml')?.append('schemas', facts);
      this.#add(entry, 'added');
      return;
    }
    const folder = /(?:^|\/)references\/([^/]+)\/[^/]+$/.exec(address)?.[1];
    if (folder === undefined || !/^\w+$/.test(folder)) {
      const text = `Save the page of ${name} as api/v1/references/<tag>/<page>.html: its address doesn't name its tag.`;
      this.#add(entry, 'unplaced', [text]);
      return;
    }
    const file = this.#fileOf(folder.charAt(0).toUpperCase() + folder.slice(1));
    this.#files.get(file)?.append('operations', facts);
    this.#add(entry, 'added');
  }

  #fileOf(tag: string): string {
    for (const [name, file] of this.#files) {
      const isNamed = name.toLowerCase() === `${tag}.yaml`.toLowerCase();
      if (isNamed && file.document.tag !== undefined) return name;
    }
    this.#files.set(`${tag}.yaml`, EvidenceFile.ofTag(tag));
    return `${tag}.yaml`;
  }

  #locationOf(key: string): EntryLocation | undefined {
    const [, path = ''] = key.split(' ');
    return this.#find('operations', path, (entry) => operationKey(entry as OperationFacts) === key);
  }

  #schemaLocationOf(name: string): EntryLocation | undefined {
    return this.#find('schemas', name, (entry) => (entry as SchemaPageFacts).name === name);
  }

  /** @param mention - occurs in the text of each file that has the entry: only those are parsed */
  #find(
    list: 'operations' | 'schemas',
    mention: string,
    test: (entry: OperationFacts | SchemaPageFacts) => boolean,
  ): EntryLocation | undefined {
    let found: EntryLocation | undefined;
    for (const [name, file] of this.#files) {
      if (!file.mentions(mention)) continue;
      for (const [index, entry] of (file.document[list] ?? []).entries()) {
        if (!test(entry)) continue;
        // A schema may occur twice: in the file of the tag that names it, and in the list of schemas.
        if (found === undefined || entry.evidence !== 'name-only') found = { file: name, index };
      }
    }
    return found;
  }

  #operationAt({ file, index }: EntryLocation): OperationFacts | undefined {
    return this.#files.get(file)?.document.operations?.[index];
  }

  #schemaAt({ file, index }: EntryLocation): SchemaPageFacts | undefined {
    return this.#files.get(file)?.document.schemas?.[index];
  }

  result(failed: ReadonlySet<string> | undefined): EvidenceUpdate {
    const files = new Map<string, string>();
    for (const [name, file] of this.#files) {
      const { text } = file;
      if (text !== this.#before.get(name)) files.set(name, text);
    }
    return { files, changes: this.#changes, vanished: failed === undefined ? [] : this.#vanished(failed) };
  }

  #vanished(failed: ReadonlySet<string>): string[] {
    const names: string[] = [];
    for (const { document } of this.#files.values()) {
      const operations = (document.operations ?? []).map((entry) => ({ ...entry, key: operationKey(entry) }));
      const schemas = (document.schemas ?? []).map((entry) => ({ ...entry, key: entry.name }));
      for (const { key, docs } of [...operations, ...schemas]) {
        if (docs !== null && !this.#read.has(key) && !failed.has(docs)) names.push(`${key} (${docs})`);
      }
    }
    return names;
  }
}

/** Entries that the reader wrote carry the date of their page. */
function isWrittenByPeople(entry: OperationFacts | SchemaPageFacts): boolean {
  return entry.evidence === 'full' && entry.updated === undefined;
}

function withoutPage(facts: unknown): unknown {
  return { ...(facts as object), docs: null, updated: null };
}
