import { type GoldLeafClient, type GoldLeafError, isGoldLeafError, pages } from '@goldleaf/client';
import { isRead, labelOf, type OperationEntry, TOKEN_PATH } from '@goldleaf/openapi';
import { isConfirmed } from '../confirmation.ts';
import { explainUnreachable } from '../connection-fault.ts';
import { Interrupt } from '../invite/interrupt.ts';
import { canPage, operationNamed } from '../operations/specification.ts';
import { clientFor, type Server, type ServerOptions, serverAt } from '../server.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type CallInput, type CallInputOptions, readCallInput } from './call-input.ts';
import { headOf, writeToStream } from './call-output.ts';
import { EXIT_CODES } from './exit-code.ts';
import { OutputError } from './output-error.ts';
import { OutputFile } from './output-file.ts';
import { redact } from './redaction.ts';

export interface CallCommandOptions extends CallInputOptions, ServerOptions {
  /** Reads all pages of a list, and writes one item per line. */
  readonly allPages?: boolean;
  readonly output?: string;
  /** Writes status and safe headers to standard error. */
  readonly include?: boolean;
  /** Writes an error as JSON. */
  readonly json?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  /** Seconds that a response may take. */
  readonly timeout: number;
}

/**
 * Calls an operation. Writes the data to standard output or to a file, and an error to standard error.
 *
 * @param name - operationId, or method and path template
 * @returns the exit code, which depends on the code of the error
 * @throws {UsageError} if the input is invalid. Nothing was sent then.
 */
export async function callCommand(
  name: string,
  options: CallCommandOptions,
  terminal: Terminal,
): Promise<number> {
  try {
    return await call(name, options, terminal);
  } catch (error) {
    if (!(error instanceof UsageError && options.json)) throw error;
    const { code, message } = error;
    terminal.stderr.write(`${JSON.stringify({ code, message })}\n`);
    return EXIT_CODES.invalid_request;
  }
}

async function call(name: string, options: CallCommandOptions, terminal: Terminal): Promise<number> {
  const entry = operationNamed(name);
  if (entry.path === TOKEN_PATH) throw new UsageError('Run goldleaf token to get a token.');
  if (options.allPages) checkPages(entry);
  const server = serverAt(options);
  const input = await readCallInput(entry, options, terminal.stdin);
  if (options.dryRun) {
    terminal.stdout.write(`${describeRequest(entry, input, server)}\n`);
    return 0;
  }
  const goldleaf = clientFor(server, terminal.env, options.timeout);
  if (!(await mayCall(entry, server, options, terminal))) {
    terminal.stderr.write('Nothing was sent.\n');
    return 1;
  }
  await using file = options.output === undefined ? undefined : await OutputFile.prepare(options.output);
  using interrupt = new Interrupt(() => {});
  const running = { entry, input, options, terminal, file, signal: interrupt.signal };
  try {
    await (options.allPages ? writePages(goldleaf, running) : writeResult(goldleaf, running));
    return 0;
  } catch (error) {
    if (!isGoldLeafError(error) && !(error instanceof OutputError)) throw error;
    terminal.stderr.write(`${describeError(error, running)}\n`);
    return EXIT_CODES[error.code];
  }
}

interface RunningCall {
  readonly entry: OperationEntry;
  readonly input: CallInput;
  readonly options: CallCommandOptions;
  readonly terminal: Terminal;
  /** Default: standard output. */
  readonly file: OutputFile | undefined;
  readonly signal: AbortSignal;
}

/** A method of the client, for an operation that is known at run time only. */
type AnyCall = (
  path: string,
  options: object,
) => Promise<
  | { readonly ok: true; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly error: GoldLeafError; readonly response: Response | undefined }
>;

async function writeResult(goldleaf: GoldLeafClient, call: RunningCall): Promise<void> {
  const { entry, input, options, terminal, file, signal } = call;
  const { path, query, body } = input;
  const method = goldleaf[entry.method as 'GET' | 'POST'] as unknown as AnyCall;
  const parseAs = file ? 'stream' : 'json';
  const result = await method(entry.path, {
    params: { path, query },
    ...(body === undefined ? {} : { body }),
    parseAs,
    signal,
  });
  if (options.include && result.response) terminal.stderr.write(`${headOf(result.response)}\n`);
  if (!result.ok) throw result.error;
  if (file) await file.write((result.data ?? emptyBody()) as AsyncIterable<unknown>, signal);
  else await writeToStream(terminal.stdout, lines([jsonOf(result.data, terminal.stdout.isTTY ? 2 : 0)]));
}

