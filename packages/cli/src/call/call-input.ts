import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { validateInvitations } from '@goldleaf/client';
import { createAjv, labelOf, type OperationEntry, type Parameter, type RequestBody } from '@goldleaf/openapi';
import { readInputText } from '../invite/input-text.ts';
import { didYouMean, parametersOf, requestBodyOf, withoutReferences } from '../operations/specification.ts';
import { UsageError } from '../usage-error.ts';

/** The input of a call. */
export interface CallInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

export interface CallInputOptions {
  /** `name=value` each. Default: none. */
  readonly param?: readonly string[];
  /** A file, `-` for standard input, or JSON. */
  readonly body?: string | undefined;
  /** `field=path` each. Default: none. */
  readonly file?: readonly string[];
}

/**
 * Reads what a call sends, and validates it against the OpenAPI description.
 *
 * @throws {UsageError} if a parameter or the body is missing, unknown or invalid. No message holds a value.
 */
export async function readCallInput(
  entry: OperationEntry,
  options: CallInputOptions,
  stdin: NodeJS.ReadableStream,
): Promise<CallInput> {
  const values = groupByName(options.param ?? []);
  const parameters = parametersOf(entry);
  checkNames(entry, parameters, [...values.keys()]);
  for (const parameter of parameters) checkParameter(parameter, values.get(parameter.name));
  const isInPath = (name: string): boolean =>
    parameters.some((one) => one.name === name && one.in === 'path');

  const path: Record<string, string> = {};
  const query: Record<string, string | readonly string[]> = {};
  for (const [name, list] of values) {
    if (isInPath(name)) path[name] = list[0] as string;
    else query[name] = list.length === 1 ? (list[0] as string) : list;
  }
  return { path, query, body: await readBody(entry, options, stdin) };
}

function groupByName(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const pair of pairs) {
    const [name, value] = splitPair('--param', pair);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function splitPair(option: string, pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf('=');
  if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)];
  throw new UsageError(`${option} needs a name and a value, separated by "=".`);
}

/** Rejects unknown parameters if all of them are documented. */
function checkNames(entry: OperationEntry, parameters: readonly Parameter[], given: readonly string[]): void {
  const names = parameters.map(({ name }) => name);
  for (const name of given.filter((one) => !names.includes(one))) {
    const suggestion = didYouMean(name, names);
    if (entry.operation['x-evidence'] !== 'full' && suggestion === '') continue;
    const known = names.length === 0 ? ' It has none.' : ` It has: ${names.join(', ')}.`;
    throw new UsageError(`${labelOf(entry)} has no parameter ${shown(name)}.${suggestion || known}`);
  }
}

/** Shows a name only if it can't be a value that was passed by mistake. */
function shown(name: string): string {
  return /^[\w.[\]-]{1,40}$/.test(name) ? name : 'with this name';
}

function checkParameter(
  { name, in: location, required, schema }: Parameter,
  list: readonly string[] = [],
): void {
  if (list.length === 0) {
    if (required || location === 'path') throw new UsageError(`Pass --param ${name}=…. It is required.`);
    return;
  }
  const isList = (schema as { type?: unknown } | undefined)?.type === 'array';
  if (list.length > 1 && !isList) throw new UsageError(`Pass --param ${name}=… once. It is not a list.`);
  const violations = schema ? violationsIn(texts, schema, isList ? list : list[0]) : [];
  if (violations.length === 0) return;
  const { enum: values } = schema as { readonly enum?: readonly unknown[] };
  const choice = values ? ` Pass one of: ${values.join(', ')}.` : '';
  throw new UsageError(`The parameter ${name} is invalid: ${violations.join('; ')}.${choice}`);
}

async function readBody(
  entry: OperationEntry,
  { body, file = [] }: CallInputOptions,
  stdin: NodeJS.ReadableStream,
): Promise<unknown> {
  const requestBody = requestBodyOf(entry);
  if (body === undefined && file.length === 0) {
    if (requestBody?.required) throw new UsageError(`${labelOf(entry)} needs a body. Pass --body or --file.`);
    return undefined;
  }
  if (entry.method === 'GET') throw new UsageError('A GET has no body. Use --param.');
  const value = body === undefined ? {} : await readJson(body, stdin);
  if (file.length > 0) return withFiles(value, file);
  checkBody(entry, requestBody, value);
  return value;
}

async function readJson(body: string, stdin: NodeJS.ReadableStream): Promise<unknown> {
  const isText = /^\s*[[{]/.test(body);
  const text = isText ? body : await readInputText(body, stdin);
  const value = parseJson(text);
  if (isDeeperThan(MAX_DEPTH, value))
    throw new UsageError(`The body is nested more than ${MAX_DEPTH} levels deep.`);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('The body is invalid JSON. Pass a file, - for standard input, or JSON.');
  }
}

/** Deeper values overflow the stack when they are validated or serialized. */
const MAX_DEPTH = 500;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(levels - 1, child));
}

async function withFiles(fields: unknown, files: readonly string[]): Promise<unknown> {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new UsageError('With --file, the body must be a JSON object of the other fields.');
  }
  const body: Record<string, unknown> = { ...fields };
  for (const pair of files) {
    const [field, name] = splitPair('--file', pair);
    const bytes = await readFile(name).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`Cannot read ${name} (${error.code}).`);
    });
    body[field] = new File([bytes], basename(name));
  }
  return body;
}

function checkBody(entry: OperationEntry, requestBody: RequestBody | undefined, body: unknown): void {
  if (!requestBody) {
    if (entry.operation['x-evidence'] !== 'full') return;
    throw new UsageError(`${labelOf(entry)} has no body.`);
  }
  const schema = requestBody.content['application/json']?.schema;
  const violations = schema ? violationsIn(bodies, schema, body) : [];
  if (violations.length > 0) throw new UsageError(`The body is invalid: ${violations.join('; ')}.`);
  if (entry.path === '/organization/users/invite') assertValidPeople(body);
}

/** Validates the people of an invitation as `goldleaf invite` does. The OpenAPI description allows more, such as invisible characters. */
function assertValidPeople(body: unknown): void {
  const people = (body as { emailAddresses?: unknown } | null)?.emailAddresses;
  const entries = Array.isArray(people) ? validateInvitations(people) : [];
  const violations = entries.flatMap((entry, index) =>
    (entry.violations ?? []).map(({ field, message }) => `emailAddresses.${index}.${field}: ${message}`),
  );
  if (violations.length > 0) throw new UsageError(`The body is invalid: ${violations.join(' ')}`);
}

/** A body's numbers and booleans are values; a parameter's are read from text. */
const bodies = createAjv({ strict: false });
const texts = createAjv({ strict: false, coerceTypes: true });

function violationsIn(ajv: typeof bodies, schema: unknown, value: unknown): readonly string[] {
  const validate = ajv.compile(withoutReferences(schema));
  if (validate(structuredClone(value))) return []; // Ajv writes what it coerced into the value
  return (validate.errors ?? []).map(({ instancePath, message }) =>
    `${instancePath.slice(1).replaceAll('/', '.')} ${message}`.trim(),
  );
}
