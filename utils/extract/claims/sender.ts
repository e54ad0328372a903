import type { Gazetteer } from '../../agencies/gazetteer.ts';
import type { NameHit } from '../../agencies/names.ts';
import { registrableDomain } from '../../domains.ts';
import { FREE_MAIL } from '../../free-mail.ts';
import type { AgencyId, Message, Span } from '../../model.ts';
import { codeAt } from '../../text/code-at.ts';
import { isThaiLetter, isThaiMark } from '../../text/thai.ts';
import { isAsciiLetter } from '../links/labels.ts';
import { imitates } from '../links/lookalike.ts';
import type { OfficialHosts } from '../links/official-hosts.ts';
import type { CueKind } from './cues.ts';
import type { View } from './view.ts';

/** Who the message says it comes from, before its text is read. */
export interface Sender {
  /** The shown name in comparing form. */
  readonly name: string;
  /** The body that the shown name names, and whether the name says nothing else. */
  readonly named: NameHit | null;
  readonly namedOnly: boolean;
  /**
   * `none` is shown, or a word that any sender could use, or a body, or letters that may mean one (PEA), or somebody
   * who is no body of the state.
   */
  readonly shown: 'none' | 'neutral' | 'body' | 'hint' | 'other';
  /** The body whose address or host the shown name spells out: "efiling@rd.go.th" as a name. */
  readonly spelledOut: AgencyId | undefined;
  /** Host of the address, lower case; empty without one. */
  readonly host: string;
  readonly owner: AgencyId | undefined;
  readonly government: boolean;
  readonly imitates: AgencyId | 'go.th' | undefined;
  readonly freeMail: boolean;
  /** The address belongs to somebody who is neither a body nor a free mail service. */
  readonly company: boolean;
}

interface Tables {
  readonly gazetteer: Gazetteer;
  readonly hosts: OfficialHosts;
}

export function senderOf(message: Message, view: View, { hosts, gazetteer }: Tables): Sender {
  const host = hostOf(message.senderAddress);
  const owner = host === '' ? undefined : hosts.ownerOf(host);
  const government = host !== '' && hosts.isGovernment(host);
  const posing = host === '' || owner !== undefined || government ? undefined : imitates(host, '', hosts);
  const freeMail = host !== '' && FREE_MAIL.has(registrableDomain(host) ?? host);
  const named = saysAnother(view, gazetteer) ? null : dominant(view);
  return {
    name: view.text,
    named,
    namedOnly: named !== null && onlyNames(view, named),
    shown: shownAs(view, named, gazetteer),
    spelledOut: spelledOutHost(message.senderName, hosts),
    host,
    owner,
    government,
    imitates: posing,
    freeMail,
    company: host !== '' && owner === undefined && !government && posing === undefined && !freeMail,
  };
}

/** Some mail programs show only the name, so a name that is an official address passes for the address. */
function spelledOutHost(name: string, hosts: OfficialHosts): AgencyId | undefined {
  for (const word of name.toLowerCase().split(/[\s<>()"',;@]/)) {
    const owner = word.includes('.') ? hosts.ownerOf(word) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** The host of an e-mail address, lower case. */
export function hostOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : afterAt(address, at).replace(/[>\s].*$/s, '');
}

/** No host is longer (RFC 1035); what is written behind one may be. */
const LONGEST_HOST = 253;

function afterAt(address: string, at: number): string {
  return address.slice(at + 1, at + 2 + LONGEST_HOST).toLowerCase();
}

/** A company, a cooperative, a foundation, a bank that is not the state's: whatever body its name holds, that is who writes. */
function saysAnother({ cues, names }: View, { agencies }: Gazetteer): boolean {
  if (names.some((name) => name.form !== 'topic' && agencies.get(name.agency)?.claimable === false)) return true;
  return cues.some(
    (cue) => cue.kind === 'other' && !names.some((name) => name.start < cue.end && cue.start < name.end),
  );
}

/** The longest name that begins a word; inside another word it is part of somebody else's name (ตัวอย่างพาณิชย์). */
function dominant({ names, text }: View): NameHit | null {
  let best: NameHit | null = null;
  for (const name of names) {
    if (name.form === 'topic' || name.form === 'ambiguous') continue;
    if (isThaiLetter(codeAt(text, name.start - 1))) continue;
    if (best === null || name.end - name.start > best.end - best.start) best = name;
  }
  return best;
}

function onlyNames(view: View, named: NameHit): boolean {
  return !isMore(view.text.slice(0, named.start) + view.text.slice(named.end));
}

/** Whether a text says more than what any sender may say. */
function isMore(text: string): boolean {
  return letters(text) > FEW && letters(text.replace(NEUTRAL, '')) > FEW;
}

const FEW = 2;

function shownAs(view: View, named: NameHit | null, gazetteer: Gazetteer): Sender['shown'] {
  if (named !== null) return 'body';
  if (letters(view.text) === 0) return 'none';
  if (saysAnother(view, gazetteer)) return 'other';
  const said = view.cues.filter(({ kind }) => SAID_BY_ANYBODY.has(kind));
  const runs = [...view.names, ...said].sort((a, b) => a.start - b.start);
  if (isMore(without(view.text, runs))) return 'other';
  return view.names.length > 0 ? 'hint' : 'neutral';
}

/** What a sender that names nobody says instead: แจ้งเตือน, คืนเงิน, ด่วนที่สุด. */
const SAID_BY_ANYBODY: ReadonlySet<CueKind> = new Set(['announce', 'act', 'threat', 'from', 'order', 'formal']);

/** What is left of a text when some runs, in the order of their starts, are taken out. */
function without(text: string, runs: readonly Span[]): string {
  let rest = '';
  let done = 0;
  for (const { start, end } of runs) {
    rest += text.slice(done, Math.max(done, start));
    done = Math.max(done, end);
  }
  return rest + text.slice(done);
}

/** How many letters a text has; Latin and Thai are told without the regular expression, which takes 2 ms to make. */
function letters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (isOtherScript(code)) return (text.match(/\p{L}/gu) ?? []).length;
    if (isAsciiLetter(code) || (isThaiLetter(code) && !isThaiMark(code))) count++;
  }
  return count;
}

function isOtherScript(code: number): boolean {
  return code >= 0x80 && (code < 0x0e00 || code >= 0x0e80);
}

/** Words that any sender may use; in skeleton form (no tone marks). */
const NEUTRAL_LATIN =
  'no-?reply|do-?not-?reply|info(?:rmation)?|notice|notif(?:y|ication)s?|alerts?|sms|otp|e-?services?|services?|support|admin(?:istrator)?|system|online|official|centre|center|department|office|customer|care|team|e-?mail|mail|thai(?:land)?|th|tax|refund|fine|welfare|urgent|traffic|ticket|parcel|express|government|gov|form|account|billing|payment|bill|debt|of|the|and';
const NEUTRAL = new RegExp(
  `\\b(?:${NEUTRAL_LATIN}){1,4}\\b|แจงเตือน|แจงขาว|ระบบ|ศูน|บริการ|เจาหนาที|ออนไลน|สานักงาน|สำนักงาน|งาน|ฝาย|กอง|สวน|กลาง|ขอความ|ประชาชน|จังหวัด|สาขา|ประเทสไทย|รัฐ|สวัสดิการ|ภาสี|สิท|คืนเงิน|เงิน|คาปรับ|ไบสัง|พัสดุ|ไบแจงหนี|คาไฟฟา|คาไฟ|คานำ|ร้องทุก|รองทุก|รองเรียน|รับเรือง|เรืองราว|แผนก|หนวย|กลุม|ขาวดี`,
  'gi',
);
