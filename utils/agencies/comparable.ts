import { canonicalise } from '../text/canonical.ts';
import { skeleton } from '../text/skeleton.ts';
import { hasThai } from './keys.ts';

/** The comparing form of a text: what the matcher reads, and what every word goes through before it is used. */
export function comparable(text: string): string {
  return skeleton(canonicalise(text)).text;
}

/** The comparing forms of texts of one line each, in one pass. */
export function comparables(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : comparable(texts.join('\n')).split('\n');
}

/** The key as it follows from what is done to messages. */
export function slowKey(name: string): string {
  const plain = comparable(name).replaceAll('.', '').toLowerCase();
  return hasThai(plain) ? plain.replaceAll(' ', '') : plain;
}
