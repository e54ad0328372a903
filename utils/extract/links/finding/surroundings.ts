/** What else speaks for a run of labels being an address. */
export interface Surroundings {
  /** A slash or a port follows. */
  readonly path: boolean;
  /** The character after it, or the empty string. */
  readonly next: string;
  /** Blanks on both sides of the loose joints: `bit . ly`, not the end of a sentence. */
  readonly spacedOut: boolean;
  /** Thai letters stand next to it: what is no Thai word there is a name, not the end of an English sentence. */
  readonly amongThai: boolean;
  /** Torn, in Thai text, and with no Latin word beside it: the dot ends no sentence. */
  readonly island: boolean;
  /** Torn with a blank before each loose dot, which no sentence has. */
  readonly blankBefore: boolean;
  /** What stands before it sends the reader to it. */
  readonly isPointedAt: () => boolean;
}
