import type { Command } from 'commander';
import type { Expectation } from './expectation.ts';

/** Which operations a command is about. Without a choice: all of them. */
export interface Selection {
  readonly operation?: readonly string[];
  readonly tag?: readonly string[];
}

export function selectionOptions(command: Command): Command {
  return command
    .option('--operation <id...>', 'these operations alone, by operationId')
    .option('--tag <name...>', 'the operations of these tags alone');
}

/** Ends the command where a name is none of an operation or a tag, and says which ones are. */
export function selected(
  command: Command,
  all: readonly Expectation[],
  { operation = [], tag = [] }: Selection,
): Expectation[] {
  const ids = all.map(({ operationId }) => operationId);
  const tags = [...new Set(all.map((one) => one.tag))];
  for (const id of operation)
    if (!ids.includes(id)) command.error(`There is no operation ${id}. ${alike(id, ids)}`);
  for (const name of tag)
    if (!tags.includes(name)) command.error(`There is no tag ${name}. The tags are: ${tags.join(', ')}.`);
  if (operation.length + tag.length === 0) return [...all];
  return all.filter((one) => operation.includes(one.operationId) || tag.includes(one.tag));
}

function alike(id: string, ids: readonly string[]): string {
  const found = ids.filter((other) => other.toLowerCase().includes(id.toLowerCase()));
  return found.length > 0 ? `Some are: ${found.slice(0, 5).join(', ')}.` : 'docs/api.md lists them.';
}
