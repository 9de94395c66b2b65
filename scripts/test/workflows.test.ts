import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../src/files/repository.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

const folder = `${repositoryRoot}.github/workflows/`;
const texts = await Promise.all(
  (await readdir(folder)).map(async (name) => ({ name, text: await readFile(folder + name, 'utf8') })),
);
const workflows = texts.map(({ name, text }) => ({ name, text, workflow: parse(text) }));
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs as Record<string, Job>).map(([job, value]) => ({
    name: `${name} ${job}`,
    value,
  })),
);
const canWrite = ({ permissions = {} }: Job): boolean => Object.values(permissions).includes('write');

test.for(workflows)('$name > gives no permission to all jobs, and no text of an event to a shell', (row) => {
  expect(row.workflow.permissions).toEqual({});
  expect(row.workflow.on).not.toHaveProperty('pull_request_target');
  const scripts = Object.values(row.workflow.jobs as Record<string, Job>).flatMap(({ steps }) => steps);
  for (const { run = '' } of scripts) expect(run).not.toContain('${{ github.');
});

test.for(workflows)('$name > pins each action to a commit', ({ text }) => {
  for (const [line] of text.matchAll(/^.*\buses: .+$/gm)) expect(line).toMatch(/@[0-9a-f]{40} # v\d/);
});

describe.each(jobs)('$name', ({ value }) => {
  test('has permissions and a time limit', () => {
    expect(value.permissions).toBeDefined();
    expect(value['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('leaves no credentials behind unless it may write contents', () => {
    const checkouts = value.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    if (value.permissions?.['contents'] === 'write') return;
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('installs and builds nothing where it may write', () => {
    const commands = value.steps.map(({ run = '' }) => run).filter((run) => run !== '');
    if (!canWrite(value)) return;
    for (const run of commands) expect(run).toMatch(/^bash \.ci\/(propose|publish|tag) /);
  });
});

test('release.yml > publishes what another job packed, after an approval', () => {
  const { pack, publish, tag } = workflows.find(({ name }) => name === 'release.yml')?.workflow.jobs ?? {};
  expect(pack.permissions).toEqual({ contents: 'read' });
  expect(publish).toMatchObject({ needs: 'pack', environment: 'release' });
  expect(publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(tag.permissions).toEqual({ contents: 'write' });
});

test('changesets > give all public packages one version', async () => {
  const { fixed } = JSON.parse(await readFile(`${repositoryRoot}.changeset/config.json`, 'utf8'));
  const packages = await readdir(`${repositoryRoot}packages`);
  const manifests = await Promise.all(
    packages.map((name) =>
      readFile(`${repositoryRoot}packages/${name}/package.json`, 'utf8').catch(() => '{"private":true}'),
    ),
  );
  const names = manifests.map((text) => JSON.parse(text)).filter((manifest) => manifest.private !== true);
  expect([...fixed[0]].sort()).toEqual(names.map(({ name }) => name).sort());
});
