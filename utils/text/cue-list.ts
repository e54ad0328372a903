import type { Span } from '../model.ts';
import { once } from '../once.ts';
import { canonicalise } from './canonical.ts';
import { CONFUSABLES, LATIN_IN_THAI } from './confusables.ts';
import { kindAt, SEPARATOR } from './letter-kinds.ts';
import { baseSpan, type Mapped } from './mapped.ts';
import { skeleton } from './skeleton.ts';
import { isAboveOrBelow, isLeadingVowel, isThaiConsonant, isThaiLetter, isTrailingVowel } from './thai.ts';
import { buildWordTrie, longestWord, type WordTrie } from './word-trie.ts';

/** Words by what they say; made ready when they are first looked for, since many messages give no reason to. */
export type CueList<Kind extends string> = () => WordTrie<readonly Entry<Kind>[]>;

export interface Cue<Kind extends string> extends Span {
  readonly kind: Kind;
}

interface Entry<Kind extends string> {
  readonly kind: Kind;
  /** How the word must be written in full, where its skeleton alone is several words: จ้ะ and จะ, กฎ and กด. */
  readonly exact: string | null;
}

/** Thai words whose skeleton is no longer than this must stand with their own tone marks and letters. */
const SHORT = 4;

/**
 * Reads lists written `one | two | three`. A word of several kinds is of the kind that comes last in `order`. The kind
 * `none` is for longer words that merely begin like another: the longest word at a place wins, and is then left out.
 */
export function buildCueList<Kind extends string>(
  order: readonly Kind[],
  listOf: (kind: Kind) => string,
): CueList<Kind> {
  return once(() => {
    const words = new Map<string, readonly Entry<Kind>[]>();
    for (const kind of order) {
      for (const [text, entry] of entriesOf(kind, listOf(kind))) words.set(text, [entry, ...(words.get(text) ?? [])]);
    }
    return buildWordTrie(words);
  });
}

/** Rewritten all in one, a word a line: the lists have thousands of words, and a frame that starts is waited for. */
function entriesOf<Kind extends string>(kind: Kind, list: string): (readonly [string, Entry<Kind>])[] {
  const words = list.split('|').map((word) => word.trim());
  const canonical = canonicalise(words.join('\n').toLowerCase());
  const written = canonical.text.split('\n');
  return skeleton(canonical)
    .text.split('\n')
    .map((word, at) => {
      const short = word.length <= SHORT && isThaiLetter(word.charCodeAt(0));
      return [word, { kind, exact: short ? (written[at] ?? null) : null }];
    });
}

/**
 * All words of the list in a skeleton, left to right, longest first, none overlapping. `text` is the skeleton's text in
 * small letters, for those who have it.
 */
export function findCues<Kind extends string>(
  list: CueList<Kind>,
  mapped: Mapped,
  text = mapped.text.toLowerCase(),
): Cue<Exclude<Kind, 'none'>>[] {
  const found: Cue<Exclude<Kind, 'none'>>[] = [];
  if (text === '') return found;
  const words = list();
  for (let at = 0; at < text.length; ) {
    const word = longestWord(words, text, at);
    const kind = word !== null && isWhole(text, at, word.end) ? kindOf(word.value, mapped, at, word.end) : null;
    if (word === null || kind === null) {
      at++;
      continue;
    }
    if (isCue(kind)) found.push({ kind, start: at, end: word.end });
    at = word.end;
  }
  return found;
}

/** What the word says that is written in this run; `null` where it is another one. */
function kindOf<Kind extends string>(word: readonly Entry<Kind>[], mapped: Mapped, start: number, end: number) {
  for (const entry of word) if (isAsWritten(entry, mapped, start, end)) return entry.kind;
  return null;
}

function isCue<Kind extends string>(kind: Kind): kind is Exclude<Kind, 'none'> {
  return kind !== 'none';
}

function isAsWritten({ exact }: Entry<string>, mapped: Mapped, start: number, end: number): boolean {
  if (exact === null || mapped.base === null) return true;
  const written = baseSpan(mapped, start, end);
  const word = mapped.base.text.slice(written.start, written.end);
  return word === exact || undisguised(word) === exact;
}

/** Look-alike letters plain, letters that stand apart joined; tones and spelling stay. */
function undisguised(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (kindAt(word, at) !== SEPARATOR)
      plain += String.fromCharCode(CONFUSABLES.get(code) ?? LATIN_IN_THAI.get(code) ?? code);
  }
  return plain;
}

/** Latin words must be whole; Thai ones have no edges, but no vowel is cut off its consonant: จ้า is not in เจ้าของ. */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  if (isThaiConsonant(first) && isLeadingVowel(before)) return false;
  if (isThaiLetter(last) && (isTrailingVowel(after) || isAboveOrBelow(after))) return false;
  return !isOneRun(before, first) && !isOneRun(last, after);
}

/** Whether two signs side by side are of one Latin word, or of one number: 02-555-0199 is no laughter (555). */
function isOneRun(before: number, after: number): boolean {
  return (isLatinLetter(before) && isLatinLetter(after)) || (isOfNumber(before) && isOfNumber(after));
}

function isOfNumber(code: number): boolean {
  return code === HYPHEN || (code >= 0x30 && code <= 0x39);
}

const HYPHEN = 0x2d;

function isLatinLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