async function writePages(goldleaf: GoldLeafClient, call: RunningCall): Promise<void> {
  const { entry, input, terminal, file, signal } = call;
  const readPages = pages as unknown as (
    goldleaf: GoldLeafClient,
    path: string,
    options: object,
  ) => ReturnType<typeof pages>;
  const { path, query } = input;
  async function* items(): AsyncGenerator<string> {
    for await (const page of readPages(goldleaf, entry.path, { params: { path, query }, signal })) {
      for (const item of page.items) yield `${jsonOf(item)}\n`;
    }
  }
  if (file) await file.write(items(), signal);
  else await writeToStream(terminal.stdout, items());
}

async function* lines(texts: readonly string[]): AsyncGenerator<string> {
  for (const text of texts) yield `${text}\n`;
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

/** Returns JSON. Escapes also the control characters that JSON allows, because a terminal would obey them. */
function jsonOf(data: unknown, indent = 0): string {
  const json = JSON.stringify(data, null, indent) ?? 'null';
  return json.replace(
    /[\x7f-\x9f\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function checkPages(entry: OperationEntry): void {
  if (canPage(entry)) return;
  throw new UsageError(`${labelOf(entry)} has no documented parameter page. Leave out --all-pages.`);
}

/** Describes a request as JSON, without secrets. */
function describeRequest(
  entry: OperationEntry,
  { path, query, body }: CallInput,
  { baseUrl }: Server,
): string {
  const filled = entry.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const request = {
    method: entry.method,
    url: `${baseUrl.replace(/\/$/, '')}${filled}`,
    query: redact(query),
    headers: { authorization: 'Bearer ***' },
    ...(body === undefined ? {} : { body: redact(body) }),
  };
  return JSON.stringify(request, null, 2);
}

async function mayCall(
  entry: OperationEntry,
  { isLoopback, origin }: Server,
  { yes }: CallCommandOptions,
  terminal: Terminal,
): Promise<boolean> {
  if (isRead(entry) || isLoopback || yes) return true;
  const { stdin, stdout } = terminal;
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new UsageError(
      `${labelOf(entry)} may change data at ${origin}, and there is no terminal to confirm it. Pass --yes to send without confirmation.`,
    );
  }
  const { summary, 'x-evidence': evidence } = entry.operation;
  const known = evidence === 'name-only' ? 'Only its name is documented.' : summary;
  return isConfirmed(`${labelOf(entry)} may change data at ${origin}. ${known} Send it?`, terminal);
}

const MAY_HAVE_ACTED =
  'The server may have processed the request. Check in GoldLeaf before you send it again.';

function describeError(error: GoldLeafError | OutputError, call: RunningCall): string {
  const { entry, options, terminal } = call;
  if (error instanceof OutputError) {
    const { code, message } = error;
    if (options.json) return JSON.stringify({ code, message, mayHaveActed: true });
    return isRead(entry) ? message : `${message}\n${MAY_HAVE_ACTED}`;
  }
  const { code, message, status, attempts, mayHaveActed, requestId, retryAfter } = error;
  if (options.json) {
    const { method, path } = entry;
    return JSON.stringify({
      code,
      message,
      status,
      method,
      path,
      attempts,
      mayHaveActed,
      requestId,
      retryAfter,
    });
  }
  const isUnreachable =
    status === undefined && !mayHaveActed && ['network', 'timeout', 'token_request'].includes(code);
  return [
    message,
    ...(isUnreachable ? [explainUnreachable(error, terminal.env)] : hintsFor(error, call)),
  ].join('\n');
}

function* hintsFor(
  { code, mayHaveActed }: GoldLeafError,
  { entry, options }: RunningCall,
): Generator<string> {
  if (mayHaveActed && !isRead(entry)) {
    yield MAY_HAVE_ACTED;
  }
  if (code === 'invalid_response') {
    yield options.allPages
      ? 'The documentation may not describe this response. A mock responds with {} unless it was started with: goldleaf mock --sample-lists'
      : 'If the response is a file, pass --output FILE.';
  }
  if (code === 'unauthorized' || code === 'token_request') {
    yield 'Check GOLDLEAF_API_KEY and GOLDLEAF_API_KEY_NAME.';
  }
}
