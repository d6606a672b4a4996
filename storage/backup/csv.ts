/** A cell's value. Numbers are written with a point. */
export type CsvCell = string | number | null | undefined;

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * One row of a CSV file as RFC 4180 has it, with its line end.
 *
 * @example csvRow(['a "b"', 1.5]) // '"a ""b""",1.5\r\n'
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = isFormula(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would reckon with instead of showing it, if it came from someone else's file. */
function isFormula(text: string): boolean {
  return /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text);
}
