/**
 * The CSV in which a body hands in its numbers for the white list: what the page for staff exports and
 * `ruthan list import-submission` takes. Docs: docs/list-format.md, section 8.
 */

/** In this order, in the first line. */
export const SUBMISSION_COLUMNS = ['number', 'category', 'agency', 'purpose', 'listed_on', 'body', 'contact'] as const;
export type SubmissionColumn = (typeof SUBMISSION_COLUMNS)[number];

/** Those that a white list keeps; the name of an officer is not published with it. */
export const WHITE_COLUMNS = ['number', 'category', 'agency', 'purpose', 'listed_on'] as const;

const LONGEST_TEXT = 200;

/** A line of CSV (RFC 4180, with LF), quoted where it must be. */
export function csvLine(fields: readonly string[]): string {
  const quoted = fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field));
  return `${quoted.join(',')}\n`;
}

/**
 * Free text from a foreign file, fit for a table that people open in a spreadsheet: one line, bounded, and nothing at
 * its front that the spreadsheet would run as a formula.
 */
export function plainText(field: string): string {
  const line = field.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return line
    .replace(/^[\s=+\-@]+/, '')
    .trimEnd()
    .slice(0, LONGEST_TEXT);
}
