import type { Place } from '../model.ts';
import type { LetterId } from './letters.ts';

/** `stop`: breaks the rule of the letters. `fix`: should be changed before sending. `advice`: could be better. */
export type Severity = 'stop' | 'fix' | 'advice';

/** What the check of a draft finds. Stable; words for people stand in the word tables. */
export type FindingCode =
  /** Leads away when it is touched: an anchor, a form, an address with its scheme. */
  | 'link'
  /** A host name in the text, of which phones and mail programs make a link by themselves. */
  | 'bare-host'
  /** A short address hides where it leads, also from the office that sends it. */
  | 'short-link'
  /** LINE, Telegram, WhatsApp, Messenger, Facebook pages. */
  | 'contact-link'
  | 'app-link'
  | 'qr-code'
  /** An image that cannot be seen and tells the sender who read it. */
  | 'tracking-image'
  /** An image that is fetched when the mail is opened: it tells who read it, and can be changed later. */
  | 'remote-image'
  /** A link between bodies, whose mail is no message to the public. */
  | 'internal-link'
  | 'black-number'
  /** Not on the white list, and not known as the body's own. */
  | 'number-not-white'
  /** No list is connected, so only the gazetteer was asked. */
  | 'number-unchecked'
  /** Written so that people dial it wrongly: a range, a missing 0. */
  | 'number-unclear'
  | 'asks-data'
  | 'asks-transfer'
  | 'asks-contact'
  | 'asks-scan'
  /** Wording that scams use; whoever learns to obey it here obeys it there. */
  | 'says-click'
  | 'says-hurry'
  | 'says-threat'
  /** Names no body: nobody can check who wrote. */
  | 'no-name'
  /** Gives no number of the body's own to call back. */
  | 'no-call-back';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where it stands; missing for what is not in the text. */
  readonly place?: Place;
  /** Index into the entities' links or phones. */
  readonly link?: number;
  readonly phone?: number;
  /** The letter that says so. */
  readonly letter?: LetterId;
}
