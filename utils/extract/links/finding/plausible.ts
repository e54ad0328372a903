import { type Facts, FUNCTION_WORDS, factsOf, isStructured } from './host-facts.ts';
import type { HostRun } from './host-run.ts';
import { suffixWeight } from './suffixes.ts';
import type { Surroundings } from './surroundings.ts';

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
      return around.amongThai || around.isPointedAt();
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
