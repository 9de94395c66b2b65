import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isAlive, type ProcessIdentity, thisProcess } from '../../src/report/process-identity.ts';

const here = thisProcess();

test.for<{ name: string; other: ProcessIdentity; alive: boolean }>([
  { name: 'this process', other: here, alive: true },
  { name: 'a process of another host', other: { ...here, host: `${here.host}-2` }, alive: false },
  { name: 'a process of an earlier boot', other: { ...here, boot: 'earlier' }, alive: false },
  { name: 'a process of another container', other: { ...here, namespace: 'pid:[1]' }, alive: false },
  { name: 'a number that no process has', other: { ...here, pid: 2 ** 30 }, alive: false },
])('isAlive > tells whether $name is known to exist', ({ other, alive }) => {
  expect(isAlive(other)).toBe(alive);
});

test.runIf(process.platform === 'linux')(
  'isAlive > distinguishes a process from a later one with its number',
  () => {
    expect(isAlive({ ...here, started: '1' })).toBe(false);
  },
);

test.skipIf(process.platform === 'win32')(
  'isAlive > is true for a suspended process, and false after it ended',
  async () => {
    await using stack = new AsyncDisposableStack();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    stack.defer(() => void child.kill('SIGKILL'));
    await once(child, 'spawn');
    const other = { host: here.host, pid: child.pid as number, ...pick(here) };
    child.kill('SIGSTOP');
    expect(isAlive(other)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(other)).toBe(false);
  },
);

/** The parts of an identity that processes of a machine share. */
function pick({ boot, namespace }: ProcessIdentity): Pick<ProcessIdentity, 'boot' | 'namespace'> {
  return { ...(boot ? { boot } : {}), ...(namespace ? { namespace } : {}) };
}
