import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { fullValue, type JsonSchema, violationsOf } from '@goldleaf/openapi';
import { derivedOperationId } from '@goldleaf/openapi/operation-id';
import type { EvidenceDocument, OperationFacts, SchemaPageFacts } from '../model/evidence.ts';
import { writeYaml } from '../model/yaml-files.ts';
import type { ObservedOperation } from '../traffic/index.ts';
import { referencedFiles, unusedComponents } from './component-files.ts';
import { fillResponses } from './observed-responses.ts';
import { draftOperation } from './operation-draft.ts';
import { SpecFile } from './path-file.ts';
import { RootFile } from './root-file.ts';
import { draftSchema } from './schema-draft.ts';
import { SharedComponents, type SpecNode } from './shared-components.ts';
import { STANDARD_COMPONENTS } from './standard-components.ts';

/** The changes of a draft. */
export interface DescriptionDraft {
  /** Path below the description's folder to new text, of the files that change. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of components that nothing refers to any more. */
  readonly unused: readonly string[];
  readonly drafted: readonly DraftedOperation[];
  /** Operations that people wrote in full, so that they were left alone. */
  readonly kept: readonly string[];
  /** Differences between traffic and documentation. The draft follows the documentation. */
  readonly contradictions: readonly string[];
}

export interface DraftedOperation {
  readonly name: string;
  readonly file: string;
  /** Notes for a person: a new operationId, or one that is taken. */
  readonly notes: readonly string[];
}

const ROOT = 'openapi.yaml';
const SITE = 'https://docs.goldleafapp.com/';

/**
 * Drafts the description from the evidence: operations that were read by program get their path file. Operations that people wrote in
 * full aren't touched.
 *
 * @param folder - of `openapi.yaml`
 * @param evidence - file name to document
 * @param observed - responses that traffic showed. They fill what the documentation leaves open
 */
export async function draftDescription(
  folder: string,
  evidence: ReadonlyMap<string, EvidenceDocument>,
  observed: readonly ObservedOperation[] = [],
): Promise<DescriptionDraft> {
  const root = new RootFile(await readFile(join(folder, ROOT), 'utf8'));
  const draft = new Draft(root, await readTexts(folder));
  const documents = [...evidence.values()];
  // Schemas come first, because operations refer to them.
  for (const { schemas = [] } of documents) for (const facts of schemas) draft.schema(facts);
  for (const { tag = '', operations = [] } of documents)
    for (const facts of operations) draft.operation(facts, tag);
  for (const operation of observed) draft.observedOperation(operation);
  return draft.result();
}

/** Writes the files of a draft, each as a whole, and removes those that nothing refers to any more. */
export async function writeDraft(folder: string, draft: DescriptionDraft): Promise<void> {
  await writeYaml(folder, draft.files);
  for (const name of draft.unused) await rm(join(folder, name));
}

class Draft {
  readonly #root: RootFile;
  readonly #rootBefore: string;
  readonly #shared: SharedComponents;
  /** The other files, as they were. */
  readonly #before: ReadonlyMap<string, string>;
  readonly #files = new Map<string, SpecFile>();
  readonly #ids: Map<string, string>;
  readonly #drafted: DraftedOperation[] = [];
  readonly #kept: string[] = [];
  readonly #contradictions: string[] = [];

  constructor(root: RootFile, texts: ReadonlyMap<string, string>) {
    this.#root = root;
    this.#rootBefore = root.text;
    this.#shared = SharedComponents.of(new Map([...STANDARD_COMPONENTS, ...texts]));
    this.#before = texts;
    this.#ids = operationIdsOf(texts);
  }

  operation(facts: OperationFacts, tag: string): void {
    if (facts.updated === undefined || facts.docs === null) return;
    const method = facts.method.toLowerCase();
    const name = `${facts.method} ${facts.path}`;
    let file = this.#root.fileOf(facts.path);
    if (file === undefined) {
      file = `paths/${tag.charAt(0).toLowerCase()}${tag.slice(1)}/${fileName(facts.path)}.yaml`;
      this.#root.addPath(facts.path, file);
    }
    const spec = this.#file(file);
    if (!spec.isOpen(method)) {
      this.#kept.push(name);
      return;
    }
    const previous = spec.operation(method) ?? {};
    const owner = `${file} ${method}`;
    const problem = this.#problemWithId(facts.operationId, owner);
    const isUsed = facts.operationId !== null && problem === undefined;
    const operation = draftOperation(facts, previous, {
      tag,
      shared: this.#shared,
      resolve: (schema) => this.#resolve(schema),
      operationId: isUsed ? facts.operationId : derivedOperationId(facts.method, facts.path),
    });
    spec.write(method, operation);
    this.#ids.set(String(operation['operationId']), owner);
    this.#drafted.push({ name, file, notes: [...notesOn(facts, previous, operation, problem)] });
  }

  /** Returns why an operation can't have the operationId that its page prints. */
  #problemWithId(id: string | null, owner: string): string | undefined {
    if (id === null) return undefined;
    const isTaken = (this.#ids.get(id) ?? owner) !== owner;
    if (isTaken) return 'belongs to another operation';
    return /^[A-Za-z][A-Za-z0-9]*$/.test(id) ? undefined : "can't name a type";
  }

