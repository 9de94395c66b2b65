// `pnpm generate`: writes the generated code and docs/api.md, and lists what changed.
//
// turbo drafts the files, from its cache if neither description nor generator changed. The draft then replaces the committed files.
// So an invalid description changes nothing, and a file that is no longer generated is removed.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { draftFolder, repositoryRoot } from './files/repository.ts';
import { readFiles, writeFiles } from './files/written-files.ts';

await rm(draftFolder, { recursive: true, force: true });
const turbo = spawnSync(
  `${repositoryRoot}node_modules/.bin/turbo`,
  ['run', 'generate', '--output-logs=errors-only', '--log-prefix=none', '--log-order=grouped'],
  { cwd: repositoryRoot, encoding: 'utf8' },
);
if (turbo.error) throw turbo.error;

if (turbo.status !== 0) {
  process.stderr.write(
    `${turbo.stdout}${turbo.stderr}\nNothing was changed. Fix the problems above and run pnpm generate again.\n`,
  );
  process.exitCode = 1;
} else {
  const draft = await readFiles(draftFolder);
  if (draft.size === 0)
    throw new Error(
      `turbo wrote nothing to ${draftFolder}. Check the outputs in packages/api-types/turbo.json.`,
    );
  const drift = await writeFiles(repositoryRoot, draft);
  const lines = [
    ...drift.missing.map((name) => `  added    ${name}`),
    ...drift.changed.map((name) => `  changed  ${name}`),
    ...drift.dead.map((name) => `  removed  ${name}`),
  ];
  console.log(lines.length === 0 ? 'The generated code is up to date.' : `Generated:\n${lines.join('\n')}`);
}
