import { buildCueList, type Cue as Found } from '../../text/cue-list.ts';
import { ENGLISH_CUES } from './cue-words-en.ts';
import { THAI_CUES } from './cue-words-th.ts';

/** What a word says about who is speaking; the word lists explain each. */
export type CueKind =
  | 'announce'
  | 'act'
  | 'threat'
  | 'report'
  | 'cite'
  | 'via'
  | 'place'
  | 'pose'
  | 'from'
  | 'you'
  | 'formal'
  | 'polite'
  | 'familiar'
  | 'order'
  | 'other'
  | 'promo'
  | 'chat'
  | 'news'
  | 'foreign'
  | 'none';

export type Cue = Found<Exclude<CueKind, 'none'>>;

/** A word that stands in several lists is of the later kind. */
const KINDS: readonly CueKind[] = [
  'none',
  'chat',
  'promo',
  'via',
  'cite',
  'place',
  'order',
  'familiar',
  'you',
  'formal',
  'polite',
  'act',
  'threat',
  'other',
  'news',
  'foreign',
  'report',
  'announce',
  'from',
  'pose',
];

/** Thai and English words by what they say about who is speaking. */
export const CUES = buildCueList(KINDS, (kind) => `${THAI_CUES[kind]} | ${ENGLISH_CUES[kind]}`);
