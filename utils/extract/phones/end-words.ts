import { isAsciiLetter } from '../../text/ascii.ts';

/** Words looked for at the end of a stretch of text, found by their last character so that each look-up is cheap. */
export class EndWords {
  readonly #byLast = new Map<number, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      const last = word.charCodeAt(word.length - 1);
      const list = this.#byLast.get(last);
      if (list === undefined) this.#byLast.set(last, [word]);
      else list.push(word);
    }
    for (const list of this.#byLast.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The longest word that ends `text` at `end`; a Latin one only where no further letter stands before it. */
  at(text: string, end: number): string | null {
    for (const word of this.#byLast.get(text.charCodeAt(end - 1)) ?? []) {
      const start = end - word.length;
      if (start < 0 || !text.startsWith(word, start)) continue;
      const cutsWord = isAsciiLetter(word.charCodeAt(0)) && isAsciiLetter(text.charCodeAt(start - 1));
      if (!cutsWord) return word;
    }
    return null;
  }
}

/** `text` without the fillers at its end; where its end then is. */
export function stripFillers(text: string, fillers: EndWords): { end: number; stripped: readonly string[] } {
  const stripped: string[] = [];
  let end = text.length;
  for (let word = fillers.at(text, end); word !== null && end > 0; word = fillers.at(text, end)) {
    stripped.push(word);
    end -= word.length;
  }
  return { end, stripped };
}
