/**
 * Matches the code, system call or message of an error that shows that nothing was sent. Node names the system call. Deno and Bun have
 * messages. A URL in a message can't match, because it has no space. Browsers and workerd give no reason.
 */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket) |^\S+ (connect|getaddrinfo) |client error \(Connect\)|TLS handshake failed|Unable to connect/;

/**
 * Matches errors that any further connection would get too: the certificate is not trusted, or the port is blocked. A TLS alert
 * (`ERR_SSL_…`) is not among the codes, because it may come after the request was sent.
 */
const FAILS_AGAIN =
  /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)_|ERR_TLS_CERT_)|invalid peer certificate|bad port$|to port \d+ are blocked/;

/** Fields that runtimes set on an error of `fetch`. */
export interface Cause {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: Cause;
  /** In an AggregateError: an error for each address of a host. */
  readonly errors?: readonly Cause[];
}

/** An attempt, with the secrets of its request if one was built. */
interface AttemptWithDraft {
  readonly draft?: { readonly secrets: string } | undefined;
}

/** Returns whether an error of `fetch` shows that nothing was sent. */
export function neverConnected(cause: unknown): boolean {
  const { cause: inner, errors } = (cause ?? {}) as Cause;
  if (errors?.length) return errors.every(neverConnected);
  return NOT_CONNECTED.test(textOf(cause)) || failsAgain(cause) || (inner != null && neverConnected(inner));
}

/** Returns whether a further connection would fail too: the server's certificate is not trusted, or the port is blocked. */
export function failsAgain(cause: unknown): boolean {
  const { cause: inner } = (cause ?? {}) as Cause;
  return FAILS_AGAIN.test(textOf(cause)) || (inner != null && failsAgain(inner));
}

/**
 * Returns the code of an error of `fetch` or of one of its causes, such as `ECONNREFUSED`.
 *
 * @param error - as `outline` returns it
 * @param attempt - a code that is part of its request's secrets is left out
 */
export function causeCode(error: unknown, attempt: AttemptWithDraft): string | undefined {
  if (!error) return undefined;
  const { code, cause } = error as Cause;
  const isCode = typeof code === 'string' && /^[A-Z]\w{2,60}$/.test(code);
  return isCode && !attempt.draft?.secrets.includes(code) ? code : causeCode(cause, attempt);
}

function textOf(cause: unknown): string {
  const { code, syscall, message } = (cause ?? {}) as Cause;
  return `${code} ${syscall} ${message}`;
}
