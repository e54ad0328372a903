/**
 * Protobuf's variable-length integers, for numbers below 10^15 only: those are exact in a JS number, so no BigInt is
 * needed. There is one way to write each value (no superfluous bytes), because lists are compared by their hashes.
 */

/** Where reading stands in some bytes. One is made for a whole scan, so that reading a value allocates nothing. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
}

/** First number that is refused: E.164 has at most 15 digits. */
export const NUMBER_LIMIT = 1e15;

/** What `readVarint` gives in place of a value; a value is never negative. */
const CUT_OFF = -1;
const NOT_MINIMAL = -2;
const TOO_LARGE = -3;

export type VarintProblem = 'cut-off' | 'not-minimal' | 'too-large';

/** The scale of the eighth byte; with a ninth the value cannot be below 10^15. */
const LARGEST_SCALE = 2 ** 49;

/** The value at the cursor, which is moved behind it; negative where there is none (`varintProblem` says why). */
export function readVarint(cursor: Cursor): number {
  const { bytes, end } = cursor;
  let value = 0;
  let scale = 1;
  for (let at = cursor.at; at < end; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) {
      if (byte === 0 && scale > 1) return NOT_MINIMAL;
      if (value >= NUMBER_LIMIT) return TOO_LARGE;
      cursor.at = at + 1;
      return value;
    }
    if (scale === LARGEST_SCALE) return TOO_LARGE;
    scale *= 128;
  }
  return CUT_OFF;
}

/** The reason behind a negative result of `readVarint`. */
export function varintProblem(result: number): VarintProblem {
  if (result === NOT_MINIMAL) return 'not-minimal';
  return result === TOO_LARGE ? 'too-large' : 'cut-off';
}

/** How many bytes a value takes. */
export function varintLength(value: number): number {
  if (value < 16_384) return value < 128 ? 1 : 2;
  let length = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length++;
  return length;
}

/** Writes a whole number from 0 to below 10^15 at a place; gives the place behind it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let place = at;
  // Bitwise operators would cut to 32 bits, hence the division above that.
  while (rest >= 0x80000000) {
    bytes[place++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  while (rest >= 0x80) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}

/** How many varints end in a run of bytes: each ends with the one byte below 128. */
export function countVarints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count += (bytes[at] ?? 0) < 0x80 ? 1 : 0;
  return count;
}
