import type { Part, Place } from '../../utils/model.ts';
import { partText } from '../../utils/part-text.ts';
import type { MessageView } from './props.ts';

/** Words of the message that decided. */
export interface Quote {
  readonly part: Part;
  readonly text: string;
}

const LONGEST = 60;

/** The words at the places of evidence, each once, long ones shortened at a whole character. */
export function quotesOf(message: MessageView, places: readonly Place[]): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { part, start, end } of places) {
    const text = shorten(partText(message, part).slice(start, end).replace(/\s+/g, ' ').trim());
    if (text !== '') quotes.set(`${part} ${text}`, { part, text });
  }
  return [...quotes.values()];
}

/** Cut between grapheme clusters: a Thai vowel or tone mark never loses its consonant. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const clusters = [...new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)];
  const end = clusters.findLast(({ index }) => index <= LONGEST)?.index ?? LONGEST;
  return `${text.slice(0, end)}…`;
}
