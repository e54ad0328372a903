import type { Result } from '../model.ts';
import type { TableRow } from './table-row.ts';
import { readSharedTexts, readSheetEntries, readZeroFills, type SheetEntry } from './xlsx-parts.ts';
import { type CellContext, type SheetNotes, sheetEvents } from './xlsx-sheet.ts';
import { readXml } from './xml-pieces.ts';
import { openZip, type Zip } from './zip.ts';

/** Why a file is no workbook that can be read. `old-excel`: .xls, or a workbook with a password. */
export type XlsxProblem = 'not-workbook' | 'old-excel' | 'broken' | 'too-big';

export interface Workbook {
  readonly sheets: readonly string[];
  /** Those that the office program does not show; they are read all the same. */
  readonly hidden: readonly string[];
  /** Filled while the rows are read. */
  readonly notes: Readonly<SheetNotes>;
  /** All rows of all sheets, as they are unpacked. Throws where the file is broken in the middle. */
  readonly rows: () => AsyncGenerator<readonly TableRow[]>;
}

/** Opens an Office Open XML workbook (ECMA-376, part 1, 18). Formulas are never computed: what was stored counts. */
export async function openXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Workbook, XlsxProblem>> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { ok: false, problem: 'old-excel' };
  const zip = openZip(bytes);
  if (!zip.ok) return { ok: false, problem: PROBLEMS[zip.problem] };
  try {
    return await readWorkbook(zip.value);
  } catch {
    // Unpacking stops with an error where the bytes are damaged.
    return { ok: false, problem: 'broken' };
  }
}

const PROBLEMS = { 'not-zip': 'not-workbook', broken: 'broken', encrypted: 'old-excel' } as const;

async function readWorkbook(zip: Zip): Promise<Result<Workbook, XlsxProblem>> {
  const entries = await readSheetEntries(zip);
  if (entries.length === 0) return { ok: false, problem: 'not-workbook' };
  const shared = await readSharedTexts(zip);
  if (shared === null) return { ok: false, problem: 'too-big' };
  const context = { shared, zeroFills: await readZeroFills(zip) };
  const notes: SheetNotes = { formulas: 0, merged: 0 };
  const rows = () => readSheets(zip, entries, context, notes);
  const hidden = entries.filter((each) => each.hidden).map(({ name }) => name);
  return { ok: true, value: { sheets: entries.map(({ name }) => name), hidden, notes, rows } };
}

async function* readSheets(
  zip: Zip,
  entries: readonly SheetEntry[],
  context: Omit<CellContext, 'sheet'>,
  notes: SheetNotes,
): AsyncGenerator<readonly TableRow[]> {
  for (const { name: sheet, file } of entries) {
    const stream = zip.read(file);
    if (stream === null) continue;
    const found: TableRow[] = [];
    for await (const _ of readXml(stream, sheetEvents(found, notes, { ...context, sheet }))) {
      if (found.length > 0) yield found.splice(0);
    }
  }
}
