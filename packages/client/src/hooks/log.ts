import type { Hooks, LogLevel } from './hooks.ts';
import { observe } from './observe.ts';

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'off'];

/** Writes a log line if the level is high enough. */
export function log(hooks: Hooks, level: Exclude<LogLevel, 'off'>, message: string, fields: object): void {
  const { logger, logLevel = 'warn' } = hooks;
  if (!logger || LEVELS.indexOf(level) < LEVELS.indexOf(logLevel)) return;
  observe(() => {
    // pino takes the fields first. It alone has `bindings`.
    const line = 'bindings' in logger ? [fields, message] : [message, fields];
    return logger[level](...(line as [string, object]));
  });
}
