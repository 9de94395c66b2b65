type Cells = readonly (string | number)[];

/** Formats a Markdown table with numbers on the right, and aligns its columns as Biome does. */
export function markdownTable(header: Cells, rows: readonly Cells[]): string[] {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(3, ...lines.map((cells) => `${cells[column]}`.length)));
  const isNumber = (column: number) => rows.some((cells) => typeof cells[column] === 'number');
  const pad = (cell: string | number, column: number) => {
    const width = widths[column] ?? 0;
    return isNumber(column) ? `${cell}`.padStart(width) : `${cell}`.padEnd(width);
  };
  const rule = widths.map((width, column) =>
    isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [header.map(pad), rule, ...rows.map((cells) => cells.map(pad))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}
