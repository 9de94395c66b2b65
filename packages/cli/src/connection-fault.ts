import type { GoldLeafError } from '@goldleaf/client';
import type { Terminal } from './terminal.ts';

const UNTRUSTED = /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_|ERR_TLS_CERT_)/;

/** Explains why the server is unreachable, with the runtime's error code, and names the setting that may fix it. */
export function explainUnreachable(error: GoldLeafError, environment: Terminal['env']): string {
  const code = networkCodeOf(error);
  const problem = code === undefined ? 'The server is unreachable.' : `The server is unreachable (${code}).`;
  if (code !== undefined && UNTRUSTED.test(code)) {
    return `${problem} Its certificate is not trusted. If your organization has its own certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file.`;
  }
  if (isProxyIgnored(environment)) {
    return `${problem} A proxy is configured, but Node.js ignores it. Set NODE_USE_ENV_PROXY=1 (Node.js 22.21, 24 or later).`;
  }
  return `${problem} Check --base-url and the network.`;
}

/** Finds the error code of the network in an error and its causes, such as `ECONNREFUSED`. */
export function networkCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: readonly unknown[] };
  const inner = networkCodeOf(cause) ?? networkCodeOf(errors?.[0]);
  // The client's own codes are in lower case.
  return inner ?? (typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined);
}

function isProxyIgnored(environment: Terminal['env']): boolean {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
  return names.some((name) => environment[name]) && environment['NODE_USE_ENV_PROXY'] !== '1';
}
