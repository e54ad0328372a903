import type { TableRow } from './table-row.ts';

const DELIMITERS = [',', ';', '\t'];

/**
 * The rows of CSV text (RFC 4180; commas, semicolons or tabs, as its first line shows), one at a time. Lines without
 * anything are left out. A quote that is never closed ends with the text: nothing is lost.
 */
export function* csvRows(text: string): Generator<TableRow> {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const delimiter = delimiterOf(text.slice(start));
  let line = 1;
  for (let at = start; at < text.length; ) {
    const { fields, end } = readRow(text, at, delimiter);
    if (fields.some((field) => field !== '')) yield { line, fields };
    line += breaksIn(text, at, end);
    at = end;
  }
}

/** What separates the fields of the first line most often, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n|\r/, 1);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function readRow(text: string, from: number, delimiter: string) {
  const fields: string[] = [];
  for (let at = from; ; ) {
    const { value, end } = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    fields.push(value);
    if (text[end] === delimiter) at = end + 1;
    else return { fields, end: afterBreak(text, end) };
  }
}

function readPlain(text: string, from: number, delimiter: string) {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(from, end), end };
}

/** Two quotes stand for one; what is written behind the closing one belongs to the field all the same. */
function readQuoted(text: string, from: number, delimiter: string) {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { value: text.slice(from + 1).replaceAll('""', '"'), end: text.length };
  const rest = readPlain(text, close + 1, delimiter);
  return { value: text.slice(from + 1, close).replaceAll('""', '"') + rest.value, end: rest.end };
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to && at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) breaks++;
  }
  return breaks;
}
