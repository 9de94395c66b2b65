// The turbo task `bundle` of specs/: lints the description and writes it as one document.
import { bundleDescription, InvalidDescriptionError } from './description.ts';
import { bundleFile } from './repository.ts';
import { writeWhole } from './written-files.ts';

try {
  await writeWhole(bundleFile, await bundleDescription());
} catch (error) {
  if (!(error instanceof InvalidDescriptionError)) throw error;
  error.print();
  process.exitCode = 1;
}
