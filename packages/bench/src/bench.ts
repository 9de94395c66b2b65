import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compare } from './comparison.ts';
import { report } from './report.ts';
import { holdTargets } from './targets.ts';

const readme = new URL('../README.md', import.meta.url);
const [START, END] = ['<!-- figures -->', '<!-- /figures -->'];

const write = readFlags();
const comparison = await compare();
const targets = holdTargets(comparison);
const markdown = report(comparison, targets);
console.log(markdown);

if (write) {
  const text = await readFile(readme, 'utf8');
  const [before, after] = [text.indexOf(START), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`README.md lacks ${START} or ${END}`);
  await writeFile(readme, `${text.slice(0, before)}${START}\n\n${markdown}\n\n${text.slice(after)}`);
}

const missed = targets.filter(({ reached }) => !reached);
for (const { what, is, most } of missed) console.error(`missed: ${what} is ${is}, must be at most ${most}`);
// The servers' and the clients' connections may be kept alive.
process.exit(missed.length > 0 ? 1 : 0);

function readFlags(): boolean {
  try {
    return parseArgs({ options: { write: { type: 'boolean', default: false } } }).values.write;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: pnpm bench [--write]`);
    process.exit(2);
  }
}
