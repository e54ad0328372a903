/** Tables in a terminal, where Thai vowels and tone marks above and below take no place of their own. */

const marks = /\p{Mn}/gu;
const columnGap = '  ';

/** How many places a text takes in a terminal. */
export function shownWidth(text: string): number {
  return [...text.replace(marks, '')].length;
}

/** Cuts a text to a width, with an ellipsis, and fills it up with spaces. */
function fill(text: string, width: number): string {
  if (shownWidth(text) <= width) return text + ' '.repeat(width - shownWidth(text));
  let cut = '';
  for (const sign of text) {
    if (shownWidth(cut + sign) >= width) break;
    cut += sign;
  }
  return `${cut}…`;
}

/** Rows as text, each column as wide as its longest cell but not wider than `widest`. */
export function tableText(rows: readonly (readonly string[])[], widest = 44): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => shownWidth(row[column] ?? '')))),
  );
  const line = (row: readonly string[]) =>
    widths.map((width, column) => fill(row[column] ?? '', width)).join(columnGap);
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
