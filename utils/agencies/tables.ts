import type { RenewedChannels } from './renewal/renewed-channels.ts';

/** Which edition of the gazetteer something is of; the higher version is the newer one. */
export interface Edition {
  readonly version: number;
  /** YYYY-MM-DD */
  readonly released: string;
}

/**
 * The gazetteer as the engine loads it: names as they are written; ready-made keys would take half as much again, so
 * keys are made when they are met. They ship with their Thai packed (packed-thai.ts). Written by
 * compile.ts, read by gazetteer.ts; agency-line.ts knows the layout of a line.
 */
export interface Tables extends Edition {
  readonly format: 1;
  /** Of a renewed gazetteer: where channels for reports are reached now. */
  readonly channels?: RenewedChannels;
  /** One body a line. */
  readonly agencies: string;
  /** Names of places, joined by `|`; of districts only those that hold a word at which a place otherwise ends. */
  readonly places: Readonly<Record<PlaceList, string>>;
  /** Words, joined by `|`. */
  readonly words: Readonly<Record<WordList, string>>;
}

export const PLACE_LISTS = ['provinces', 'districts', 'khets'] as const;
export type PlaceList = (typeof PLACE_LISTS)[number];

/** The district around a province's seat is called เมือง and the name of the province; there are 76, made at load. */
export const CAPITAL = 'เมือง';

export const WORD_LISTS = ['before', 'after', 'notPlace', 'placePrefix', 'foreignBefore', 'foreignAfter'] as const;
export type WordList = (typeof WORD_LISTS)[number];
