import type { Result } from '../model.ts';
import { csvRows } from './csv-rows.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { TableRow } from './table-row.ts';
import { openXlsx, type XlsxProblem } from './xlsx.ts';

/** Why a file cannot be read as a table. */
export type TableProblem = XlsxProblem | 'empty' | 'encoding' | 'picture';

/** What is worth telling of how a table was read. */
export interface TableNotes {
  readonly format: TableFormat;
  /** Read as Windows-874. */
  readonly thai: boolean;
  readonly sheets: readonly string[];
  readonly hidden: readonly string[];
  readonly formulas: number;
  readonly merged: number;
}

/** `text`: lines of anything, which the reader of numbers takes as well. */
export type TableFormat = 'csv' | 'xlsx' | 'json-lines';

export interface Table {
  readonly format: TableFormat;
  /** For JSON Lines each row is one line in one field. Throws where a workbook is broken in the middle. */
  readonly rows: () => AsyncGenerator<readonly TableRow[]>;
  /** Complete when the rows have been read. */
  readonly notes: () => TableNotes;
}

/** More than this is no table that a person keeps. */
export const LARGEST_TABLE = 256 * 2 ** 20;

/** Opens a file by its content; names and types are often wrong. */
export async function openTable(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Table, TableProblem>> {
  if (bytes.length > LARGEST_TABLE) return { ok: false, problem: 'too-big' };
  const [first, second] = bytes;
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return openWorkbook(bytes);
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|%PDF)/.test(String.fromCharCode(...bytes.subarray(0, 4)))) {
    return { ok: false, problem: 'picture' };
  }
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return decoded;
  const { text, thai } = decoded.value;
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const format = /^\ufeff?\s*\{/.test(text) ? 'json-lines' : 'csv';
  const notes: TableNotes = { format, thai, sheets: [], hidden: [], formulas: 0, merged: 0 };
  const rows = () => inPieces(format === 'csv' ? csvRows(text) : linesOf(text));
  return { ok: true, value: { format, rows, notes: () => notes } };
}

async function openWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Table, TableProblem>> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) return opened;
  const { sheets, hidden, notes, rows } = opened.value;
  return {
    ok: true,
    value: { format: 'xlsx', rows, notes: () => ({ format: 'xlsx', thai: false, sheets, hidden, ...notes }) },
  };
}

function* linesOf(text: string): Generator<TableRow> {
  let line = 0;
  for (const match of text.replace(/^\ufeff/, '').matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    line++;
    const field = match[1] ?? '';
    if (field.trim() !== '') yield { line, fields: [field] };
  }
}

const ROWS_IN_PIECE = 500;

async function* inPieces(rows: Iterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  let piece: TableRow[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_IN_PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
