interface PhraseProps {
  readonly text: string;
  /** Names, hosts and numbers that stay on one line where they fit. */
  readonly keep?: readonly (string | undefined)[];
}

/** A sentence in which no name, host, number or short Thai phrase is broken at the end of a line. */
export function Phrase({ text, keep = [] }: PhraseProps) {
  return (
    <>
      {splitPhrase(text, keep).map((piece) => (piece.kept ? <span class="keep host">{piece.text}</span> : piece.text))}
    </>
  );
}

export interface Piece {
  readonly text: string;
  readonly kept: boolean;
}

/** The longest run of Thai between two spaces that is kept on one line; it fits 320 px in a headline. */
const SHORT = 24;

/** A name of several words that is longer than this fills lines better broken between them. */
const LONG = 32;

/**
 * A text cut where one of the words to keep together stands, longer words first, and at spaces between Thai phrases.
 * Punctuation stays with its word.
 */
export function splitPhrase(text: string, keep: readonly (string | undefined)[]): readonly Piece[] {
  const words = keep.flatMap((word) => (word === undefined || word === '' ? [] : [word]));
  words.sort((a, b) => b.length - a.length);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const parts = words.length === 0 ? [text] : text.split(new RegExp(`([(“]?(?:${pattern})[:;,.)”]*)`));
  return parts.flatMap((part, index) => {
    const isKept = index % 2 === 1 && (part.length <= LONG || !part.includes(' '));
    return isKept ? [{ text: part, kept: true }] : splitAtSpaces(part);
  });
}

function splitAtSpaces(text: string): readonly Piece[] {
  const pieces = text.split(/( )/).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, kept: piece.length <= SHORT && /[\u0e00-\u0e7f]/.test(piece) }));
}
