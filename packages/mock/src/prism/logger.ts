import type { createLogger } from '@stoplight/prism-core';

type Logger = ReturnType<typeof createLogger>;
type Entry = readonly [message: string] | readonly [fields: unknown, message: string];

/** Writes a line of the log. Never throws. */
export type WriteLine = (level: 'info' | 'success' | 'warn' | 'error', message: string) => void;

/** Returns a function that writes readable lines to `log`, or nothing if there is no `log`. */
export function lineWriter(log: ((line: string) => void) | undefined): WriteLine {
  if (!log) return () => {};
  let hasWarned = false;
  return (level, message) => {
    try {
      log(`${level.padEnd(7)}  ${message}`);
    } catch (cause) {
      if (hasWarned) return;
      hasWarned = true;
      process.emitWarning(`The mock's log function threw: ${cause}`, 'GoldLeafMockWarning');
    }
  };
}

/** Returns a logger for Prism. It has the methods of Prism's own logger, pino, that Prism calls. */
export function prismLogger(write: WriteLine): Logger {
  const at =
    (level: Parameters<WriteLine>[0]) =>
    (...[first, second]: Entry): void =>
      write(level, typeof first === 'string' ? first : (second ?? ''));
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
