/** Where the search for addresses stands. */
export interface Cursor {
  readonly text: string;
  /** Where the dot, the slashes or the word stand that drew attention. */
  readonly at: number;
  readonly length: number;
  /** Nothing before this may be taken: it belongs to the address before. */
  readonly floor: number;
  /** Whether a label in Thai letters is somebody's name. */
  readonly isName: (label: string) => boolean;
}

/** An address in text, mended. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  /** Absolute, with a scheme; not yet looked at by a URL parser. */
  readonly href: string;
}

/** What a look at one place gave, and where the search goes on. */
export interface Outcome {
  readonly found: FoundAddress | null;
  readonly next: number;
}
