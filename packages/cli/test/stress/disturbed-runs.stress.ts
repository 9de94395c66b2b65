import { describe, expect, test } from 'vitest';
import { gather } from './crowd.ts';
import { randomInteger, rounds } from './rounds.ts';

const PEOPLE = 20;

describe('goldleaf invite > invites nobody twice', () => {
  test.for(rounds(200))('when a run is suspended and another one starts (%i)', async () => {
    await using crowd = await gather(PEOPLE);
    const suspended = crowd.run();
    await crowd.randomMoment();
    suspended.kill('SIGSTOP');
    const other = crowd.run();
    if (randomInteger(1) === 1) {
      await crowd.randomMoment();
      other.kill('SIGSTOP');
      suspended.kill('SIGCONT');
      await suspended.ended;
      other.kill('SIGCONT');
      await other.ended;
    } else {
      await other.ended;
      suspended.kill('SIGCONT');
      await suspended.ended;
    }
    await crowd.run().ended;

    crowd.expectInvitedOnce(0);
  });

  test.for(rounds(100))('when a run is killed and another one follows (%i)', async () => {
    await using crowd = await gather(PEOPLE);
    const killed = crowd.run();
    await crowd.randomMoment();
    killed.kill('SIGKILL');
    await killed.ended;
    const { stdout } = await crowd.run().ended;

    const unknown = Number(/(\d+) unknown/.exec(stdout)?.[1] ?? 0);
    expect(unknown).toBeLessThanOrEqual(1);
    crowd.expectInvitedOnce(unknown);
  });

  test.for(rounds(100))('when two runs have clocks up to an hour apart (%i)', async () => {
    await using crowd = await gather(PEOPLE);
    const withClock = async (name: string) => {
      const offset = randomInteger(3_600_000) - 1_800_000;
      return { preload: await crowd.folder.write(`${name}.mjs`, shiftClock(offset)) };
    };
    const runs = [
      crowd.run(undefined, await withClock('one')),
      crowd.run(undefined, await withClock('other')),
    ];
    for (const { ended } of runs) expect((await ended).stderr).toBe('');
    await crowd.run().ended;

    crowd.expectInvitedOnce(0);
  });
});

/** Returns the source of a module that moves the clock of a process. */
function shiftClock(milliseconds: number): string {
  return `const { Date: Real } = globalThis;
const now = () => Real.now() + ${milliseconds};
globalThis.Date = class Date extends Real {
  constructor(...args) { args.length === 0 ? super(now()) : super(...args); }
  static now() { return now(); }
};
`;
}
