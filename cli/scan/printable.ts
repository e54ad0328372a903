const LONGEST_ROW = 600;

/** A row that cannot speak to the terminal: controls, line ends and marks of direction are shown as what they are. */
export function printable(row: string): string {
  const cut = row.length > LONGEST_ROW ? `${row.slice(0, LONGEST_ROW)}…` : row;
  return cut
    .replace(/[\n\t]/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) => `<U+${hex(char)}>`)
    .toWellFormed();
}

function hex(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
