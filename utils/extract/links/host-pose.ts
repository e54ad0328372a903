import { labelsBeforeSuffix, publicSuffix } from '../../domains.ts';
import { LURE_WORDS, MOST_USED, RISKY_SUFFIXES, STATE_WORDS, THAI_WORDS } from './host-words.ts';
import { withoutDigitLetters } from './look-alike-letters.ts';
import type { HostName, Imitated, OfficialHosts } from './official-hosts.ts';
import { isOneSlipFrom } from './slip.ts';

/**
 * Whether the words of a host under an open suffix pose as a body. A name alone proves little, least of all a short
 * one; it counts with what stands beside it: the flattened suffix (`rd-go-th`), Thailand, what lures promise, and a
 * suffix under which nearly everything is a lure.
 */
export function poses(host: string, official: OfficialHosts): Imitated | undefined {
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
}

function cluesOf(host: string, official: OfficialHosts): Clues | null {
  const labels = labelsBeforeSuffix(host);
  if (labels.length === 0 || labels.length > 12) return null;
  const written = labels.flatMap((label) => label.split('-')).filter((word) => word !== '');
  const words = written.map(withoutDigitLetters);
  const suffix = publicSuffix(host) ?? '';
  const names = namesIn(written, words, official);
  return {
    words,
    names,
    flatSuffix: hasFlatSuffix(words, names.length > 0),
    thai: words.some((word) => THAI_WORDS.has(word)) || suffix === 'in.th',
    state: words.some((word) => STATE_WORDS.has(word)),
    lure: words.some((word) => LURE_WORDS.has(word)),
    risky: RISKY_SUFFIXES.has(suffix),
    cc: suffix === 'cc',
  };
}

/** Words before go-th that make a sentence of it: "let's go Thailand". */
const GOING = new Set('lets let to we you can ready and i pass come just'.split(' '));

function hasFlatSuffix(words: readonly string[], named: boolean): boolean {
  return words.some((word, i) => {
    if (/^(?:govth|thgov|thaigov|govthai|goverment|gothailand)$/.test(word)) return true;
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
    const pair = official.nameOf(word + (words[i + 1] ?? ''));
    if (pair !== undefined && words[i + 1] !== undefined && pair.weight !== 'ordinary')
      names.push({ ...pair, extended: false });
    const triple = official.nameOf(words.slice(i, i + 3).join(''));
    if (triple?.weight === 'long' && words.length >= i + 3) names.push({ ...triple, extended: false });
  }
  return names;
}

/** `dsi1`, `ssorefund`, `rdgoth`, `peathai`: a name with something glued to it. */
function withinWord(word: string, written: string, official: OfficialHosts): Named[] {
  const digits = official.nameOf(written.replace(/\d+$/, ''));
  if (digits !== undefined && written.length > digits.label.length) return [{ ...digits, extended: true }];
  for (let end = Math.min(word.length - 2, 20); end >= 2; end--) {
    const name = official.nameOf(word.slice(0, end));
    if (name !== undefined && isGlue(word.slice(end), name)) return [{ ...name, extended: true }];
  }
  const thai = /^thai(?:land)?(.{2,})$/.exec(word)?.[1];
  const after = thai === undefined ? undefined : official.nameOf(thai);
  return after !== undefined && after.weight !== 'ordinary' ? [{ ...after, extended: true }] : [];
}

function isGlue(rest: string, name: HostName): boolean {
  if (/^(?:goth|govth|gov|gothai)$/.test(rest)) return true;
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
  if (clues.flatSuffix) return true;
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
  return beside && (clues.cc || (clues.risky && (lure || second)));
}

/** `thailanpost`, `thaipolicce`: a long name with one slip, on whatever suffix. */
function slipOf({ words }: Clues, official: OfficialHosts): Imitated | undefined {
  for (const word of [...words, words.join('')]) {
    if (word.length < 8 || word.length > 40) continue;
    const name = official.longNames.find(({ label }) => isOneSlipFrom(word, label));
    if (name !== undefined) return name.agency;
  }
  return undefined;
}
