// The turbo task `generate` of packages/api-types: from the bundled description to a draft of everything generated.
import { readFile } from 'node:fs/promises';
import { generateFiles } from './generated-files.ts';
import { bundleFile, draftFolder } from './repository.ts';
import { writeFiles } from './written-files.ts';

await writeFiles(draftFolder, await generateFiles(await readFile(bundleFile, 'utf8')));
