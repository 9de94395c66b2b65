// pnpm evidence:draft: writes the path files of operations that were read by program.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY, runCommand } from '../model/command.ts';
import { readEvidenceFolder } from '../model/evidence-folder.ts';
import { readObserved } from '../traffic/index.ts';
import { draftDescription, writeDraft } from './description-draft.ts';

const HELP = `Usage: pnpm evidence:draft [options]

Drafts specs/goldleaf from what was read into specs/evidence. Operations that people wrote in full are left alone.

Options:
  --dry-run        list what would be drafted, and change nothing
  --specs FOLDER   folder with goldleaf/ and evidence/ (default: specs)
  --help           show this text`;

await runCommand(main);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      specs: { type: 'string', default: `${REPOSITORY}specs` },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const folder = join(values.specs, 'goldleaf');
  const evidence = join(values.specs, 'evidence');
  const observed = readObserved(join(evidence, 'observed'));
  const draft = await draftDescription(folder, await readEvidenceFolder(evidence), observed);
  if (!values['dry-run']) await writeDraft(folder, draft);
  for (const { name, file, notes } of draft.drafted) {
    console.log(`${name}: ${file}`);
    for (const note of notes) console.log(`  ${note}`);
  }
  for (const name of draft.unused) console.log(`Removed ${name}: nothing refers to it any more.`);
  if (draft.contradictions.length > 0) console.log('Differences between traffic and description:');
  for (const contradiction of draft.contradictions) console.log(`  ${contradiction}`);
  const kept = `left ${draft.kept.length} alone that people wrote in full`;
  console.log(`Drafted ${draft.drafted.length} operations and schemas, and ${kept}.`);
  if (draft.drafted.length === 0) return;
  const update = 'pnpm --filter @goldleaf/specs exec vitest run -u';
  console.log(`Next: run "pnpm generate", then "${update}", and review the changes.`);
}
