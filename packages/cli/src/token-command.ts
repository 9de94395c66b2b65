import { createTokenSource, isGoldLeafError } from '@goldleaf/client';
import { EXIT_CODES } from './call/exit-code.ts';
import { explainUnreachable } from './connection-fault.ts';
import { authFor, type ServerOptions, serverAt } from './server.ts';
import type { Terminal } from './terminal.ts';

export interface TokenCommandOptions extends ServerOptions {
  /** Seconds that a response may take. */
  readonly timeout: number;
}

/**
 * Writes a token to standard output. It is the only output of any command that holds a secret.
 *
 * @returns the exit code
 * @throws {UsageError} if the API key or its name is missing
 */
export async function tokenCommand(
  options: TokenCommandOptions,
  { env, stdout, stderr }: Terminal,
): Promise<number> {
  const server = serverAt(options);
  const auth = authFor(server, env);
  try {
    const { baseUrl, allowHttpHosts } = server;
    const timeout = options.timeout * 1_000;
    const source = createTokenSource({ ...auth, baseUrl, allowHttpHosts, timeout });
    const { value, expiresAt } = await source.get();
    stderr.write(`This token is a secret. It expires at ${new Date(expiresAt).toISOString()}.\n`);
    stdout.write(`${value}\n`);
    return 0;
  } catch (error) {
    if (!isGoldLeafError(error)) throw error;
    const isUnreachable = error.code === 'token_request' && error.status === undefined;
    stderr.write(`${isUnreachable ? explainUnreachable(error, env) : error.message}\n`);
    return EXIT_CODES[error.code];
  }
}
