import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Complete } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { AFTER, TOPIC_NAMES } from './help.ts';
import { allOperations, findOperationNamed, parametersOf } from './operations/specification.ts';
import type { Terminal } from './terminal.ts';

/** The library's script for bash needs a function of the package bash-completion, which not every system has. */
const WITHOUT_BASH_COMPLETION = `# Splits the command line if bash-completion is not installed.
if ! declare -F _get_comp_words_by_ref >/dev/null; then
    _get_comp_words_by_ref() {
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD-1]}
    }
fi

`;

/** Options whose value is a file. */
const FILE_OPTIONS = ['report', 'status', 'output', 'body'];

/**
 * Adds the command `complete`, which prints a script for a shell and completes words for it.
 *
 * @param words - the arguments of this process. The shell passes the command line behind `complete --`
 */
export function addCompletion(program: Command, words: readonly string[], { stdout }: Terminal): void {
  const { commands } = tab(program);
  program.commands.find((command) => command.name() === 'complete')?.addHelpText('after', AFTER.complete);
  if (words[1] === 'bash') stdout.write(WITHOUT_BASH_COMPLETION);
  const operation = (complete: Complete): void => {
    for (const entry of allOperations) complete(entry.operation.operationId, entry.operation.summary);
  };
  const parameter = (complete: Complete): void => {
    const entry = words.map(findOperationNamed).find((found) => found !== undefined);
    for (const { name, description = '' } of entry ? parametersOf(entry) : [])
      complete(`${name}=`, description);
  };
  const file = (complete: Complete): void => completeFiles(words.at(-1) ?? '', complete);

  // A shell shows one line for each command.
  for (const command of program.commands) {
    const offered = commands.get(command.name());
    if (offered) offered.description = command.summary() || command.description();
  }
  setArgument('help', 'name', (complete) => {
    for (const name of [...commands.keys(), ...TOPIC_NAMES]) complete(name, '');
  });
  setArgument('call', 'operation', operation);
  setArgument('operations', 'words', operation);
  setArgument('invite', 'file', file);
  setOption('call', 'param', parameter);
  for (const command of commands.keys()) {
    for (const option of FILE_OPTIONS) setOption(command, option, file);
  }

  function setArgument(command: string, name: string, handler: (complete: Complete) => void): void {
    const argument = commands.get(command)?.arguments.get(name);
    if (argument) argument.handler = handler;
  }

  function setOption(command: string, name: string, handler: (complete: Complete) => void): void {
    const option = commands.get(command)?.options.get(name);
    if (option) option.handler = handler;
  }
}

/** Completes the name of a file, because the library switches off what the shell does by itself. */
function completeFiles(partial: string, complete: Complete): void {
  const folder = partial.endsWith('/') || partial.endsWith(sep) ? partial : dirname(partial);
  const isCurrent = folder === '.' && !partial.startsWith('./');
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = isCurrent ? entry.name : join(folder, entry.name);
      complete(entry.isDirectory() ? `${path}/` : path, '');
    }
  } catch {
    // There is no such folder, so there is nothing to complete.
  }
}
