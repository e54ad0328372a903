import type { ListProblemCode } from '../../utils/list/client/problem.ts';

/** Words about where the number list comes from, how old it is, and what went wrong with it. */
export interface ListWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  /** What is known without any list. */
  readonly hotlines: string;
  readonly unknown: string;
  readonly operator: string;
  readonly address: string;
  readonly fromFiles: string;
  readonly fingerprint: string;
  readonly age: string;
  readonly ageDays: (days: number) => string;
  readonly stale: string;
  readonly counts: string;
  readonly black: (count: string) => string;
  readonly grey: (count: string) => string;
  readonly white: (count: string) => string;
  /** Which names of bodies messages are judged by. */
  readonly gazetteer: string;
  readonly gazetteerShipped: (day: string) => string;
  readonly gazetteerListed: (day: string) => string;
  /** The numbers were taken, the names of bodies were not. */
  readonly gazetteerKept: string;
  readonly lastAsked: string;
  readonly nextAsked: string;
  readonly contest: string;
  readonly update: string;
  readonly updating: string;
  readonly updated: (bytes: string) => string;
  readonly unchanged: string;
  readonly failed: string;
  /** After a failure: what was there is still there. */
  readonly kept: string;
  readonly disconnect: string;
  readonly disconnected: string;
  readonly connect: string;
  readonly change: string;
  readonly connectIntro: string;
  readonly addressLabel: string;
  readonly addressHint: string;
  readonly rootLabel: string;
  readonly rootHint: string;
  readonly rootButton: string;
  readonly rootNone: string;
  readonly fingerprintLabel: string;
  readonly fingerprintHint: string;
  readonly noRoot: string;
  /** A key without an address was taken: a folder is to be imported now. */
  readonly keyKept: string;
  readonly importTitle: string;
  readonly importIntro: string;
  readonly importButton: string;
  readonly noList: string;
  readonly problems: Record<ListProblemCode, string>;
  /** The file to blame, and what those who run the list need to know. */
  readonly about: (file: string, detail: string) => string;
}