  schema(facts: SchemaPageFacts): void {
    if (facts.updated === undefined || facts.docs === null || facts.schema === null) return;
    const file = schemaFile(facts.name);
    const isNew = !this.#before.has(file);
    const spec = this.#file(file);
    if (!isNew && !spec.isOpenSchema) {
      this.#kept.push(facts.name);
      return;
    }
    const { title, ...rest } = facts.schema;
    const schema = {
      ...(title === undefined ? {} : { title }),
      'x-evidence': facts.evidence,
      ...(facts.cutAt === null ? {} : { 'x-evidence-cut': facts.cutAt }),
      externalDocs: { url: `${SITE}${facts.docs}` },
      ...(facts.quirks.length === 0 ? {} : { 'x-quirk': facts.quirks }),
      ...withLocalReferences(draftSchema(rest, this.#shared)),
    };
    spec.writeSchema(schema);
    this.#shared.addSchema(facts.name, schema);
    if (isNew) this.#root.addSchema(facts.name);
    this.#drafted.push({ name: facts.name, file, notes: [] });
  }

  observedOperation(observed: ObservedOperation): void {
    const name = `${observed.method} ${observed.path}`;
    const method = observed.method.toLowerCase();
    const file = this.#root.fileOf(observed.path);
    const operation = file === undefined ? undefined : this.#file(file).operation(method);
    if (file === undefined || operation === undefined) {
      this.#contradictions.push(`${name}: observed, and not described.`);
      return;
    }
    const { responses, contradictions } = fillResponses(observed, operation, {
      resolve: (response) => this.#resolve(this.#shared.resolveResponse(response)),
      example: (schema) => fullValue(schema as JsonSchema),
      accepts: (schema, value) => violationsOf(schema as JsonSchema, value).length === 0,
    });
    for (const [status, response] of responses) this.#file(file).writeResponse(method, status, response);
    if (responses.size > 0) this.#drafted.push({ name, file, notes: ['Its response was observed.'] });
    this.#contradictions.push(...contradictions.map((text) => `${name} ${text}`));
  }

  #file(name: string): SpecFile {
    const file = this.#files.get(name) ?? new SpecFile(this.#before.get(name) ?? '');
    this.#files.set(name, file);
    return file;
  }

  #resolve(schema: SpecNode): SpecNode {
    const replace = (node: unknown): unknown => {
      if (Array.isArray(node)) return node.map(replace);
      if (typeof node !== 'object' || node === null) return node;
      const { $ref: reference, ...rest } = node as SpecNode;
      const children = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, replace(child)]));
      if (typeof reference !== 'string') return children;
      const name = /([^/]+)\.yaml$/.exec(reference)?.[1] ?? '';
      return { ...(replace(this.#shared.schemaNamed(name) ?? {}) as object), ...children };
    };
    return replace(schema) as SpecNode;
  }

  result(): DescriptionDraft {
    const files = new Map<string, string>();
    const drafted = new Set(this.#drafted.map(({ file }) => file));
    for (const [name, file] of this.#files) {
      if (drafted.has(name) && file.text !== this.#before.get(name)) files.set(name, file.text);
    }
    if (this.#root.text !== this.#rootBefore) files.set(ROOT, this.#root.text);
    const changed = this.#drafted.filter(({ file }) => files.has(file));
    const used = referencedFiles(new Map([...this.#before, ...files]));
    for (const [name, text] of STANDARD_COMPONENTS) {
      if (used.has(name) && !this.#before.has(name)) files.set(name, text);
    }
    const before = unusedComponents(new Map([...this.#before, [ROOT, this.#rootBefore]]));
    const after = unusedComponents(new Map([...this.#before, [ROOT, this.#root.text], ...files]));
    const unused = after.filter((name) => !before.includes(name));
    return { files, unused, drafted: changed, kept: this.#kept, contradictions: this.#contradictions };
  }
}

function* notesOn(
  facts: OperationFacts,
  previous: SpecNode,
  operation: SpecNode,
  idProblem: string | undefined,
): Generator<string> {
  const { operationId: before } = previous;
  if (idProblem !== undefined)
    yield `The page's operationId "${facts.operationId}" ${idProblem}, so it isn't used.`;
  if (before !== undefined && before !== operation['operationId']) {
    yield `operationId: "${before}" becomes "${operation['operationId']}".`;
  }
  if (facts.evidence === 'partial') yield `Known in part: ${facts.cutAt}`;
}

/** Finds the ids without parsing hundreds of files. In each, methods are at the margin, and their ids are indented by two spaces. */
function operationIdsOf(paths: ReadonlyMap<string, string>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [file, text] of paths) {
    let method = '';
    for (const [, key, id] of text.matchAll(/^(?:(\w+):| {2}operationId: (\S+))$/gm)) {
      if (key !== undefined) method = key;
      if (id !== undefined) ids.set(id, `${file} ${method}`);
    }
  }
  return ids;
}

function fileName(path: string): string {
  return path
    .replace(/^\//, '')
    .replace(/\{(\w+)\}/g, '_$1_')
    .replaceAll('/', '-');
}

function schemaFile(name: string): string {
  return `components/schemas/${name}.yaml`;
}

/** Components refer to each other within their folder. */
function withLocalReferences(schema: SpecNode): SpecNode {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"../../components/schemas/', '"$ref":"./'));
}

/** Returns the texts of all files except the root, by path below the folder. */
async function readTexts(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && name !== ROOT)
    .sort();
  const texts = names.map(
    async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')],
  );
  return new Map(await Promise.all(texts));
}
