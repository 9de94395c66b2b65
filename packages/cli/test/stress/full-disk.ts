import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A small file system. */
export interface SmallDisk extends AsyncDisposable {
  path(name: string): string;
  /** Makes room for everything. */
  free(): Promise<void>;
}

/** Whether this process may mount file systems. */
export const canMount: boolean = process.platform === 'linux' && process.getuid?.() === 0;

/** Mounts a tmpfs that holds this many bytes. */
export async function mountTmpfs(bytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'goldleaf-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  return {
    path: (name) => join(folder, name),
    free: async () => void (await run('mount', ['-o', 'remount,size=16m', folder])),
    [Symbol.asyncDispose]: async () => {
      await run('umount', [folder]);
      await rm(folder, { recursive: true });
    },
  };
}

/** Mounts an ext4 that has about this many bytes left. */
export async function mountExt4(bytes: number): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'goldleaf-disk-'));
  const mountPoint = join(folder, 'mounted');
  const image = join(folder, 'image');
  await mkdir(mountPoint);
  await run('truncate', ['-s', '4M', image]);
  await run('mkfs.ext4', ['-q', '-b', '1024', '-m', '0', image]);
  await run('mount', ['-o', 'loop', image, mountPoint]);
  const filler = join(mountPoint, 'filler');
  const { bavail, bsize } = await statfs(mountPoint);
  await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
  return {
    path: (name) => join(mountPoint, name),
    free: () => rm(filler),
    [Symbol.asyncDispose]: async () => {
      await run('umount', [mountPoint]);
      await rm(folder, { recursive: true });
    },
  };
}
