import type { PhoneKind } from '../../model.ts';

/**
 * The Thai numbering plan as data, and what a dialled string of digits is under it. Sources: the ITU communication of
 * 2.VI.2006 on +66, the numbering plan of 2549 (2006), and libphonenumber's metadata for TH.
 */

/** Area codes of provincial fixed lines; `02` (Bangkok) stands apart because it is one digit shorter. */
const PROVINCIAL = new Set(
  '032 033 034 035 036 037 038 039 042 043 044 045 052 053 054 055 056 073 074 075 076 077'.split(' '),
);

/** Every prefix of a fixed line, as dialled inside the country. */
export const AREA_CODES: readonly string[] = ['02', ...PROVINCIAL];

/**
 * What is dialled before a country code when calling abroad; 001 and 009 NT, 007 and 008 NT, the rest mobile operators.
 */
export const ABROAD_PREFIXES: ReadonlySet<string> = new Set(['001', '004', '005', '006', '007', '008', '009']);

/** Emergency codes of the plan itself: police, disaster relief, fire. */
export const EMERGENCY_CODES: ReadonlySet<string> = new Set(['191', '192', '199']);

/** How many digits a number that begins so has when dialled inside the country, or 0 where no number begins so. */
export function dialledLength(digits: string): number {
  if (digits.charCodeAt(0) !== 0x30) return 0;
  const second = digits[1] ?? '';
  if (second === '2') return 9;
  if (second === '6' || second === '8' || second === '9') return 10;
  return PROVINCIAL.has(digits.slice(0, 3)) ? 9 : 0;
}

/** The kind of a number as dialled inside the country, with its leading zero; null where the plan has none such. */
export function kindOfDialled(digits: string): PhoneKind | null {
  if (dialledLength(digits) !== digits.length) return null;
  if (digits.length === 9) return 'fixed';
  return digits.startsWith('060') || digits.startsWith('068') ? 'voip' : 'mobile';
}

/** The kind of a freephone or premium number (ten digits, dialled without a zero); null where it is none. */
export function kindOfService(digits: string): PhoneKind | null {
  if (digits.length !== 10) return null;
  if (digits.startsWith('1800')) return 'toll-free';
  return digits.startsWith('1900') ? 'premium' : null;
}

/** Whether digits have the form of a short code: 191, 192, 199 or four digits that begin with 1. */
export function isShortForm(digits: string): boolean {
  if (digits.length === 4) return digits.charCodeAt(0) === 0x31;
  return EMERGENCY_CODES.has(digits);
}
