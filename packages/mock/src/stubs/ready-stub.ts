import { isRecord } from '../is-record.ts';
import { MockResponseError } from '../mock-response-error.ts';
import { didYouMean } from '../nearest-name.ts';
import { type DocumentedOperation, operationName } from '../response/documented-operation.ts';

/** A stub that was validated, with its body as JSON says it: nothing that can fail is left for the response. */
export interface ReadyStub {
  readonly delay?: number;
  readonly status?: number;
  readonly example?: string;
  /** Present if the stub has a body of its own. */
  readonly body?: { readonly json: unknown };
  readonly list?: { readonly items: readonly unknown[]; readonly pageSize: number };
  readonly raw?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | readonly string[]>>;
    readonly body: string | Uint8Array;
  };
  readonly reset?: true;
}

interface AnyStub {
  readonly status?: unknown;
  readonly example?: unknown;
  readonly body?: unknown;
  readonly items?: unknown;
  readonly pageSize?: unknown;
  readonly raw?: unknown;
  readonly reset?: unknown;
  readonly delay?: unknown;
}

const FIELDS = ['status', 'example', 'body', 'items', 'pageSize', 'raw', 'reset', 'delay'];
const RAW_FIELDS = ['status', 'headers', 'body'];

/** The longest delay of a timer of Node, in milliseconds: about 24 days. */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Validates a stub against its operation. The types do so too, but not for plain JavaScript, JSON and other descriptions.
 *
 * @throws {MockResponseError} `response_undocumented`, `response_invalid`
 */
export function readyStub(operation: DocumentedOperation, stub: unknown): ReadyStub {
  const name = operationName(operation);
  if (!isRecord(stub)) throw invalid(name, 'it must be an object, a function, or a list of these');
  rejectUnknownFields(name, stub, FIELDS);
  const { status, example, body, items, pageSize, raw, reset, delay } = stub as AnyStub;
  const forms = [status, items, raw, reset].filter((form) => form !== undefined);
  if (forms.length > 1 || (status === undefined && (example !== undefined || body !== undefined)))
    throw invalid(
      name,
      'it must be one of { status, example?, body? }, { items, pageSize? }, { raw } and { reset }',
    );
  const ready = { ...(delay === undefined ? {} : { delay: readDelay(name, delay) }) };
  if (reset !== undefined) {
    if (reset !== true) throw invalid(name, '`reset` must be `true`');
    return { ...ready, reset };
  }
  if (raw !== undefined) return { ...ready, raw: readRaw(name, raw) };
  if (items !== undefined) return { ...ready, list: readList(operation, items, pageSize) };
  if (pageSize !== undefined) throw invalid(name, '`pageSize` needs `items`');
  if (status === undefined) return ready;
  return { ...ready, ...readDocumented(operation, status, example, body) };
}

function readDelay(name: string, delay: unknown): number {
  if (typeof delay !== 'number' || !(delay >= 0 && delay <= MAX_DELAY))
    throw invalid(name, `\`delay\` must be a number of milliseconds from 0 to ${MAX_DELAY}`);
  return delay;
}

function readRaw(name: string, raw: unknown): NonNullable<ReadyStub['raw']> {
  if (!isRecord(raw)) throw invalid(name, '`raw` must be an object { status, headers?, body? }');
  rejectUnknownFields(name, raw, RAW_FIELDS, 'raw.');
  const { status, headers = {}, body } = raw;
  if (!Number.isInteger(status) || (status as number) < 200 || (status as number) > 599)
    throw invalid(name, '`raw.status` must be a whole number from 200 to 599');
  if (!isRecord(headers)) throw invalid(name, '`raw.headers` must be an object');
  for (const [header, value] of Object.entries(headers)) checkHeader(name, header, value);
  const isPlain = typeof body === 'string' || body instanceof Uint8Array || body === undefined;
  const hasType = Object.keys(headers).some((header) => header.toLowerCase() === 'content-type');
  return {
    status: status as number,
    headers: (isPlain || hasType ? headers : { ...headers, 'content-type': 'application/json' }) as Record<
      string,
      string
    >,
    body: isPlain ? (body ?? '') : jsonText(name, '`raw.body`', body),
  };
}

