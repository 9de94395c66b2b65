import type { Spec } from '../spec.ts';
import type { Interaction } from './traffic.ts';

/** A description that a tool compares with traffic. */
export interface PeerCase {
  /** As `METHOD path`. */
  readonly operation: string;
  /** The description or a mutant of it, reduced to the operation's path. */
  readonly spec: Spec;
  /** The description without a mutant, reduced to the operation's path. */
  readonly correct: Spec;
  /** Recorded with the correct description. */
  readonly traffic: readonly Interaction[];
}

/** Another tool. */
export interface Peer {
  /** Name and version. */
  readonly name: string;
  /** Its input, in words. */
  readonly input: string;
  /**
   * Returns the tool's report for each case, without times and file names. The tool finds a mutant if its report differs from the one for
   * the correct description.
   */
  reports(cases: readonly PeerCase[]): Promise<string[]>;
}

/** Creates `reports` for a tool that gets one case at a time. */
export function oneByOne(report: (each: PeerCase) => Promise<string>): Peer['reports'] {
  return async (cases) => {
    const reports: string[] = [];
    for (const each of cases) reports.push(await report(each));
    return reports;
  };
}

/**
 * Creates `reports` for a tool that takes several cases at once, because it starts slowly. If it fails for a group, each case of the group
 * is run alone.
 *
 * @param report - returns undefined if the tool fails
 */
export function inGroups(
  size: number,
  report: (group: readonly PeerCase[]) => Promise<string[] | undefined>,
): Peer['reports'] {
  return async (cases) => {
    const reports: string[] = [];
    for (let start = 0; start < cases.length; start += size) {
      const group = cases.slice(start, start + size);
      const together = await report(group);
      if (together) reports.push(...together);
      else for (const each of group) reports.push(...((await report([each])) ?? ['the tool fails']));
    }
    return reports;
  };
}
