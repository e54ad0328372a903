import type { Message, Part } from '../model.ts';
import { partText } from '../part-text.ts';
import type { Language } from '../setting-values.ts';
import { placeOfClue } from './message-of.ts';
import type { Clue } from './scenario.ts';

/** A run of a message's part, all of it under the same clues. The runs together are the whole text. */
export interface ClueRun {
  readonly text: string;
  readonly isClue: boolean;
  /** Numbers, from 1, of the clues that end with it. */
  readonly ending: readonly number[];
  /** Whether it stands in a link of the text. */
  readonly isLink: boolean;
}

/** Cuts a part of a message where clues and links begin and end. */
export function clueRuns(
  message: Message,
  part: Part,
  { clues, language }: { readonly clues: readonly Clue[]; readonly language: Language },
): readonly ClueRun[] {
  const text = partText(message, part);
  const marks = clues.flatMap((clue, index) => {
    const place = placeOfClue(clue, message, language);
    return place?.part === part ? [{ start: place.start, end: place.end, number: index + 1 }] : [];
  });
  const links = part === 'body' ? message.anchors.filter(({ start, end }) => start < end) : [];
  const edges = [...marks, ...links].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...edges])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      isClue: marks.some((mark) => mark.start <= start && end <= mark.end),
      ending: marks.filter((mark) => mark.end === end).map(({ number }) => number),
      isLink: links.some((link) => link.start <= start && end <= link.end),
    };
  });
}
