type Cells = readonly (string | number)[];

/** Formats a Markdown table with numbers on the right. */
export function markdownTable(header: Cells, rows: readonly Cells[]): string[] {
  const format = (cells: Cells) => `| ${cells.join(' | ')} |`;
  const isNumber = (column: number) => rows.some((cells) => typeof cells[column] === 'number');
  const rule = header.map((_, column) => (isNumber(column) ? '--:' : '---'));
  return [format(header), format(rule), ...rows.map(format)];
}
