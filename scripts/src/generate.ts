// `pnpm generate`: from the description to the committed code, and a word on what changed.
//
// turbo drafts the code (from its cache where neither description nor generator changed); the draft then replaces what is
// committed, so that a description that is refused changes nothing and a file that is no longer generated goes.
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { readFolder, writeFolder } from './generated-folder.ts';
import { draftFolder, generatedFolder, repositoryRoot } from './repository.ts';

await rm(draftFolder, { recursive: true, force: true });
const turbo = spawnSync(
  `${repositoryRoot}node_modules/.bin/turbo`,
  ['run', 'generate', '--output-logs=errors-only', '--log-prefix=none', '--log-order=grouped'],
  { cwd: repositoryRoot, encoding: 'utf8' },
);
if (turbo.error) throw turbo.error;

if (turbo.status !== 0) {
  process.stderr.write(`${turbo.stdout}${turbo.stderr}\nNothing was generated and nothing was changed.\n`);
  process.exitCode = 1;
} else {
  const draft = await readFolder(draftFolder);
  if (draft.size === 0)
    throw new Error(`turbo left no code in ${draftFolder}. Is its output named in turbo.json?`);
  const drift = await writeFolder(generatedFolder, draft);
  const place = relative(repositoryRoot, generatedFolder);
  const lines = [
    ...drift.missing.map((name) => `  added    ${place}/${name}`),
    ...drift.changed.map((name) => `  changed  ${place}/${name}`),
    ...drift.dead.map((name) => `  removed  ${place}/${name}`),
  ];
  console.log(
    lines.length === 0 ? 'The generated code is up to date.' : `Generated anew:\n${lines.join('\n')}`,
  );
}
