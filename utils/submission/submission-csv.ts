import { csvLine, plainText, SUBMISSION_COLUMNS, type SubmissionColumn } from '../list/rows/submission.ts';
import type { Submission, SubmittedNumber } from './submission.ts';

/** The mark by which spreadsheets know UTF-8. */
const UTF8_MARK = '\ufeff';

/**
 * The file that `ruthan list import-submission` takes: a row a number. `name` is the body's official name, for people;
 * a body of the gazetteer is given by its id.
 */
export function submissionCsv(submission: Submission, name: string): string {
  const { body, contact, since, numbers } = submission;
  const fixed: Pick<Record<SubmissionColumn, string>, 'category' | 'agency' | 'listed_on' | 'body' | 'contact'> = {
    category: 'white',
    agency: body.kind === 'known' ? body.id : name,
    listed_on: since,
    body: plainText(name),
    contact: plainText(contactLine(contact)),
  };
  const rows = numbers.map((number) => {
    const values: Record<SubmissionColumn, string> = {
      ...fixed,
      number: dialled(number.number),
      purpose: plainText(purposeOf(number)),
    };
    return csvLine(SUBMISSION_COLUMNS.map((column) => values[column]));
  });
  return UTF8_MARK + csvLine(SUBMISSION_COLUMNS) + rows.join('');
}

/** Grouped, so that a spreadsheet takes it for text: as a number it would lose its zero, with a plus be computed. */
export function dialled(number: string): string {
  const national = /^\+66(\d{8,10})$/.exec(number)?.[1];
  if (national === undefined) return number;
  const digits = `0${national}`;
  // 1800 123 456: the zero is not dialled.
  if (/^01800\d{6}$/.test(digits)) return `1800-${digits.slice(5, 8)}-${digits.slice(8)}`;
  const head = digits.length === 10 ? 3 : 2;
  return `${digits.slice(0, head)}-${digits.slice(head, -4)}-${digits.slice(-4)}`;
}

/** An extension cannot be listed apart from its switchboard, and is not lost either. */
function purposeOf({ purpose, extensions }: SubmittedNumber): string {
  if (extensions.length === 0) return purpose;
  // ต่อ: extension
  return `${purpose} (ต่อ ${extensions.join(', ')})`.trim();
}

/** The officer in one line: name, position, telephone, e-mail. */
export function contactLine({ name, position, phone, email }: Submission['contact']): string {
  return [name, position, phone, email]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
