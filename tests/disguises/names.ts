import type { Chance } from '../../utils/chance.ts';
import type { Place } from '../../utils/model.ts';
import { partText } from '../../utils/part-text.ts';
import {
  BOLD,
  between,
  brokenBy,
  CIRCLED,
  CYRILLIC,
  dotsTurned,
  drawnOut,
  FULL_WIDTH,
  GREEK,
  LAO,
  LATIN_IN_THAI,
  SAME_SOUND,
  SMALL_CAPITALS,
  saraAeSplit,
  saraAmSplit,
  swapped,
  toneDoubled,
  toneMoved,
  withNothing,
  withoutKaran,
} from './letters.ts';
import { rewritten } from './rewrite.ts';
import type { Transformation } from './transformations.ts';
import type { Undisguised } from './undisguised.ts';

/** Disguises of the names of bodies, wherever a name stands: sender's name, subject, body. */

type Rewrite = (name: string, chance: Chance) => string;

/** Every name rewritten; `null` where that changes none. */
function onNames(name: string, rewrite: Rewrite): Transformation {
  return {
    name: `name ${name}`,
    apply: ({ message, names }: Undisguised, chance) => {
      const edits = names.flatMap((place: Place) => {
        const before = partText(message, place.part).slice(place.start, place.end);
        const text = rewrite(before, chance);
        return text === before ? [] : [{ place, text }];
      });
      return edits.length === 0 ? null : rewritten(message, edits);
    },
  };
}

const THAI = /[\u0e01-\u0e4e]{4}/;
const LATIN = /[A-Za-z]{3}/;

/** Abbreviations are not spelled out: with something between their letters they are as they are often written. */
function words(rewrite: Rewrite): Rewrite {
  return (name, chance) => (THAI.test(name) && !name.includes('.') ? rewrite(name, chance) : name);
}

function latin(rewrite: Rewrite): Rewrite {
  return (name, chance) => (LATIN.test(name) ? rewrite(name, chance) : name);
}

function apart(what: string, mark: string): Transformation {
  return onNames(
    `letters apart by ${what}`,
    words((name) => between(name, mark)),
  );
}

export const NAME_TRANSFORMATIONS: readonly Transformation[] = [
  apart('spaces', ' '),
  apart('hyphens', '-'),
  apart('dots', '.'),
  apart('bullets', '•'),
  apart('emoji', '🔥'),
  apart('line ends', '\n'),
  onNames('letters struck through', (name) => [...name].map((letter) => `${letter}\u0336`).join('')),
  apart('two spaces', '  '),
  onNames(
    'Latin letters apart by spaces',
    latin((name) => between(name, ' ')),
  ),
  onNames('Lao letters', (name, chance) => swapped(name, LAO, chance)),
  onNames('some Lao letters', (name, chance) => swapped(name, LAO, chance, 0.3)),
  onNames('Cyrillic letters', (name, chance) => swapped(name, CYRILLIC, chance, 0.6)),
  onNames('Greek letters', (name, chance) => swapped(name, GREEK, chance, 0.6)),
  onNames('full-width letters', (name, chance) => swapped(name, FULL_WIDTH, chance)),
  onNames('mathematical letters', (name, chance) => swapped(name, BOLD, chance)),
  onNames('circled letters', (name, chance) => swapped(name, CIRCLED, chance)),
  onNames('small capitals', (name, chance) => swapped(name, SMALL_CAPITALS, chance)),
  onNames(
    'Latin letters inside Thai',
    (name, chance) => name.charAt(0) + swapped(name.slice(1), LATIN_IN_THAI, chance, 0.3),
  ),
  onNames('nothing between letters', (name, chance) => withNothing(name, chance)),
  onNames('doubled tones', toneDoubled),
  onNames('letters drawn out', words(drawnOut)),
  onNames('tones before vowels', toneMoved),
  onNames('sara am in pieces', saraAmSplit),
  onNames('sara ae in pieces', saraAeSplit),
  onNames(
    'misspelled',
    words((name, chance) => swapped(name, SAME_SOUND, chance)),
  ),
  onNames('silent letters dropped', withoutKaran),
  onNames(
    'broken by a line end',
    words((name, chance) => brokenBy(name, '\n', chance)),
  ),
  onNames(
    'broken by a space',
    words((name, chance) => brokenBy(name, ' ', chance)),
  ),
  onNames(
    'broken by an emoji',
    words((name, chance) => brokenBy(name, '🔥', chance)),
  ),
  onNames(
    'broken by a hyphen',
    words((name, chance) => brokenBy(name, '-', chance)),
  ),
  onNames('abbreviation dotted or undotted', dotsTurned),
  onNames('Lao letters, nothing and doubled tones', (name, chance) =>
    toneDoubled(withNothing(swapped(name, LAO, chance, 0.5), chance)),
  ),
  onNames(
    'letters apart, Lao and misspelled',
    words((name, chance) => between(swapped(swapped(name, SAME_SOUND, chance), LAO, chance, 0.3), ' ')),
  ),
];
