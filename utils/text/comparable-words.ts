import { canonicalise } from './canonical.ts';
import { skeleton } from './skeleton.ts';

/** The words of a list written `one | two | three`, as they stand in a lower-case skeleton. */
export function comparableWords(list: string): string[] {
  return list.split('|').map((word) => skeleton(canonicalise(word.trim())).text.toLowerCase());
}
