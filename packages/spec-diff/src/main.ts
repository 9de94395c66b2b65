// `pnpm spec:diff [BASE]`: what changed in the OpenAPI description, and what that means for consumers (docs/description-changes.md).
import { bundleDescription, InvalidDescriptionError } from '@goldleaf/scripts/description';
import { repositoryRoot } from '@goldleaf/scripts/repository';
import { runSpecDiff } from './cli.ts';

try {
  process.exitCode = await runSpecDiff(process.argv.slice(2), {
    root: repositoryRoot,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    bundleSpecs: () => bundleDescription(),
  });
} catch (error) {
  if (!(error instanceof InvalidDescriptionError)) throw error;
  error.print();
  process.exitCode = 2;
}
