import confirm from '@inquirer/confirm';
import type { Terminal } from './terminal.ts';

/** A key press, as `node:readline` reports it. */
interface Key {
  readonly ctrl?: boolean;
  readonly name?: string;
}

/** Asks a question on a terminal. Enter, Ctrl-C, Ctrl-D and the end of the input mean no. */
export async function isConfirmed(message: string, { stdin, stdout }: Terminal): Promise<boolean> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  const onKey = (_: unknown, key?: Key): void => {
    if (key?.ctrl && key.name === 'd') cancel();
  };
  stdin.on('keypress', onKey).on('end', cancel);
  try {
    const context = { input: stdin, output: stdout, signal: controller.signal };
    return await confirm({ message, default: false }, context);
  } catch (error) {
    const { name } = error as Error;
    if (name === 'ExitPromptError' || name === 'AbortPromptError') return false;
    throw error;
  } finally {
    stdin.off('keypress', onKey).off('end', cancel);
  }
}
