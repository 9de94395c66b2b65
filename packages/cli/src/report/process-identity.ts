import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Tells a process from every other one, also from later ones with its number. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Id of the machine's boot. Linux only. */
  readonly boot?: string;
  /** Namespace in which `pid` counts, such as a container's. Linux only. */
  readonly namespace?: string;
  /** Clock ticks from boot to the start of the process. Linux only. */
  readonly started?: string;
}

/** Identifies this process. */
export function thisProcess(): ProcessIdentity {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = attempt(() => readlinkSync('/proc/self/ns/pid'));
  const started = startOf(process.pid);
  return {
    host: hostname(),
    pid: process.pid,
    ...(boot ? { boot } : {}),
    ...(namespace ? { namespace } : {}),
    ...(started ? { started } : {}),
  };
}

/**
 * Returns whether a process is known to exist. A suspended process does. A process of another machine or container can't be looked up, so
 * the result is false for it. It may still exist.
 */
export function isAlive(other: ProcessIdentity, here: ProcessIdentity = thisProcess()): boolean {
  if (other.host !== here.host || other.boot !== here.boot || other.namespace !== here.namespace)
    return false;
  if (!exists(other.pid)) return false;
  const started = startOf(other.pid);
  return started === undefined || other.started === undefined || started === other.started;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it belongs to another user
  }
}

/** Reads when a process started. A process that was killed and not yet collected by its parent counts as `ended`. */
function startOf(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The second field is the command's name, which may contain blanks and brackets.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && /[ZXx]/.test(fields[0] ?? '') ? 'ended' : fields?.[19];
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