function checkHeader(name: string, header: string, value: unknown): void {
  try {
    for (const each of [value].flat()) new Headers([[header, each as string]]);
  } catch (cause) {
    throw invalid(name, `the header ${JSON.stringify(header)} can't be sent`, cause);
  }
}

function readList(
  operation: DocumentedOperation,
  items: unknown,
  pageSize: unknown,
): NonNullable<ReadyStub['list']> {
  const name = operationName(operation);
  if (!Array.isArray(items)) throw invalid(name, '`items` must be a list');
  const isSize = pageSize === undefined || (Number.isInteger(pageSize) && (pageSize as number) > 0);
  if (!isSize) throw invalid(name, '`pageSize` must be a whole number from 1 up');
  if (!isList(operation)) {
    throw undocumented(
      `${name} has no documented list: neither the parameter \`page\` nor \`items\` in its response. Use { status: 200, body } or { raw }.`,
    );
  }
  const response = operation.responses.find(({ code }) => code === '200');
  if (!response?.contents?.some(({ mediaType }) => mediaType.includes('json'))) {
    throw undocumented(`${name} is documented without a JSON list. Use { raw }.`);
  }
  return {
    items: JSON.parse(jsonText(name, '`items`', items)),
    pageSize: (pageSize as number | undefined) ?? Number.POSITIVE_INFINITY,
  };
}

function isList(operation: DocumentedOperation): boolean {
  if (operation.request?.query?.some(({ name }) => name === 'page')) return true;
  const contents = operation.responses.find(({ code }) => code === '200')?.contents ?? [];
  return contents.some(({ schema }) => hasItems(schema));
}

function hasItems(schema: unknown): boolean {
  return isRecord(schema) && isRecord(schema['properties']) && 'items' in schema['properties'];
}

function readDocumented(
  operation: DocumentedOperation,
  status: unknown,
  example: unknown,
  body: unknown,
): ReadyStub {
  const name = operationName(operation);
  if (example !== undefined && body !== undefined)
    throw invalid(name, 'it must have `example` or `body`, not both');
  const code = String(status);
  const response = operation.responses.find((each) => each.code === code);
  if (!response) {
    const codes = operation.responses.map((each) => each.code).join(', ');
    throw undocumented(
      `${name} is documented with ${codes}, not with ${code}. To respond with ${code} anyway, use { raw: { status: ${code} } }.`,
    );
  }
  const contents = response.contents ?? [];
  if (body !== undefined) {
    if (!contents.some(({ mediaType }) => mediaType.includes('json'))) {
      throw undocumented(
        `${name} is documented without a JSON body for ${code}. To send one anyway, use { raw: { status: ${code}, body } }.`,
      );
    }
    return { status: Number(code), body: { json: JSON.parse(jsonText(name, '`body`', body)) } };
  }
  if (example === undefined) return { status: Number(code) };
  const examples = contents.flatMap((content) => (content.examples ?? []).map(({ key }) => key));
  if (!examples.includes(example as string)) {
    throw undocumented(
      `${name} has no example ${JSON.stringify(example)} for ${code}. It has: ${examples.join(', ') || 'none'}.`,
    );
  }
  return { status: Number(code), example: example as string };
}

/** @throws {MockResponseError} if JSON can't express the value: a bigint, a circular structure, a function */
function jsonText(name: string, field: string, value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw invalid(name, `${field} must be JSON (${cause instanceof Error ? cause.message : cause})`, cause);
  }
  if (text === undefined) throw invalid(name, `${field} must be JSON, not a ${typeof value}`);
  return text;
}

function rejectUnknownFields(name: string, stub: object, fields: readonly string[], prefix = ''): void {
  for (const field of Object.keys(stub)) {
    if (fields.includes(field)) continue;
    throw new MockResponseError(
      'response_invalid',
      `The stub for ${name} has the unknown field \`${prefix}${field}\`.${didYouMean(field, fields)}`,
    );
  }
}

function invalid(name: string, rule: string, cause?: unknown): MockResponseError {
  return new MockResponseError('response_invalid', `The stub for ${name} is invalid: ${rule}.`, cause);
}

function undocumented(message: string): MockResponseError {
  return new MockResponseError('response_undocumented', message);
}
