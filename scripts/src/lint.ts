// `pnpm lint:spec`: lints the description, writes nothing.
import { bundleDescription, InvalidDescriptionError } from './generator/description.ts';

try {
  await bundleDescription();
  console.log('The description is valid.');
} catch (error) {
  if (!(error instanceof InvalidDescriptionError)) throw error;
  error.print();
  process.exitCode = 1;
}
