import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Result } from '../../../utils/model.ts';
import { formatOf } from '../csv-blocks.ts';
import { decodeText } from '../decode-text.ts';

/** A whole CSV file in memory, for files that people edit. */
export interface CsvTable {
  /** Names of columns, small letters. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** The line of the file on which the row ends, counted from 1; 0 for one that is new. */
  readonly line: number;
  readonly fields: readonly string[];
}

const MOST_BYTES = 64 * 2 ** 20;

/** A CSV file in UTF-8 or Thai (TIS-620, Windows-874) with its names of columns first; a sentence where it is none. */
export async function readCsvTable(file: string): Promise<Result<CsvTable, string>> {
  const text = await readText(file);
  if (!text.ok) return text;
  try {
    const { delimiter } = formatOf(text.value);
    const records = parse(text.value, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    });
    const rows = records.flatMap(toRow);
    const [head, ...rest] = rows;
    if (head === undefined) return { ok: false, problem: `${file}: is empty` };
    return { ok: true, value: { header: head.fields.map((name) => name.trim().toLowerCase()), rows: rest } };
  } catch (error) {
    return { ok: false, problem: `${file}: ${error instanceof Error ? error.message : 'is no CSV'}` };
  }
}

/** With `info`, each record comes beside where it stood; the library's types do not say so. */
function toRow(each: unknown): CsvRow[] {
  if (typeof each !== 'object' || each === null) return [];
  const info: unknown = Reflect.get(each, 'info');
  const record: unknown = Reflect.get(each, 'record');
  const line: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'lines') : null;
  if (typeof line !== 'number' || !Array.isArray(record)) return [];
  return [{ line, fields: record.map(String) }];
}

async function readText(file: string): Promise<Result<string, string>> {
  const pieces: string[] = [];
  let length = 0;
  try {
    for await (const piece of decodeText(createReadStream(file))) {
      if (piece.kind === 'broken')
        return { ok: false, problem: `${file}:${piece.line}: neither UTF-8 nor Thai (TIS-620)` };
      if (piece.kind === 'text') pieces.push(piece.text);
      length += piece.kind === 'text' ? piece.text.length : 0;
      if (length > MOST_BYTES) return { ok: false, problem: `${file}: is too large for a table that people edit` };
    }
  } catch {
    return { ok: false, problem: `${file}: cannot be read` };
  }
  return { ok: true, value: pieces.join('') };
}
