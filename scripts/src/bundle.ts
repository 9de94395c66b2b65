// The turbo task `bundle` of specs/: lints the description and writes it as one document.

import { bundleFile } from './files/repository.ts';
import { writeWhole } from './files/written-files.ts';
import { bundleDescription, InvalidDescriptionError } from './generator/description.ts';

try {
  await writeWhole(bundleFile, await bundleDescription());
} catch (error) {
  if (!(error instanceof InvalidDescriptionError)) throw error;
  error.print();
  process.exitCode = 1;
}
