import type { Level, ReasonCode } from '../../utils/model.ts';

/** What each sample mail must get, by the rules of the product. The mails: cli/start/mailbox/mails/. */
export interface Expected {
  readonly level: Level;
  /** Id of the body whose name is used, where there is a warning. */
  readonly agency?: string;
  /** A reason that must be among those given. */
  readonly reason?: ReasonCode;
}

const none: Expected = { level: 'none' };

export const expected: Readonly<Record<string, Expected>> = {
  '01-tax-refund': { level: 'danger', agency: 'rd', reason: 'gov-claim-with-link' },
  '02-meter-deposit': { level: 'danger', agency: 'pea', reason: 'gov-claim-with-link' },
  '03-parcel-fee': { level: 'danger', agency: 'thailandpost', reason: 'gov-claim-with-link' },
  '04-line-officer': { level: 'danger', agency: 'dopa', reason: 'gov-claim-with-link' },
  '05-disguised-address': { level: 'danger', agency: 'sso', reason: 'gov-claim-with-link' },
  '06-shown-address': { level: 'danger', agency: 'dlt', reason: 'shown-host-differs' },
  '07-call-back': { level: 'caution', agency: 'mwa', reason: 'gov-claim-with-request' },
  '08-bank-statement': none,
  '09-e-tax-receipt': none,
  '10-morning-news': none,
  '11-hr-notice': none,
  '12-power-cut': none,
  '13-forwarded-warning': none,
  '14-official-link': { level: 'danger', agency: 'dol', reason: 'gov-link-official' },
};
