import type { TableRow } from './table-row.ts';
import type { XmlEvents } from './xml-pieces.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly sheet: string;
  readonly shared: readonly string[];
  readonly zeroFills: readonly number[];
}

/** What was met in a sheet besides its rows. */
export interface SheetNotes {
  formulas: number;
  merged: number;
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

/** Excel's own limit; a file that names a column beyond it is broken. */
const MOST_COLUMNS = 16_384;

/**
 * Collects the rows of a sheet in `rows`, as its XML is read. Rows without any value are left out: a column that was
 * formatted to its end has a million of them. Of merged cells only the first has a value, as in the file.
 */
export function sheetEvents(rows: TableRow[], notes: SheetNotes, context: CellContext): XmlEvents {
  let line = 0;
  let fields: string[] = [];
  let unresolved: number[] = [];
  let cell: Cell | null = null;
  let into: 'value' | 'formula' | null = null;
  // The reading of a Japanese name stands in the cell beside its text.
  let inReading = false;

  function finish(): void {
    if (cell === null) return;
    const { column, formula } = cell;
    const value = textOf(cell, context);
    if (formula !== null) notes.formulas++;
    while (fields.length < column) fields.push('');
    if (formula !== null && cell.value === '') unresolved.push(column);
    fields[column] = formula !== null && cell.value === '' ? `=${formula}` : value;
    cell = null;
  }

  const opened: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    row: ({ r }) => {
      line = Number(r ?? line + 1);
      fields = [];
      unresolved = [];
    },
    c: ({ r = '', s = '0', t = 'n' }) => {
      const column = columnOf(r) ?? fields.length;
      cell = column < MOST_COLUMNS ? { column, style: Number(s), type: t, value: '', formula: null } : null;
    },
    f: () => {
      if (cell !== null) cell.formula = '';
      into = 'formula';
    },
    v: () => {
      into = 'value';
    },
    t: () => {
      into = 'value';
    },
    rPh: () => {
      inReading = true;
    },
    mergeCell: () => {
      notes.merged++;
    },
  };

  function addText(text: string): void {
    if (cell === null || into === null || inReading) return;
    if (into === 'value') cell.value += text;
    else cell.formula = (cell.formula ?? '') + text;
  }

  function close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') into = null;
    else if (name === 'rPh') inReading = false;
    else if (name === 'c') finish();
    else if (name === 'row' && fields.some((field) => field.trim() !== '')) {
      rows.push({ line, sheet: context.sheet, fields, ...(unresolved.length > 0 ? { unresolved } : {}) });
    }
  }

  return { open: (name, attributes) => opened[name]?.(attributes), text: addText, close };
}

/** `AB12` -> 27. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf({ type, value, style }: Cell, { shared, zeroFills }: CellContext): string {
  switch (type) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'n':
      return value === '' ? '' : numberText(value).padStart(zeroFills[style] ?? 0, '0');
    case 'b':
      return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
    default:
      return unescapeText(value);
  }
}

/** Large numbers may be stored as 8.12345678E8; those beyond fifteen digits have been rounded and stay as they are. */
function numberText(value: string): string {
  const number = Number(value);
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}

/** `_x000D_` stands for a character that XML does not allow. */
function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
