/** A row of a table, and where it stands. */
export interface TableRow {
  /** The line of the file on which it begins, or the row of its sheet; counted from 1. */
  readonly line: number;
  /** The sheet's name, where a file has sheets. */
  readonly sheet?: string;
  readonly fields: readonly string[];
  /** Fields whose formula was stored without its result: `=` and the formula stand there, which is no text. */
  readonly unresolved?: readonly number[];
}
