import { createLogger } from '@stoplight/prism-core';

type Logger = ReturnType<typeof createLogger>;

interface Entry {
  readonly level: string;
  readonly msg: string;
  readonly input?: string;
}

/**
 * Prism's logger, writing a readable line an entry.
 *
 * Prism logs whole requests, token and passwords among them: of a request only method and path are let through.
 *
 * @param log - gets each line, without a line end; without it nothing is logged
 */
export function prismLogger(log?: (line: string) => void): Logger {
  if (!log) return createLogger('mock', { level: 'silent' });

  const options = {
    level: 'info',
    formatters: { level: (level: string) => ({ level }) },
    serializers: { input: methodAndPath },
  };
  const write = (json: string): void => {
    const entry: Entry = JSON.parse(json);
    log([entry.level.padEnd(7), entry.input, entry.msg].filter((part) => part !== undefined).join('  '));
  };
  return createLogger('mock', options, { write });
}

function methodAndPath(input: { readonly method: string; readonly url: { readonly path: string } }): string {
  return `${input.method.toUpperCase()} ${input.url.path}`;
}
