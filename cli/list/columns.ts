import type { RowFields } from '../../utils/list/rows/rows.ts';

/** Where the columns of a file stand, by the names in its first line. */
export interface Columns {
  readonly number: number;
  readonly category: number;
  readonly names: readonly number[];
  readonly listedOn: number;
  readonly count: number;
}

/** Names of columns as publishers write them; a file has an agency, a reason, or both, of which one is filled. */
const NUMBER = ['number', 'phone', 'หมายเลข', 'เบอร์'];
const CATEGORY = ['category', 'list', 'ประเภท'];
const NAME = ['agency|reason', 'agency', 'reason', 'หน่วยงาน', 'เหตุ'];
const LISTED_ON = ['listed_on', 'date', 'วันที่'];

/** The columns that a first line names; null where one that is needed is missing. Others are ignored. */
export function columnsOf(header: readonly string[]): Columns | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const place = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
  const columns = {
    number: place(NUMBER),
    category: place(CATEGORY),
    names: names.flatMap((name, index) => (NAME.includes(name) ? [index] : [])),
    listedOn: place(LISTED_ON),
    count: header.length,
  };
  const missing = columns.number < 0 || columns.category < 0 || columns.listedOn < 0 || columns.names.length === 0;
  return missing ? null : columns;
}

/** The fields of a row; null where it has not as many as the first line. */
export function fieldsOf(row: readonly string[], columns: Columns): RowFields | null {
  if (row.length !== columns.count) return null;
  return {
    number: row[columns.number] ?? '',
    category: row[columns.category] ?? '',
    name: columns.names.map((place) => row[place] ?? '').find((name) => name.trim() !== '') ?? '',
    listedOn: row[columns.listedOn] ?? '',
  };
}
