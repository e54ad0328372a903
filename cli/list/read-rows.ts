import { createReadStream } from 'node:fs';
import type { RowCode } from '../../utils/list/rows/row-problems.ts';
import type { RowFields } from '../../utils/list/rows/rows.ts';
import { decodeText } from './decode-text.ts';
import { readCsvRows } from './read-csv.ts';
import { readJsonRows } from './read-jsonl.ts';

/** A row of a publisher's file, or what is wrong with a line of it. */
export type ReadRow =
  | { readonly kind: 'row'; readonly line: number; readonly fields: RowFields }
  | { readonly kind: 'problem'; readonly line: number | null; readonly code: RowCode; readonly value: string };

/**
 * The rows of a file (`-`: standard input), some at a time, CSV or JSON Lines by their first character. Throws where it
 * cannot be opened.
 */
export async function* readRows(file: string): AsyncGenerator<readonly ReadRow[]> {
  const stream: AsyncIterable<Uint8Array> =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const encoding: ReadRow[] = [];
  const { head, rest } = await peek(textOf(decodeText(stream), encoding));
  const isJson = head.trimStart().startsWith('{');
  for await (const rows of isJson ? readJsonRows(rest) : readCsvRows(rest, head)) {
    yield [...encoding.splice(0), ...rows];
  }
  yield encoding;
}

const CHUNK_BYTES = 256 * 1024;

/** The text alone; what is to be said of its encoding goes to `said`. */
async function* textOf(pieces: ReturnType<typeof decodeText>, said: ReadRow[]): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (piece.kind === 'text') yield piece.text;
    else if (piece.kind === 'thai') said.push({ kind: 'problem', line: null, code: 'thai-encoding', value: '' });
    else said.push({ kind: 'problem', line: piece.line, code: 'encoding', value: '' });
  }
}

/** The text up to the end of the first line, and all of the text; a byte order mark is in neither. */
async function peek(text: AsyncGenerator<string>): Promise<{ head: string; rest: AsyncIterable<string> }> {
  let head = '';
  while (!head.includes('\n')) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
    if (head.length > LONGEST_HEAD) break;
  }
  head = head.replace(/^\ufeff/, '');
  async function* rest(): AsyncGenerator<string> {
    yield head;
    yield* text;
  }
  return { head, rest: rest() };
}

const LONGEST_HEAD = 65_536;
