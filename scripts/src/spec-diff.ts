// `pnpm spec:diff [BASE]`: what changed in the description, and what that asks of a consumer (docs/description-changes.md).
import { readFile } from 'node:fs/promises';
import { bundleDescription, InvalidDescriptionError } from './description.ts';
import { repositoryRoot } from './repository.ts';
import { descriptionFile } from './spec-diff/base.ts';
import { specDiff } from './spec-diff/spec-diff.ts';

const command = process.argv.slice(2);
try {
  const asksForThisTree = !command.some((word) => /^(--to\b|--help$|-h$)/.test(word));
  if (
    asksForThisTree &&
    (await readFile(repositoryRoot + descriptionFile, 'utf8')) !== (await bundleDescription())
  ) {
    console.error('What is generated is not what specs/ describes. Run `pnpm generate` first.');
    process.exitCode = 2;
  } else {
    process.exitCode = await specDiff(command, {
      root: repositoryRoot,
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
  }
} catch (error) {
  if (!(error instanceof InvalidDescriptionError)) throw error;
  error.print();
  process.exitCode = 2;
}
