import { firstWhere } from '../../first-where.ts';
import { isWordLetterAt } from '../../text/word-letter.ts';

/**
 * Where the words of a text stand: its lines that hold any, and its quotation marks. Made once for a text, since
 * every name in it is asked where it stands.
 */
export interface Layout {
  /** Lines with a letter or digit in them, in order. */
  readonly lines: readonly Line[];
  /** Where straight and curly quotation marks stand, in order, and whether one is open after each. */
  readonly quotes: readonly Quote[];
}

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where its first letter or digit begins and its last one ends. */
  readonly firstWord: number;
  readonly lastWord: number;
}

interface Quote {
  readonly at: number;
  readonly open: boolean;
}

export function layoutOf(text: string): Layout {
  return { lines: linesOf(text), quotes: quotesOf(text) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    let first = start;
    while (first < end && !isWordLetterAt(text, first)) first++;
    if (first < end) lines.push({ start, end, firstWord: first, lastWord: lastWordEnd(text, first, end) });
    start = end + 1;
  }
  return lines;
}

/** The end of the last letter or digit between two places; of the last mark where too many stand behind it. */
function lastWordEnd(text: string, start: number, end: number): number {
  let tail = end;
  while (tail > start && isBlank(text.charCodeAt(tail - 1))) tail--;
  for (let at = tail - 1; at >= start && at >= tail - TAIL; at--) if (isWordLetterAt(text, at)) return at + 1;
  return tail;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x80 && String.fromCharCode(code).trim() === '');
}

/** More marks than this after the last word of a line are drawing, not punctuation. */
const TAIL = 32;

function quotesOf(text: string): Quote[] {
  const quotes: Quote[] = [];
  let straight = false;
  let curly = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === STRAIGHT) straight = !straight;
    else if (code === OPENING || code === CLOSING) curly = Math.max(0, curly + (code === OPENING ? 1 : -1));
    else continue;
    quotes.push({ at, open: straight || curly > 0 });
  }
  return quotes;
}

const STRAIGHT = 0x22;
const OPENING = 0x201c;
const CLOSING = 0x201d;

/** Whether a quotation is open at a place. */
export function isInQuotation({ quotes }: Layout, at: number): boolean {
  return quotes[firstWhere(quotes, (quote) => quote.at >= at) - 1]?.open === true;
}

/** Index of the worded line that holds `at`; -1 where none does. */
export function lineAt({ lines }: Layout, at: number): number {
  const index = firstWhere(lines, (line) => line.start > at) - 1;
  const line = lines[index];
  return line !== undefined && at <= line.end ? index : -1;
}
