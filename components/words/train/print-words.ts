/** What can be printed. */
export const PRINT_KINDS = ['poster', 'handout', 'sheet', 'key', 'radio'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

export type PaperSize = 'a4' | 'a3';
/** Which of the tests of a code stands on an answer sheet. */
export type SheetTest = 'quiz' | 'before' | 'after';

/** Words of the print-outs. */
export interface PrintWords {
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Record<PrintKind, string>;
  readonly paper: string;
  readonly papers: Record<PaperSize, string>;
  readonly sample: string;
  readonly test: string;
  readonly tests: Record<SheetTest, string>;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
  readonly nothing: string;
  readonly common: CommonWords;
  readonly poster: PosterWords;
  readonly handout: HandoutWords;
  readonly sheet: SheetWords;
  readonly radio: RadioWords;
}

/** What several print-outs say. */
export interface CommonWords {
  /** The three steps; the slogan is a quotation and stands with the quotations. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly stepsTitle: string;
  readonly lost: string;
  readonly lostCall: string;
  readonly lostWhen: string;
  /** Beneath the slogan: what it means, or nothing. */
  readonly sloganMeaning: string;
  readonly sloganOf: string;
  readonly source: string;
  readonly ask: string;
  readonly phone: string;
}

export interface PosterWords {
  readonly title: string;
  readonly channels: string;
  readonly name: string;
  readonly link: string;
  readonly outcome: string;
  readonly action: string;
}

export interface HandoutWords {
  readonly title: string;
  readonly rule: string;
  readonly sample: string;
  readonly clues: string;
  readonly honest: string;
  readonly honestPoints: readonly string[];
}

export interface SheetWords {
  readonly title: string;
  readonly keyTitle: string;
  readonly how: string;
  readonly code: (code: string) => string;
  readonly from: string;
  readonly noSender: string;
  readonly clues: string;
  readonly inCode: (address: string) => string;
}

export interface RadioWords {
  readonly title: string;
  readonly length: string;
  readonly lines: readonly { readonly who: string; readonly says: string }[];
  /** Before the slogan, and after it. */
  readonly host: string;
  readonly remember: string;
  readonly close: string;
}
