/** How often each way to disturb a run is tried: a few times, or as often as the guarantee is stated for. */
export function rounds(all: number): readonly number[] {
  const isAll = process.env['GOLDLEAF_STRESS'] === 'all';
  return Array.from({ length: isAll ? all : 5 }, (_, index) => index + 1);
}

/** Returns an integer from 0 to a maximum, both included. */
export function randomInteger(maximum: number): number {
  return Math.floor(Math.random() * (maximum + 1));
}
