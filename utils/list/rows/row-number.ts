import { dialledLength, kindOfDialled } from '../../extract/phones/numbering-plan.ts';
import { extractPhones } from '../../extract/phones/phones.ts';
import type { Phone, Result } from '../../model.ts';
import { canonicalise } from '../../text/canonical.ts';
import type { ListName } from '../release/index-file.ts';
import { keyOfNumber } from './number-key.ts';
import type { RowCode } from './row-problems.ts';

export interface RowNumbers {
  /** More than one where a range or several numbers are written. */
  readonly keys: readonly number[];
  readonly extensionDropped: boolean;
}

/** A word of calling (phone): in a column of numbers the reader may take short codes and bare digits for numbers. */
const CUE = 'โทร ';
const CONTEXT = { isHotline: () => true, taken: [] };

/** The numbers of a field, in any notation that messages are read in; nothing else may stand there. */
export function readNumbers(field: string, list: ListName): Result<RowNumbers, RowCode> {
  const plain = plainKey(field);
  if (plain !== null) return { ok: true, value: { keys: [plain], extensionDropped: false } };
  const phones = extractPhones(canonicalise(CUE + field), 'body', CONTEXT);
  const extensionDropped = phones.some(({ extensions }) => extensions.length > 0);
  if (phones.length === 0 || !isAll(CUE + field, phones)) return { ok: false, problem: whyNone(field) };
  // Whoever calls from an extension shows the switchboard; listing it would accuse the whole house.
  if (extensionDropped && list !== 'white') return { ok: false, problem: 'extension' };
  const keys = phones.map(({ number }) => keyOfNumber(number)).filter((key) => key !== null);
  if (keys.length < phones.length) return { ok: false, problem: 'no-line' };
  return { ok: true, value: { keys: [...new Set(keys)], extensionDropped } };
}

/**
 * Digits as databases hold them (`0812345678`, `66812345678`, `+66812345678`), read without the general reader: 100
 * times as fast.
 */
export function plainKey(field: string): number | null {
  const match = PLAIN.exec(field);
  if (match === null) return null;
  const rest = match[1] ?? '';
  return kindOfDialled(`0${rest}`) === null ? null : Number(`66${rest}`);
}

const PLAIN = /^(?:\+?66|0)([0-9]{8,9})$/;

const SEPARATORS = /^(?:[\s,;/'"()-]|tel:|โทรศัพท์|โทร\.?|และ|หรือ|and|or)*$/i;
// An extension as the reader takes it: ต่อ (extension), กด (press).
const EXTENSION = /(?:ต่อ|กด|ext(?:ension)?\.?|[x#])[\s.:]*[\d๐-๙][\d๐-๙\s,/-]*/gi;

/** Whether the field holds the numbers, what joins them, and nothing else. */
function isAll(source: string, phones: readonly Phone[]): boolean {
  let rest = '';
  let at = CUE.length;
  for (const { place } of phones) {
    if (place.start >= at) rest += `${source.slice(at, place.start)} `;
    at = Math.max(at, place.end);
  }
  rest += source.slice(at);
  return SEPARATORS.test(phones.some(({ extensions }) => extensions.length > 0) ? rest.replace(EXTENSION, '') : rest);
}

/** What spreadsheets do to numbers is worth its own words. */
function whyNone(field: string): RowCode {
  const bare = field.trim();
  if (/^[0-9][0-9.,]*e\+?[0-9]+$/i.test(bare)) return 'spreadsheet-number';
  return /^[1-9][0-9]+$/.test(bare) && dialledLength(`0${bare}`) === bare.length + 1 ? 'lost-zero' : 'no-number';
}
