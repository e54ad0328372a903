/**
 * Words of the page with which staff are informed. The letters themselves are quoted from `utils/briefing/quotes.ts`.
 */
export interface BriefingWords {
  readonly title: string;
  readonly intro: string;
  readonly print: string;
  readonly printHint: string;
  readonly letters: { readonly title: string; readonly intro: string };
  readonly infographic: { readonly title: string; readonly by: string; readonly slogan: (police: string) => string };
  readonly changes: {
    readonly title: string;
    readonly intro: string;
    readonly before: string;
    readonly now: string;
    readonly rows: readonly Change[];
  };
  readonly ways: {
    readonly title: string;
    readonly intro: string;
    readonly list: readonly string[];
    readonly scope: string;
  };
  readonly quiz: {
    readonly title: string;
    readonly intro: string;
    readonly number: (number: number) => string;
    readonly right: string;
    readonly wrong: string;
    readonly score: (right: number, all: number) => string;
    readonly again: string;
    readonly answers: string;
    readonly questions: readonly Question[];
  };
  readonly publisher: string;
}

/** What was done, and what is done in its place. */
export interface Change {
  readonly before: string;
  readonly now: string;
}

export interface Question {
  readonly ask: string;
  readonly choices: readonly string[];
  /** Index into the choices. */
  readonly right: number;
  readonly why: string;
}
