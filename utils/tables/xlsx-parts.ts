import { readWholeXml } from './xml-pieces.ts';
import type { Zip } from './zip.ts';

/** A sheet of a workbook, as the workbook names it. */
export interface SheetEntry {
  readonly name: string;
  readonly file: string;
  readonly hidden: boolean;
}

/** The sheets in the order of their tabs. Charts have no table and are left out. */
export async function readSheetEntries(zip: Zip): Promise<readonly SheetEntry[]> {
  const targets = new Map<string, string>();
  await readWholeXml(zip.read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: SheetEntry[] = [];
  await readWholeXml(zip.read('xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const file = targets.get(id) ?? '';
      if (/worksheets\//.test(file)) sheets.push({ name, file, hidden: state !== 'visible' });
    },
  });
  return sheets;
}

/** A workbook with more text than this is no table of messages or numbers. */
const MOST_SHARED = 64 * 2 ** 20;

/**
 * Texts that cells share, by their index. The readings of Japanese names (`rPh`) are no part of them. Null: too many.
 */
export async function readSharedTexts(zip: Zip): Promise<readonly string[] | null> {
  const texts: string[] = [];
  let [current, length, inText, inReading] = ['', 0, false, false];
  await readWholeXml(zip.read('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    text: (text) => {
      if (!inText) return;
      length += text.length;
      if (length <= MOST_SHARED) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si' && length <= MOST_SHARED) texts.push(current);
    },
  });
  return length > MOST_SHARED ? null : texts;
}

/**
 * For each style of cells, to how many digits its numbers are filled with zeros: a column of telephone numbers is often
 * stored as numbers and shown with `0000000000`.
 */
export async function readZeroFills(zip: Zip): Promise<readonly number[]> {
  const formats = new Map<string, number>();
  const fills: number[] = [];
  let inCells = false;
  await readWholeXml(zip.read('xl/styles.xml'), {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt' && /^[0\-\s"\\()]+$/.test(formatCode)) {
        formats.set(numFmtId, formatCode.replace(/[^0]/g, '').length);
      }
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) fills.push(formats.get(numFmtId) ?? 0);
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return fills;
}
