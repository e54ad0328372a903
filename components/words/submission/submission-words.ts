import type { ImportReason } from '../../../utils/submission/import-row.ts';
import type { ImportState, Missing } from '../../submission/props.ts';

type Kind = 'fixed' | 'mobile' | 'short' | 'other';
type FileProblem = Extract<ImportState, { kind: 'problem' }>['problem'];

/** Words of the page on which a body's numbers are handed in for the white list. */
export interface SubmissionWords {
  readonly title: string;
  readonly intro: string;
  readonly kept: string;
  readonly clear: string;
  readonly clearSure: string;
  readonly body: {
    readonly title: string;
    readonly intro: string;
    readonly kind: string;
    readonly kinds: { readonly known: string; readonly local: string };
    readonly search: string;
    readonly searchHint: string;
    readonly found: string;
    readonly notFound: string;
    readonly form: string;
    readonly formHint: string;
    readonly place: string;
    readonly province: string;
    readonly district: string;
    readonly choose: string;
    readonly chosen: string;
    readonly localNote: string;
  };
  readonly contact: {
    readonly title: string;
    readonly intro: string;
    readonly name: string;
    readonly position: string;
    readonly phone: string;
    readonly email: string;
  };
  readonly numbers: {
    readonly title: string;
    readonly intro: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly purpose: string;
    readonly purposeHint: string;
    readonly since: string;
    readonly add: string;
    readonly fileTitle: string;
    readonly fileHint: string;
    readonly chooseFile: string;
    readonly busy: string;
    readonly taken: (count: string) => string;
    readonly refused: (count: string) => string;
    readonly row: string;
    readonly value: string;
    readonly reason: string;
    readonly reasons: Record<ImportReason, string>;
    readonly problems: Record<FileProblem, string>;
    readonly list: (count: string) => string;
    readonly number: string;
    readonly kind: string;
    readonly kinds: Record<Kind, string>;
    readonly use: string;
    readonly listed: string;
    readonly extension: string;
    readonly remove: (number: string) => string;
    readonly removeShort: string;
    readonly white: (agency: string) => string;
    readonly black: (operator: string) => string;
    readonly grey: (operator: string) => string;
    readonly unlisted: string;
    readonly noList: string;
  };
  readonly letter: LetterWords;
  readonly hand: {
    readonly title: string;
    readonly intro: string;
    readonly missing: Record<Missing, string>;
    readonly save: string;
    readonly print: string;
  };
}

/** The fields of the cover letter; the letter itself is in Thai (`components/submission/CoverLetter.tsx`). */
export interface LetterWords {
  readonly title: string;
  readonly intro: string;
  readonly number: string;
  readonly numberHint: string;
  readonly office: string;
  readonly officeHint: string;
  readonly date: string;
  readonly to: string;
  readonly signer: string;
  readonly position: string;
  readonly preview: string;
}
