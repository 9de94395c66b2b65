import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Folder, temporaryFolder } from '../folder.ts';
import { type ProcessOptions, type Run, start } from '../goldleaf.ts';
import { type StubServer, startStubServer } from '../stub-server.ts';
import { randomInteger } from './rounds.ts';

/** Many people, a server, and a report that runs share. */
export interface Crowd extends AsyncDisposable {
  readonly server: StubServer;
  readonly folder: Folder;
  readonly size: number;
  /** Starts a run that invites all of them. */
  run(report?: string, options?: ProcessOptions): Run;
  /** Waits until a random number of people is invited, and up to some milliseconds more. */
  randomMoment(): Promise<void>;
  /** Checks that nobody was invited twice, and that at most this many were not invited. */
  expectInvitedOnce(missing: number): void;
}

/** Creates a crowd. The server takes up to 4 ms for an invitation, so that a run can be disturbed before and after it. */
export async function gather(size: number): Promise<Crowd> {
  const server = await startStubServer();
  const folder = await temporaryFolder();
  const emails = Array.from({ length: size }, (_, index) => `person${index}@example.com`);
  const file = await folder.people(...emails);
  server.delay = () => randomInteger(4);
  return {
    server,
    folder,
    size,
    run: (report = folder.path('report.ndjson'), options = {}) =>
      start(['invite', file, '--base-url', server.url, '--report', report], options),
    randomMoment: async () => {
      const before = server.invited.length;
      const target = before + randomInteger(size / 2);
      const end = performance.now() + 2_000;
      while (server.invited.length < target && performance.now() < end) await wait(1);
      await wait(randomInteger(5));
    },
    expectInvitedOnce: (missing) => {
      expect(server.invited.toSorted()).toEqual([...new Set(server.invited)].toSorted());
      expect(server.invited.length).toBeGreaterThanOrEqual(size - missing);
    },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
