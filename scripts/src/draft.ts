// The turbo task `generate` of packages/api-types: generates a draft of all files from the bundled description.
import { readFile } from 'node:fs/promises';
import { bundleFile, draftFolder } from './files/repository.ts';
import { writeFiles } from './files/written-files.ts';
import { generateFiles } from './generator/generated-files.ts';

await writeFiles(draftFolder, await generateFiles(await readFile(bundleFile, 'utf8')));
