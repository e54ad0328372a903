import type { Chance } from '../../utils/chance.ts';
import type { Message, Place, Span } from '../../utils/model.ts';
import { partText } from '../../utils/part-text.ts';
import {
  FULL_WIDTH,
  LAO,
  lettersOf,
  saraAeSplit,
  saraAmSplit,
  swapped,
  THAI_DIGITS,
  toneDoubled,
  toneMoved,
  withNothing,
} from './letters.ts';
import { type Edit, rewritten } from './rewrite.ts';
import type { Transformation } from './transformations.ts';
import type { Undisguised } from './undisguised.ts';

/** Disguises of numbers and of all the text. Addresses in the text are left alone: they have their own. */

type Rewrite = (text: string, chance: Chance) => string;

const PARTS = ['from_name', 'subject', 'body'] as const;

/** Rewrites the text between addresses piece by piece, so that anchors and quotations keep their places. */
function onText(name: string, rewrite: Rewrite, pieces = /\S+|\s/g): Transformation {
  return {
    name: `text ${name}`,
    apply: (undisguised, chance) => {
      const { message, links } = undisguised;
      const edits = PARTS.flatMap((part) =>
        piecesOf(
          message,
          part,
          links.map(({ place }) => place),
          pieces,
        ).flatMap((place): Edit[] => {
          const before = partText(message, part).slice(place.start, place.end);
          const text = rewrite(before, chance);
          return text === before ? [] : [{ place, text }];
        }),
      );
      return edits.length === 0 ? null : rewritten(message, edits);
    },
  };
}

function piecesOf(message: Message, part: Place['part'], taken: readonly Place[], pieces: RegExp): Place[] {
  const text = partText(message, part);
  const runs = taken.filter((place) => place.part === part);
  const isTaken = ({ start, end }: Span) => runs.some((run) => start < run.end && end > run.start);
  return [...text.matchAll(pieces)]
    .map(({ index, 0: piece }) => ({ part, start: index, end: index + piece.length }))
    .filter((place) => !isTaken(place));
}

function onPhones(name: string, rewrite: Rewrite): Transformation {
  return {
    name: `number ${name}`,
    apply: ({ message, phones }: Undisguised, chance) => {
      const edits = phones.flatMap(({ place }): Edit[] => {
        const before = partText(message, place.part).slice(place.start, place.end);
        const text = rewrite(before, chance);
        return text === before ? [] : [{ place, text }];
      });
      return edits.length === 0 ? null : rewritten(message, edits);
    },
  };
}

/** Words of two or more Thai letters with nothing else. */
const THAI_RUN = /[\u0e01-\u0e4e]{2,}/g;
const SPACE = / /g;
const LINE_END = /\n/g;

/** Ends the line after so many letters, as old mail programs and SMS gateways do, within words too. */
function hardWrapped({ message }: Undisguised): Message | null {
  const edits: Edit[] = [];
  let column = 0;
  let at = 0;
  for (const letter of lettersOf(message.body)) {
    column = letter === '\n' ? 0 : column + 1;
    const inThai = /[\u0e01-\u0e4e]/.test(letter) && /[\u0e01-\u0e2e]/.test(message.body.charAt(at + letter.length));
    if (column >= 60 && inThai) {
      const end = at + letter.length;
      edits.push({ place: { part: 'body', start: end, end }, text: '\n' });
      column = 0;
    }
    at += letter.length;
  }
  return edits.length === 0 ? null : rewritten(message, edits);
}

export const WHOLE_TRANSFORMATIONS: readonly Transformation[] = [
  onPhones('Thai digits', (number, chance) => swapped(number, THAI_DIGITS, chance)),
  onPhones('full-width', (number, chance) => swapped(number, FULL_WIDTH, chance)),
  onPhones('dots', (number) => number.replaceAll('-', '.').replaceAll(' ', '.')),
  onPhones('spaces', (number) => number.replaceAll('-', ' ')),
  onPhones('nothing between digits', withNothing),
  onText('Thai digits', (piece, chance) => swapped(piece, THAI_DIGITS, chance), /\d+/g),
  onText('NFD', (piece) => piece.normalize('NFD')),
  onText('NFKD', (piece) => piece.normalize('NFKD')),
  onText('full-width', (piece, chance) => swapped(piece, FULL_WIDTH, chance)),
  onText('no-break spaces', () => '\u00a0', SPACE),
  onText('odd spaces', (_, chance) => chance.pick(['\u2003', '\u2009', '\u3000', '\u202f', '\t']), SPACE),
  onText('CR LF', () => '\r\n', LINE_END),
  onText('line separators', () => '\u2028', LINE_END),
  onText(
    'bidi marks',
    (piece, chance) =>
      `${chance.pick(['\u200e', '\u200f', '\u202a', '\u2066'])}${piece}${chance.pick(['\u202c', '\u2069', '\u200e'])}`,
  ),
  onText('soft hyphens', (piece) => lettersOf(piece).join('\u00ad'), THAI_RUN),
  onText('nothing between letters', withNothing),
  onText('tag characters', (piece) => `${piece}\u{e0061}\u{e007f}`),
  onText('doubled tones', toneDoubled),
  onText('tones before vowels', toneMoved),
  onText('sara am in pieces', saraAmSplit),
  onText('sara ae in pieces', saraAeSplit),
  onText('some Lao letters', (piece, chance) => swapped(piece, LAO, chance, 0.15), THAI_RUN),
  onText('variation selectors', (piece, chance) => (chance.next() < 0.5 ? `${piece}\ufe0f` : piece)),
  { name: 'text hard-wrapped within words', apply: hardWrapped },
  onText('full-width, Thai digits, nothing and doubled tones', (piece, chance) =>
    toneDoubled(withNothing(swapped(swapped(piece, THAI_DIGITS, chance, 0.5), FULL_WIDTH, chance, 0.5), chance)),
  ),
];
