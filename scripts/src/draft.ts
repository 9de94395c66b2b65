// The turbo task `generate` of packages/api-types: from the bundled description to a draft of everything generated.
import { readFile } from 'node:fs/promises';
import { bundleFile, draftFolder } from './files/repository.ts';
import { writeFiles } from './files/written-files.ts';
import { generateFiles } from './generator/generated-files.ts';

await writeFiles(draftFolder, await generateFiles(await readFile(bundleFile, 'utf8')));
