/**
 * Where the words of a text stand: its lines that hold any, and its quotation marks. Made once for a text, since
 * every name in it is asked where it stands.
 */
export interface Layout {
  /** Lines with a letter or digit in them, in order. */
  readonly lines: readonly Line[];
  /** Where straight and curly quotation marks stand, in order, and how many are open after each. */
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

const WORD = /[\p{L}\p{M}\p{N}]/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]*$/u;

export function layoutOf(text: string): Layout {
  return { lines: linesOf(text), quotes: quotesOf(text) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const first = line.search(WORD);
    if (first >= 0) lines.push({ start, end, firstWord: start + first, lastWord: start + lastWordEnd(line) });
    start = end + 1;
  }
  return lines;
}

/** Only the tail is searched: a regular expression that looks for the last of something begins at every place. */
function lastWordEnd(line: string): number {
  const tail = line.trimEnd();
  const near = tail.slice(-TAIL);
  const found = LAST_WORD.exec(near);
  return found === null ? tail.length : tail.length - near.length + found.index + 1;
}

/** More marks than this after the last word of a line are drawing, not punctuation. */
const TAIL = 32;

function quotesOf(text: string): Quote[] {
  const quotes: Quote[] = [];
  let straight = false;
  let curly = 0;
  for (const { index, 0: mark } of text.matchAll(/["“”]/g)) {
    if (mark === '"') straight = !straight;
    else curly = Math.max(0, curly + (mark === '“' ? 1 : -1));
    quotes.push({ at: index, open: straight || curly > 0 });
  }
  return quotes;
}

/** Whether a quotation is open at a place. */
export function isQuotation({ quotes }: Layout, at: number): boolean {
  const before = lastBefore(quotes, (quote) => quote.at < at);
  return before >= 0 && quotes[before]?.open === true;
}

/** Index of the worded line that holds `at`; -1 where none does. */
export function lineAt({ lines }: Layout, at: number): number {
  const index = lastBefore(lines, (line) => line.start <= at);
  const line = lines[index];
  return line !== undefined && at <= line.end ? index : -1;
}

/** Index of the last item that is before, of items that are so first and not so after. */
function lastBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
