import type { HostParts } from '../../../domains.ts';
import { LURE_WORDS, MOST_USED, NO_SLIPS, RISKY_SUFFIXES, STATE_WORDS, THAI_WORDS } from './host-words.ts';
import { withoutDigitLetters } from './look-alike-letters.ts';
import type { HostName, Imitated, OfficialHosts } from './official-hosts.ts';
import { isOneSlipFrom } from './slip.ts';

/**
 * Whether the words of a host under an open suffix pose as a body. A name alone proves little, least of all a short
 * one; it counts with what stands beside it: the flattened suffix (`rd-go-th`), Thailand, what lures promise, and a
 * suffix under which nearly everything is a lure.
 */
export function poses(host: HostParts, official: OfficialHosts): Imitated | undefined {
  const clues = cluesOf(host, official);
  if (clues === null) return undefined;
  const named = nameFor(clues);
  if (clues.flatSuffix) return named?.agency ?? 'go.th';
  if (named !== undefined) return named.agency;
  return slipOf(clues, official);
}

interface Named extends HostName {
  /** Digits were put behind it (`dsi1`), or a word glued to it (`ssorefund`). */
  readonly extended: boolean;
  /** That word was the government's suffix (`rdgoth`). */
  readonly flat?: boolean;
}

interface Clues {
  /** The labels before the suffix, split at hyphens. */
  readonly words: readonly string[];
  readonly names: readonly Named[];
  /** go-th, gov-th, goth after a name: the government's suffix within a label. */
  readonly flatSuffix: boolean;
  readonly thai: boolean;
  readonly state: boolean;
  readonly lure: boolean;
  readonly risky: boolean;
  readonly cc: boolean;
  /** One of the Thai suffixes that anybody gets. */
  readonly anyones: boolean;
}

const ANYONES = /^(?:in|online|shop)\.th$/;

function cluesOf({ before, suffix }: HostParts, official: OfficialHosts): Clues | null {
  if (before.length === 0 || before.length > 12) return null;
  const written = before.flatMap((label) => label.split('-')).filter((word) => word !== '');
  const words = written.map(withoutDigitLetters);
  const names = namesIn(written, words, official);
  return {
    words,
    names,
    flatSuffix: hasFlatSuffix(words, names.length > 0),
    thai: words.some((word) => THAI_WORDS.has(word)),
    state: words.some((word) => STATE_WORDS.has(word)),
    lure: words.some((word) => LURE_WORDS.has(word)),
    risky: RISKY_SUFFIXES.has(suffix),
    cc: suffix === 'cc',
    anyones: ANYONES.test(suffix),
  };
}

/** The same in one word. */
const FLAT_WORDS = new Set('govth thgov thaigov govthai gothailand'.split(' '));
/** Words before go-th that make a sentence of it: "let's go Thailand". */
const GOING = new Set('lets let to we you can ready and i pass come just'.split(' '));

function hasFlatSuffix(words: readonly string[], named: boolean): boolean {
  return words.some((word, i) => {
    if (FLAT_WORDS.has(word)) return true;
    const next = words[i + 1] ?? '';
    if (word === 'gov' || word === 'go') return next === 'th' && !GOING.has(words[i - 1] ?? '');
    if (word === 'th' && next === 'gov') return true;
    // The suffixes of foundations and companies count only after a name that is a body's.
    return named && i > 0 && /^(?:or|co|mi|in)$/.test(word) && next === 'th';
  });
}

/** The names among the words, among neighbours written together (th-post), and at the beginning of a word. */
function namesIn(written: readonly string[], words: readonly string[], official: OfficialHosts): Named[] {
  const names: Named[] = [];
  for (const [i, word] of words.entries()) {
    const own = official.nameOf(written[i] ?? '') ?? official.nameOf(word);
    if (own !== undefined) names.push({ ...own, extended: false });
    else names.push(...withinWord(word, written[i] ?? '', official));
    if (i + 1 < words.length) names.push(...acrossWords(words, i, official));
  }
  return names;
}

function acrossWords(words: readonly string[], at: number, official: OfficialHosts): Named[] {
  const two = words[at] + (words[at + 1] ?? '');
  const pair = official.nameOf(two);
  if (pair !== undefined && pair.weight !== 'ordinary') return [{ ...pair, extended: false }];
  const triple = at + 2 < words.length ? official.nameOf(two + (words[at + 2] ?? '')) : undefined;
  return triple?.weight === 'long' ? [{ ...triple, extended: false }] : [];
}

/** `dsi1`, `ssorefund`, `rdgoth`, `peathai`: a name with something glued to it. */
function withinWord(word: string, written: string, official: OfficialHosts): Named[] {
  if (word.length < 4) return [];
  const plain = written.replace(/\d+$/, '');
  const digits = plain === written ? undefined : official.nameOf(plain);
  if (digits !== undefined) return [{ ...digits, extended: true }];
  for (let end = Math.min(word.length - 3, 20); end >= 2; end--) {
    const name = official.nameOf(word.slice(0, end));
    const rest = word.slice(end);
    if (name !== undefined && isGlue(rest, name)) return [{ ...name, extended: true, flat: FLAT_GLUE.has(rest) }];
  }
  if (!word.startsWith('thai')) return [];
  const after = official.nameOf(word.slice(word.startsWith('thailand') ? 8 : 4));
  return after !== undefined && after.weight !== 'ordinary' ? [{ ...after, extended: true }] : [];
}

/** `rdgoth`: the government's suffix glued to a name. */
const FLAT_GLUE = new Set('goth govth gothai'.split(' '));

function isGlue(rest: string, name: HostName): boolean {
  if (FLAT_GLUE.has(rest)) return true;
  if (name.label.length < 3) return false;
  if (/^(?:thai|thailand)$/.test(rest)) return name.weight !== 'ordinary' || MOST_USED.has(name.label);
  if (name.weight === 'ordinary' && !MOST_USED.has(name.label)) return false;
  return rest.length >= 4 && LURE_WORDS.has(rest);
}

function nameFor(clues: Clues): Named | undefined {
  return clues.names.find((name) => counts(name, clues));
}

function counts(name: Named, clues: Clues): boolean {
  const beside = clues.words.length > 1 || name.extended;
  if (clues.flatSuffix || name.flat === true) return true;
  switch (name.weight) {
    case 'long':
      return true;
    case 'code':
      return clues.thai || clues.state || (clues.risky && beside) || (clues.lure && beside);
    case 'ordinary':
      return countsThoughOrdinary(name, clues, beside);
  }
}

function countsThoughOrdinary(name: Named, clues: Clues, beside: boolean): boolean {
  // The name may be a lure word itself (`court`, `ticket`): another one must stand beside it, or another body's name.
  const lure = name.extended || clues.words.some((word) => word !== name.label && LURE_WORDS.has(word));
  const second = clues.names.some(({ agency, label }) => agency !== name.agency && label !== name.label);
  if (!MOST_USED.has(name.label)) return clues.risky && ((clues.thai && lure) || clues.state || second);
  if (clues.thai || clues.state) return true;
  return beside && (clues.cc || (clues.anyones && lure) || (clues.risky && (lure || second)));
}

/** `thailanpost`, `thaipolicce`: a long name with one slip, on whatever suffix. */
function slipOf({ words }: Clues, official: OfficialHosts): Imitated | undefined {
  for (const word of words.length > 1 ? [...words, words.join('')] : words) {
    if (word.length < 8 || word.length > 40 || NO_SLIPS.has(word)) continue;
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      const name = official.longNames(length).find(({ label }) => isOneSlipFrom(word, label));
      if (name !== undefined) return name.agency;
    }
  }
  return undefined;
}
