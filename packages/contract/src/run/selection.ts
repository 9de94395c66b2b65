import type { Command } from 'commander';
import type { Expectation } from '../expectations/expectation.ts';

/** The operations that a command checks. Default: all. */
export interface Selection {
  readonly operation?: readonly string[];
  readonly tag?: readonly string[];
}

export function addSelectionOptions(command: Command): Command {
  return command
    .option('--operation <id...>', 'check only these operations, by operationId')
    .option('--tag <name...>', 'check only the operations of these tags');
}

/** Selects operations. Ends the command for an unknown operation or tag, and suggests known ones. */
export function selectOperations(
  command: Command,
  all: readonly Expectation[],
  { operation = [], tag = [] }: Selection,
): Expectation[] {
  const ids = all.map(({ operationId }) => operationId);
  const tags = [...new Set(all.map((one) => one.tag))];
  for (const id of operation)
    if (!ids.includes(id)) command.error(`--operation ${id}: unknown operation. ${suggestion(id, ids)}`);
  for (const name of tag)
    if (!tags.includes(name)) command.error(`--tag ${name}: unknown tag. Use one of: ${tags.join(', ')}.`);
  if (operation.length + tag.length === 0) return [...all];
  return all.filter((one) => operation.includes(one.operationId) || tag.includes(one.tag));
}

function suggestion(id: string, ids: readonly string[]): string {
  const found = ids.filter((other) => other.toLowerCase().includes(id.toLowerCase()));
  if (found.length === 0) return 'docs/api.md lists all operations.';
  return `Did you mean ${found.slice(0, 5).join(', ')}?`;
}
