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

function firstWhere<W>(words: readonly W[], is: (word: W) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && !is(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}
