// `pnpm check:drift`: fails if a committed file differs from what the description generates. Reads no cache, writes nothing.

import { repositoryRoot } from './files/repository.ts';
import { compareFiles } from './files/written-files.ts';
import { bundleDescription, InvalidDescriptionError } from './generator/description.ts';
import { generateFiles } from './generator/generated-files.ts';

try {
  const drift = await compareFiles(repositoryRoot, await generateFiles(await bundleDescription()));
  const lines = [
    ...drift.changed.map((name) => `  ${name} differs from what the description generates`),
    ...drift.missing.map((name) => `  ${name} is missing`),
    ...drift.dead.map((name) => `  ${name} is not generated`),
  ];
  if (lines.length === 0) {
    console.log('The committed code is what the description generates.');
  } else {
    console.error(`The committed code differs from what the description generates:\n${lines.join('\n')}`);
    console.error('Run `pnpm generate` and commit the files that it changes.');
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof InvalidDescriptionError)) throw error;
  error.print();
  process.exitCode = 1;
}
