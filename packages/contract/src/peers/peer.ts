import type { Spec } from '../spec.ts';
import type { Interaction } from './traffic.ts';

/** Another tool that compares a description with traffic. */
export interface Peer {
  /** Name and version. */
  readonly name: string;
  /** Its input, in words. */
  readonly input: string;
  /**
   * Returns what the tool reports, without times and file names. Another report for a mutant than for the description means that the tool
   * finds the mutant.
   *
   * @param spec - the description or a mutant, reduced to one path
   */
  report(spec: Spec, traffic: readonly Interaction[]): Promise<string>;
}
