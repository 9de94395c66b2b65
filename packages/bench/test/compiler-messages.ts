import { mkdir, writeFile } from 'node:fs/promises';
import { generatedFolder } from '../src/generated-folder.ts';
import { type CompilerVersion, compile } from '../src/type-check.ts';
import { consumerCode, statementAt } from './consumer-code.ts';

/**
 * Compiles statements of a consumer of the built packages.
 *
 * @param statements - statements that call `goldleaf`, one line each
 * @returns the messages about each statement, and below each message those that explain it
 */
export async function compilerMessages(
  statements: readonly string[],
  version: CompilerVersion,
): Promise<readonly (readonly string[])[]> {
  const folder = generatedFolder('messages');
  const file = `${folder}/statements.ts`;
  await mkdir(folder, { recursive: true });
  await writeFile(file, consumerCode(statements));
  const messages = statements.map((): string[] => []);
  let last: string[] | undefined;
  for (const text of (await compile(file, version)).split('\n')) {
    const [, line, message] = /^\S+\((\d+),\d+\): error TS\d+: (.+)$/.exec(text) ?? [];
    if (line) last = messages[statementAt(Number(line))];
    else if (!text.startsWith('  ')) last = undefined;
    last?.push(message ?? text.trim());
  }
  return messages;
}
