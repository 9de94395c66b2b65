// `pnpm check:drift`: fails where the committed code is not what the description generates. Reads no cache, writes nothing.
import { relative } from 'node:path';
import { bundleDescription, InvalidDescriptionError } from './description.ts';
import { generateCode } from './generated-code.ts';
import { compareFolder } from './generated-folder.ts';
import { generatedFolder, repositoryRoot } from './repository.ts';

try {
  const drift = await compareFolder(generatedFolder, await generateCode(await bundleDescription()));
  const place = relative(repositoryRoot, generatedFolder);
  const lines = [
    ...drift.changed.map((name) => `  ${place}/${name} is not what the description generates`),
    ...drift.missing.map((name) => `  ${place}/${name} is missing`),
    ...drift.dead.map((name) => `  ${place}/${name} is not generated from the description (any more)`),
  ];
  if (lines.length === 0) {
    console.log('The generated code is what the description generates.');
  } else {
    console.error(`The generated code has drifted from the description:\n${lines.join('\n')}`);
    console.error('Run `pnpm generate` and commit what it changes.');
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof InvalidDescriptionError)) throw error;
  error.print();
  process.exitCode = 1;
}
