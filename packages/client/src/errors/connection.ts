/** Codes of a connection that failed, so that nothing was sent. Browsers and workerd have none. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
];

/** System calls before anything is sent. Node names the one that failed. */
const CONNECTING = ['connect', 'getaddrinfo'];

/** Messages of Deno and Bun. URLs have no spaces, so none can be mistaken for them. */
const NOT_CONNECTED_MESSAGE = /client error \(Connect\)|TLS handshake failed|Unable to connect/;
const BLOCKED_PORT_MESSAGE = /bad port$|to port \d+ are blocked/;

/** Codes of certificates that are not trusted. A TLS alert (`ERR_SSL_…`) may come after the request was sent. */
const UNTRUSTED =
  /^(CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)_|ERR_TLS_CERT_)/;
const UNTRUSTED_MESSAGE = /invalid peer certificate/;

/** What runtimes tell in an error of `fetch`. */
export interface Cause {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: Cause;
  /** In an AggregateError: an error for each address of a host. */
  readonly errors?: readonly Cause[];
}

/** Tells whether an error of `fetch` shows that nothing was sent. */
export function neverConnected(cause: unknown): boolean {
  if (failsAgain(cause)) return true;
  const { code, syscall, message, cause: inner, errors } = (cause ?? {}) as Cause;
  if (errors?.length) return errors.every(neverConnected);
  return (
    NOT_CONNECTED.includes(code as string) ||
    CONNECTING.includes(syscall as string) ||
    NOT_CONNECTED_MESSAGE.test(`${message}`) ||
    (inner != null && neverConnected(inner))
  );
}

/** Tells whether another connection would fail too: the server's certificate is not trusted, or the port is blocked. */
export function failsAgain(cause: unknown): boolean {
  const { code, message, cause: inner } = (cause ?? {}) as Cause;
  return (
    UNTRUSTED.test(`${code ?? ''}`) ||
    UNTRUSTED_MESSAGE.test(`${message}`) ||
    BLOCKED_PORT_MESSAGE.test(`${message}`) ||
    (inner != null && failsAgain(inner))
  );
}
