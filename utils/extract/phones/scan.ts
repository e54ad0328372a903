import type { PhoneKind, Span } from '../../model.ts';

/** A number found in canonical text, with what is written short after it. */
export interface FoundNumbers extends Span {
  /** More than one where a range or a list of suffixes was written. */
  readonly numbers: readonly string[];
  readonly kind: PhoneKind;
  readonly fax: boolean;
  readonly extensions: readonly string[];
}

export interface FindContext {
  readonly isHotline: (code: string) => boolean;
  /** Runs that are links, in order. */
  readonly taken: readonly Span[];
}

/** Where a pass stands. */
export interface Scan extends FindContext {
  readonly text: string;
  readonly found: FoundNumbers[];
  /** Where the digits before end, whatever they were; words are looked for only after it. */
  floor: number;
  /** Where the number recognised last ends with its suffixes and extensions; -1 before the first. */
  known: number;
  /** How many groups were tried. */
  tries: number;
}

/** A number at a place, before its suffixes and extensions are read. */
export interface NumberCandidate extends Span {
  readonly number: string;
  readonly kind: PhoneKind;
}
