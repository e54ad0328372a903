import { firstWhere } from '../../first-where.ts';
import type { Span } from '../../model.ts';

/**
 * The words that stand no further than `reach` from a run of the text. The words stand in order and none overlaps
 * another, so they are found by halving: a message of a megabyte has a hundred thousand of them.
 */
export function wordsAround<W extends Span>(words: readonly W[], { start, end }: Span, reach: number): readonly W[] {
  const from = firstWhere(words, (word) => word.end >= start - reach);
  let to = from;
  while (to < words.length && (words[to]?.start ?? end) <= end + reach) to++;
  return words.slice(from, to);
}
