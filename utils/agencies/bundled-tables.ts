import { PACKED_TABLES } from './generated/tables.ts';
import { mapTables, unpackThai } from './packed-thai.ts';
import type { Tables } from './tables.ts';

/** The tables that ship with the product. */
export function bundledTables(): Tables {
  return mapTables(PACKED_TABLES, unpackThai);
}
