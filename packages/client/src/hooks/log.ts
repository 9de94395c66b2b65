import type { Hooks, LogLevel } from './hooks.ts';
import { observe } from './observe.ts';

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'off'];

/** Writes a log line if the level is high enough. */
export function log(hooks: Hooks, level: Exclude<LogLevel, 'off'>, message: string, fields: object): void {
  if (LEVELS.indexOf(level) >= LEVELS.indexOf(hooks.logLevel ?? 'warn')) {
    observe(() => hooks.logger?.[level](message, fields));
  }
}
