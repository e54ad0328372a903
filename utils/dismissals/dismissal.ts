/**
 * "This is fine", said by a person of one message or of a sender. It holds for exactly what was seen then: the sender's
 * address, the domains that the links led to, and the reasons that were given. A new domain or a new reason warns
 * again. Pure: the clock, the message's fingerprint and the suffix list are parameters.
 */
import type { Message, Reason, ReasonCode, Result, Verdict } from '../model.ts';

export interface Dismissal {
  readonly scope: 'message' | 'sender';
  /** Lower case; empty where the message has none. */
  readonly sender: string;
  /** Registrable domains of the links, sorted. */
  readonly domains: readonly string[];
  readonly codes: readonly ReasonCode[];
  /** Of the one message; empty for a sender. */
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/**
 * `never`: what was found is not silenced by anybody. `no-sender`: only a single message can be dismissed here, as an
 * SMS sender id or a shown name proves nothing (fake base stations write into real threads). `nothing`: there is no
 * warning.
 */
export type DismissalProblem = 'never' | 'no-sender' | 'nothing';

/** A link that poses as another, and a black number: no habit of the reader's makes them harmless. */
const NEVER: ReadonlySet<ReasonCode> = new Set(['lookalike-host', 'shown-host-differs', 'black-number']);

const DAY = 24 * 60 * 60 * 1000;
/** Long enough for a monthly letter to come three times, or to come back to one mail. */
const LASTS = { sender: 90 * DAY, message: 30 * DAY } as const;

/** What a dismissal is made of, and compared with. */
export interface Case {
  readonly message: Pick<Message, 'channel' | 'senderAddress'>;
  readonly verdict: Pick<Verdict, 'reasons' | 'links'>;
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The registrable domain of a host, or the host itself where it has none (an address in numbers). */
  readonly domainOf: (host: string) => string;
}

export function canDismiss(scope: Dismissal['scope'], { message, verdict }: Case): DismissalProblem | null {
  const warned = warnings(verdict);
  if (warned.length === 0) return 'nothing';
  if (warned.some(({ code }) => NEVER.has(code))) return 'never';
  const hasAddress = message.channel === 'email' && message.senderAddress.includes('@');
  return scope === 'sender' && !hasAddress ? 'no-sender' : null;
}

export function createDismissal(scope: Dismissal['scope'], given: Case): Result<Dismissal, DismissalProblem> {
  const problem = canDismiss(scope, given);
  if (problem !== null) return { ok: false, problem };
  const { message, verdict, fingerprint, now } = given;
  return {
    ok: true,
    value: {
      scope,
      sender: message.senderAddress.toLowerCase(),
      domains: domainsOf(given),
      codes: [...new Set(warnings(verdict).map(({ code }) => code))].sort(),
      fingerprint: scope === 'message' ? fingerprint : '',
      from: now,
      until: now + LASTS[scope],
    },
  };
}

/** Whether one of the dismissals covers all that is warned of. */
export function isDismissed(given: Case, dismissals: readonly Dismissal[]): boolean {
  return dismissalsOf(given, dismissals).length > 0;
}

/** Those of the dismissals of which each covers all that is warned of. */
export function dismissalsOf(given: Case, dismissals: readonly Dismissal[]): readonly Dismissal[] {
  if (canDismiss('message', given) !== null) return [];
  const codes = warnings(given.verdict).map(({ code }) => code);
  const domains = domainsOf(given);
  return dismissals.filter(
    (dismissal) =>
      isAbout(dismissal, given) &&
      codes.every((code) => dismissal.codes.includes(code)) &&
      domains.every((domain) => dismissal.domains.includes(domain)),
  );
}

function isAbout({ scope, sender, fingerprint, from, until }: Dismissal, { message, ...given }: Case): boolean {
  // One from the future was made under a clock that was wrong; it does not last until then.
  if (given.now < from || given.now >= until) return false;
  if (sender !== message.senderAddress.toLowerCase()) return false;
  return scope === 'message'
    ? fingerprint !== '' && fingerprint === given.fingerprint
    : message.channel === 'email' && sender.includes('@');
}

function warnings({ reasons }: Pick<Verdict, 'reasons'>): readonly Reason[] {
  return reasons.filter(({ level }) => level !== 'note');
}

/** Where a link has no host, the whole address. */
function domainsOf({ verdict: { links }, domainOf }: Case): readonly string[] {
  const domains = links.map(({ ascii, target }) => (ascii === '' ? target : domainOf(ascii)));
  return [...new Set(domains)].sort();
}
