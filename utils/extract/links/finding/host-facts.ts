import { splitHost } from '../../../domains.ts';
import { isContactHost } from '../contacts.ts';
import { isShortener } from '../shorteners.ts';
import { type HostRun, hostText } from './host-run.ts';

/** What a run of labels that ends in a real suffix is made of. */
export interface Facts {
  readonly host: string;
  /** The label before the suffix. */
  readonly name: string;
  readonly suffix: string;
  /** Labels before the suffix. */
  readonly depth: number;
  readonly www: boolean;
  /** A hyphen, a mix of letters and digits, or several labels: no word of a sentence looks so. */
  readonly structured: boolean;
  readonly known: boolean;
}

/** English words that are also country codes; not even a hyphen or a digit before them makes an address. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set('so in it is at to be my no do by am as or an'.split(' '));

/** A suffix in Latin letters, in Thai ones, or in punycode; before the list is asked. */
const SUFFIX_SHAPE = /^(?:[a-z]{2,24}|[\u0e01-\u0e4e]{2,20}|xn--[a-z0-9-]{2,59})$/i;

/** `null` for what ends in no real suffix. */
export function factsOf(run: HostRun): Facts | null {
  const suffix = run.labels[run.labels.length - 1]?.text ?? '';
  if (!SUFFIX_SHAPE.test(suffix)) return null;
  const host = hostText(run);
  if (host.length > 253) return null;
  const lower = host.toLowerCase();
  const known = isShortener(lower) || isContactHost(lower);
  // Names of one letter count nowhere, and texts that are full of them (a.b) need not ask the suffix list at each.
  if (!known && run.labels.length === 2 && run.labels[0]?.text.length === 1) return null;
  const { real, before } = splitHost(lower);
  const name = before[before.length - 1];
  if (!real || name === undefined) return null;
  const suffixLabels = run.labels.length - before.length;
  return {
    host,
    name,
    suffix,
    depth: before.length,
    www: before.length > 1 && /^www?\d?$/.test(before[0] ?? ''),
    structured: isStructured(name) || before.length > 1 || suffixLabels > 1 || /goth|govth|thai/.test(name),
    known,
  };
}

export function isStructured(name: string): boolean {
  return name.includes('-') || (/\d/.test(name) && /[^\d-]/.test(name));
}

/** Whether a name is structured, and no word with a letter before it: `e-tax`, `x-ray`. */
export function isStrong(name: string): boolean {
  return isStructured(name) && !ONE_LETTER_PART.test(name);
}

const ONE_LETTER_PART = /^[a-z]-|-[a-z]$/i;
