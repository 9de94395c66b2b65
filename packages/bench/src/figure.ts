/** Writes a figure for a reader, with so many decimals. */
export function format(value: number, decimals = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
