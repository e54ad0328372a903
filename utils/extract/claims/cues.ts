import type { Span } from '../../model.ts';
import { comparableWords } from '../../text/comparable-words.ts';
import { buildWordTrie, longestWord } from '../../text/word-trie.ts';
import { ENGLISH_CUES } from './cue-words-en.ts';
import { THAI_CUES } from './cue-words-th.ts';

/** What a word says about who is speaking; the word lists explain each. */
export type CueKind =
  | 'announce'
  | 'act'
  | 'report'
  | 'cite'
  | 'via'
  | 'place'
  | 'pose'
  | 'from'
  | 'you'
  | 'order'
  | 'other'
  | 'promo'
  | 'chat'
  | 'news'
  | 'none';

export interface Cue extends Span {
  readonly kind: CueKind;
}

/** In this order: a word that stands in several lists is of the later kind. */
const KINDS: readonly CueKind[] = [
  'none',
  'chat',
  'promo',
  'via',
  'cite',
  'place',
  'order',
  'you',
  'act',
  'other',
  'news',
  'report',
  'announce',
  'from',
  'pose',
];

const CUES = buildWordTrie([...words(THAI_CUES), ...words(ENGLISH_CUES)]);

function words(lists: Readonly<Record<CueKind, string>>): (readonly [string, CueKind])[] {
  return KINDS.flatMap((kind) => comparableWords(lists[kind]).map((word) => [word, kind] as const));
}

/** All cue words of a lower-case skeleton, left to right, longest first, none overlapping. `none` is left out. */
export function findCues(text: string): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < text.length; ) {
    const word = longestWord(CUES, text, at);
    if (word === null || !standsAlone(text, at, word.end)) {
      at++;
      continue;
    }
    if (word.value !== 'none') found.push({ kind: word.value, start: at, end: word.end });
    at = word.end;
  }
  return found;
}

/** Latin words must be whole; Thai ones have no edges. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !(
    (isLatinLetter(text.charCodeAt(start)) && isLatinLetter(text.charCodeAt(start - 1))) ||
    (isLatinLetter(text.charCodeAt(end - 1)) && isLatinLetter(text.charCodeAt(end)))
  );
}

function isLatinLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
