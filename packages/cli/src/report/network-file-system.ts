import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Numbers of Linux's statfs(2) for file systems that several machines can write to. */
const NETWORK_FILE_SYSTEMS: Readonly<Record<number, string>> = {
  26985: 'NFS',
  20859: 'SMB',
  4283649346: 'CIFS',
  4266872130: 'SMB',
  16914839: '9P',
  12805120: 'Ceph',
  1702057286: 'FUSE',
};

/** Returns the kind of network file system that holds a file, or will hold it, if it is known to be one. Linux only. */
export async function networkFileSystemOf(file: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const stats = await statfs(file).catch(() => statfs(dirname(file)).catch(() => undefined));
  return stats && NETWORK_FILE_SYSTEMS[stats.type >>> 0];
}
