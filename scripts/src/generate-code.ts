// The turbo task `generate` of packages/api-types: from the bundled description to a draft of the code.
import { readFile } from 'node:fs/promises';
import { generateCode } from './generated-code.ts';
import { writeFolder } from './generated-folder.ts';
import { bundleFile, draftFolder } from './repository.ts';

await writeFolder(draftFolder, await generateCode(await readFile(bundleFile, 'utf8')));
