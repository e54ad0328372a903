import type { PhoneKind } from '../model.ts';

/** What a body hands in for the white list, as it is put together on the page. */
export interface Submission {
  readonly body: SubmittingBody;
  readonly contact: Contact;
  /** YYYY-MM: since when the numbers are in use, as far as it is known; the month of the submission else. */
  readonly since: string;
  readonly numbers: readonly SubmittedNumber[];
  readonly letter: LetterFields;
}

/** A body of the gazetteer by its id, or a local one by what its name is made of. */
export type SubmittingBody =
  | { readonly kind: 'known'; readonly id: string }
  | {
      readonly kind: 'local';
      /** เทศบาลเมือง, องค์การบริหารส่วนตำบล …; also any name that the gazetteer does not have. */
      readonly form: string;
      readonly place: string;
      readonly district: string;
      readonly province: string;
    };

/** The officer who answers for the numbers. */
export interface Contact {
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
}

export interface SubmittedNumber {
  /** `+6622728000`, `1161`. */
  readonly number: string;
  readonly kind: PhoneKind;
  readonly extensions: readonly string[];
  readonly purpose: string;
}

/** What a cover letter says besides; all of it may be left empty and filled in by hand. */
export interface LetterFields {
  /** ที่: the office's own number of the letter. */
  readonly number: string;
  /** The office and its address, a line each. */
  readonly office: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly to: string;
  readonly signer: string;
  readonly position: string;
}

export function emptySubmission(today: string): Submission {
  return {
    body: { kind: 'known', id: '' },
    contact: { name: '', position: '', phone: '', email: '' },
    since: today.slice(0, 7),
    numbers: [],
    // The Permanent Secretary of the ministry that asks; provincial offices write to their governor.
    letter: { number: '', office: '', date: today, to: 'ปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม', signer: '', position: '' },
  };
}
