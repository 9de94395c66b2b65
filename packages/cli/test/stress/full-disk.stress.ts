import { describe, expect, test } from 'vitest';
import { gather } from './crowd.ts';
import { canMount, mountExt4, mountTmpfs } from './full-disk.ts';
import { rounds } from './rounds.ts';

const PEOPLE = 150;
const SIZES = 20;
/** All of the sizes are less than what the report of all people takes. */
const STEP = 2_560;

/** Spreads the sizes that are tried over all of them. */
const sizes = rounds(SIZES).map((round, _, all) => Math.ceil((round * SIZES) / all.length) * STEP);

describe.for([
  { name: 'tmpfs', mount: mountTmpfs },
  { name: 'ext4', mount: mountExt4 },
])('goldleaf invite > invites nobody twice when the report is on a full $name', ({ mount }) => {
  // Mounting a file system takes root.
  test.skipIf(!canMount).for(sizes)('with %i bytes left', async (bytes) => {
    await using crowd = await gather(PEOPLE);
    crowd.server.delay = () => 0;
    await using disk = await mount(bytes);
    const report = disk.path('report.ndjson');

    const first = await crowd.run(report).ended;
    const invitedFirst = crowd.server.invited.length;
    await disk.free();
    const second = await crowd.run(report).ended;

    expect(first.stdout + first.stderr).toContain('the disk is full (ENOSPC)');
    expect(first.code).toBe(first.stdout === '' ? 2 : 1);
    expect(invitedFirst).toBeLessThan(PEOPLE);
    const unknown = Number(/(\d+) unknown/.exec(second.stdout)?.[1] ?? 0);
    expect(unknown).toBeLessThanOrEqual(1);
    crowd.expectInvitedOnce(unknown);
  });
});
