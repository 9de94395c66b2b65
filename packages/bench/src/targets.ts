import { type Comparison, named } from './comparison.ts';
import { format } from './figure.ts';

/** What the client must reach, and what it reaches. */
export interface Target {
  readonly what: string;
  readonly most: string;
  readonly is: string;
  readonly reached: boolean;
}

/** Bytes that "invite one user" may weigh, minified and brotli: about half of what ky 2 does. We aim at 4,200. */
export const LARGEST_SIZE = 4_600;

/** Holds a run against what the client must reach. CPU is held as a ratio within the run: times are the machine's. */
export function holdTargets({ rows, exchanges }: Comparison): readonly Target[] {
  const goldleaf = named(rows, 'goldleaf');
  const bare = named(rows, 'openapi-fetch');
  return [
    target('size of “invite one user”', goldleaf.size, LARGEST_SIZE, ' B'),
    target('CPU a call, × openapi-fetch', goldleaf.cpu / bare.cpu, 1.5),
    target('CPU a call, × ky', goldleaf.cpu / named(rows, 'ky').cpu, 0.5),
    ...(['5.9', '7.0'] as const).map((version) =>
      target(
        `instantiations of the first call, TypeScript ${version}`,
        goldleaf.typeChecks[version].instantiations,
        bare.typeChecks[version].instantiations,
      ),
    ),
    target('token exchanges for 1,000 calls at once, token expired', exchanges.expired, 1),
    target('token exchanges for 1,000 calls at once, token refused', exchanges.refused, 1),
  ];
}

function target(what: string, is: number, most: number, unit = ''): Target {
  const decimals = Number.isInteger(is) ? 0 : 2;
  return {
    what,
    most: `${format(most, decimals)}${unit}`,
    is: `${format(is, decimals)}${unit}`,
    reached: is <= most,
  };
}
