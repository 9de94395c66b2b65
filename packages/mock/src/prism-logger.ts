import type { createLogger } from '@stoplight/prism-core';

type Logger = ReturnType<typeof createLogger>;

interface Fields {
  readonly input?: { readonly method: string; readonly url: { readonly path: string } };
}

type Entry = readonly [message: string] | readonly [fields: Fields, message: string];

/**
 * A logger for Prism that writes a readable line an entry. Of Prism's own, which is pino, it has the levels that Prism writes to.
 *
 * Prism logs whole requests, token and passwords among them: of a request only method and path are let through.
 *
 * @param log - gets each line, without a line end; without it nothing is logged
 */
export function prismLogger(log?: (line: string) => void): Logger {
  const at =
    (level: string) =>
    (...[first, second]: Entry): void => {
      const parts = typeof first === 'string' ? [first] : [methodAndPath(first), second];
      log?.([level.padEnd(7), ...parts].filter((part) => part !== undefined).join('  '));
    };
  const logger = {
    debug: () => {}, // headers and bodies
    info: at('info'),
    success: at('success'),
    warn: at('warn'),
    error: at('error'),
    child: () => logger,
  };
  return logger as unknown as Logger;
}

function methodAndPath({ input }: Fields): string | undefined {
  return input && `${input.method.toUpperCase()} ${input.url.path}`;
}
