// pnpm evidence:draft: writes the path files of operations that were read by program.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readEvidenceFolder } from '../model/evidence-folder.ts';
import { draftDescription, writeDraft } from './description-draft.ts';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

const { values } = parseArgs({
  options: {
    specs: { type: 'string', default: `${REPOSITORY}specs` },
    'dry-run': { type: 'boolean', default: false },
  },
});
const folder = join(values.specs, 'goldleaf');
const draft = await draftDescription(folder, await readEvidenceFolder(join(values.specs, 'evidence')));
if (!values['dry-run']) await writeDraft(folder, draft);
for (const { name, file, notes } of draft.drafted) {
  console.log(`${name}: ${file}`);
  for (const note of notes) console.log(`  ${note}`);
}
console.log(
  `Drafted ${draft.drafted.length} operations and schemas, and left ${draft.kept.length} alone that people wrote in full.`,
);
if (draft.drafted.length > 0) {
  console.log(
    'Next: run "pnpm generate", then "pnpm --filter @goldleaf/specs exec vitest run -u", and review the changes.',
  );
}
