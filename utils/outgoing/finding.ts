import type { Level, Place, ReasonLevel } from '../model.ts';
import type { LetterId } from './letters.ts';

/** `stop`: breaks the rule of the letters. `fix`: should be changed before sending. `advice`: could be better. */
export type Severity = 'stop' | 'fix' | 'advice';

/**
 * The version of the rules, printed in reports. Goes up whenever the same draft may be judged differently: a rule, a
 * severity or a word list has changed.
 */
export const RULES_VERSION = '2';

/** What the check of a draft finds. Stable; words for people stand in the word tables. */
export const FINDING_CODES = [
  /** Leads away when it is touched: an anchor, a form, an address with its scheme. */
  'link',
  /** A host name in the text, of which phones and mail programs make a link by themselves. */
  'bare-host',
  /** A short address hides where it leads, also from the office that sends it. */
  'short-link',
  /** LINE, Telegram, WhatsApp, Messenger, Facebook and other pages of social networks. */
  'contact-link',
  /** An app package, or an app's page in a store. */
  'app-link',
  /** Where one is taken off a mailing list. */
  'unsubscribe-link',
  /** Around a picture, such as the logo: it has no words. */
  'image-link',
  /** In the signature, which is added to every mail. */
  'signature-link',
  /** Imitates a government site or is shown as another one than it is. */
  'lookalike-link',
  /** A field of a template that will be filled with a link. */
  'link-field',
  'qr-code',
  /** An image that cannot be seen and tells the sender who read it. */
  'tracking-image',
  /** An image that is fetched when the mail is opened: it tells who read it, and can be changed later. */
  'remote-image',
  /** A link between bodies, whose mail is no message to the public. */
  'internal-link',
  'black-number',
  /** Not on the white list, and not known as the body's own. */
  'number-not-white',
  /** No list is connected, so only the gazetteer was asked. */
  'number-unchecked',
  /** Written so that people dial it wrongly: a range, a missing 0, letters for digits. */
  'number-unclear',
  'asks-data',
  'asks-transfer',
  'asks-contact',
  'asks-scan',
  /** Names a LINE id or a page of a social network without a link: whoever searches for it may find an imitation. */
  'names-contact',
  /** An address of a free mail service, which anybody can have. */
  'private-mail',
  /** Wording that scams use; whoever learns to obey it here obeys it there. */
  'says-click',
  'says-hurry',
  'says-threat',
  'says-prize',
  /** Names no body: nobody can check who wrote. */
  'no-name',
  /** Gives no number of the body's own to call back. */
  'no-call-back',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

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

/** The scale of the verdicts on what was received, for outputs that hold both. */
export const SEVERITY_LEVEL: Readonly<Record<Severity, ReasonLevel>> = {
  stop: 'danger',
  fix: 'caution',
  advice: 'note',
};

/** The worst of the findings; advice alone keeps nothing from being sent. */
export function levelOfFindings(findings: readonly Finding[]): Level {
  if (findings.some(({ severity }) => severity === 'stop')) return 'danger';
  return findings.some(({ severity }) => severity === 'fix') ? 'caution' : 'none';
}
