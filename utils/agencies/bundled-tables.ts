import { PACKED_TABLES } from './generated/tables.ts';
import { mapTables, unpackThai } from './packed-thai.ts';
import type { Edition, Tables } from './tables.ts';

/** The edition that ships with the product. */
export const BUNDLED: Edition = PACKED_TABLES;

/** The tables that ship with the product. */
export function bundledTables(): Tables {
  return mapTables(PACKED_TABLES, unpackThai);
}

export type Renewed = Edition & Required<Pick<Tables, 'agencies' | 'channels'>>;

/** The tables of a renewed gazetteer: its bodies, with the places and words that ship. */
export function renewedTables({ version, released, channels, agencies }: Renewed): Tables {
  return { ...mapTables({ ...PACKED_TABLES, agencies: '' }, unpackThai), version, released, channels, agencies };
}
