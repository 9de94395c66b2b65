// `pnpm generate`: from the description to the committed code and docs/api.md, and a word on what changed.
//
// turbo drafts the files (from its cache where neither description nor generator changed); the draft then replaces what is
// committed, so that a description that is refused changes nothing and a file that is no longer generated goes.
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
  process.stderr.write(`${turbo.stdout}${turbo.stderr}\nNothing was generated and nothing was changed.\n`);
  process.exitCode = 1;
} else {
  const draft = await readFiles(draftFolder);
  if (draft.size === 0)
    throw new Error(`turbo left nothing in ${draftFolder}. Is its output named in turbo.json?`);
  const drift = await writeFiles(repositoryRoot, draft);
  const lines = [
    ...drift.missing.map((name) => `  added    ${name}`),
    ...drift.changed.map((name) => `  changed  ${name}`),
    ...drift.dead.map((name) => `  removed  ${name}`),
  ];
  console.log(
    lines.length === 0 ? 'The generated code is up to date.' : `Generated anew:\n${lines.join('\n')}`,
  );
}
