import { splitHost } from '../../domains.ts';
import { isContactHost } from './contacts.ts';
import { type HostRun, hostOf } from './host-run.ts';
import { isShortener } from './shorteners.ts';
import { suffixWeight } from './suffixes.ts';

/** What else speaks for a run of labels being an address. */
export interface Surroundings {
  /** A slash or a port follows. */
  readonly path: boolean;
  /** The character after it, or the empty string. */
  readonly next: string;
  /** Blanks on both sides of the loose joints: `bit . ly`, not the end of a sentence. */
  readonly spacedOut: boolean;
  /** Thai letters stand next to it: what is no Thai word there is a name, not the end of an English sentence. */
  readonly amongThai: boolean;
  /** Torn, in Thai text, and with no Latin word beside it: the dot ends no sentence. */
  readonly island: boolean;
  /** Torn with a blank before each loose dot, which no sentence has. */
  readonly blankBefore: boolean;
  /** What stands before it sends the reader to it. */
  readonly pointed: boolean;
}

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
  const host = hostOf(run);
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

/** Whether labels joined by plain or bracketed dots, with no scheme before them, are an address. */
export function isPlausibleHost(run: HostRun, around: Surroundings): boolean {
  if (run.overlong) return false;
  if (isNumeric(run)) return around.path;
  const facts = factsOf(run);
  if (facts === null) return false;
  if (facts.www || facts.known) return true;
  if (facts.name.length < 2) return false;
  if (run.joints.includes('bracket')) return /\D/.test(facts.name);
  if (run.labels.some((label) => label.script === 'thai')) return isPlausibleThai(run, facts, around);
  if (around.path) return hasPlausiblePath(facts);
  return around.next !== '(' && hasPlausibleCase(facts) && isPlausibleBare(facts, around);
}

/** The number of a computer in place of its name. Without a path or a port it is as often a version or a section. */
function isNumeric({ labels }: HostRun): boolean {
  return labels.length === 4 && labels.every(({ text }) => /^\d{1,3}$/.test(text) && Number(text) <= 255);
}

function hasPlausiblePath({ name, suffix, structured }: Facts): boolean {
  if (suffixWeight(suffix.toLowerCase()) === 'file') return structured;
  return /\D/.test(name) || name.length > 2;
}

/** `end.In` and `you.It` are sentences, ASP.NET is a name; `WWW.LAZADA.CO.TH` and `Rd-Go-Th.Cc` are addresses. */
function hasPlausibleCase({ host, suffix, structured }: Facts): boolean {
  if (suffix === suffix.toLowerCase()) return true;
  if (!structured && suffix.toUpperCase() === 'NET') return false;
  return host === host.toUpperCase() || structured;
}

/**
 * Among Thai words, or where the reader is sent to it, a name of this length before a word of this length is an
 * address.
 */
const SHORTEST_NAME = 5;
const SHORTEST_WORD = 3;

/** `com.google.android`: names of program packages begin where hosts end. */
const PACKAGE = /^(?:com|org|net|io)\.[^-]*$/i;

function isPlausibleBare({ host, name, suffix, depth, structured }: Facts, around: Surroundings): boolean {
  if (PACKAGE.test(host) && depth > 1) return false;
  const lower = suffix.toLowerCase();
  if (!/\D/.test(name) && name.length < 3) return false;
  if (FUNCTION_WORDS.has(lower)) return depth > 1 && isStructured(name);
  switch (suffixWeight(lower)) {
    case 'common':
      return true;
    case 'word':
    case 'rare':
      if (structured || name.length < SHORTEST_NAME || suffix.length < SHORTEST_WORD) return structured;
      return around.amongThai || around.pointed;
    case 'file':
      return false;
  }
}

const THAI_VOWEL = /[\u0e30-\u0e3a\u0e40-\u0e4e]/;
/** What stands before a full stop as an abbreviation although it has a vowel: telephone, continued, number. */
const THAI_ABBREVIATIONS: ReadonlySet<string> = new Set(['โทร', 'ต่อ', 'เลขที่', 'สำนักงาน', 'เช่น', 'คือ', 'ได้แก่']);

/** A Thai name before a suffix: `พ.ร.บ.ไทย` and `โทร.me` are abbreviations, which carry no vowel or are known. */
function isPlausibleThai(run: HostRun, { name, suffix, www }: Facts, { path }: Surroundings): boolean {
  if (run.labels.every((label) => label.script === 'latin')) return true;
  if (www || path) return true;
  const thai = run.labels.find((label) => label.script === 'thai')?.text ?? name;
  if (thai.length < 3 || THAI_ABBREVIATIONS.has(thai)) return false;
  if (!THAI_VOWEL.test(thai) && thai.length < 6) return false;
  return suffix === suffix.toLowerCase() && suffixWeight(suffix) === 'common';
}
