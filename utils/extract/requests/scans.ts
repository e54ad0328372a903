import type { Request } from '../../model.ts';
import type { View } from '../claims/view.ts';
import { type Asking, distance, joined, REACH, request } from './asking.ts';
import { isForbidden } from './forbidden.ts';
import { SCAN_WORDS } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/** Whether a word for scanning stands in the text: where none does, no request to scan need be looked for. */
export function speaksOfScanning({ lower }: View): boolean {
  return SCAN_WORDS().some((word) => lower().includes(word));
}

/** An order to scan a code that stands in a picture. */
export function scans(asking: Asking): Request[] {
  const { view, words } = asking;
  return words.flatMap((word) => {
    if (word.kind !== 'scan' || isForbidden(asking, word)) return [];
    const code = wordsAround(words, word, REACH / 2).find(
      (other) => other.kind === 'code' && distance(other, word) <= REACH / 2,
    );
    return code === undefined ? [] : [request('scan', view, joined(word, code))];
  });
}
