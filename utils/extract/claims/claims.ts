import type { NameHit } from '../../agencies/name-hit.ts';
import type { AgencyId, Claim, ClaimSource, Message, Place, Span } from '../../model.ts';
import { echoedIn, signalsOfAgreement } from './agreement.ts';
import { cuesBeside } from './beside.ts';
import { conjunctionsOf } from './conjunctions.ts';
import type { Reading } from './reading.ts';
import type { Sender } from './sender.ts';
import type { Signal } from './signal.ts';
import { standingOf } from './standing.ts';
import { placeOf, type View } from './view.ts';
import { weigh } from './weights.ts';
import { signalsOfMessage } from './whole.ts';

/**
 * Who speaks? Every body that the message names is a candidate. What stands around the name, who is shown as the
 * sender, where the links lead and what the message does as a whole are signals for or against "this message says
 * it is from that body"; their weights are added, and the strongest candidate above the threshold is the claim.
 */
export interface Candidate {
  readonly agency: AgencyId;
  /** The body that it is a part or a programme of. */
  readonly parent: AgencyId | null;
  readonly locality?: string;
  readonly source: ClaimSource;
  readonly signals: ReadonlySet<Signal>;
  /** Asked only of the strongest. */
  readonly evidence: () => readonly Place[];
}

export function extractClaim(reading: Reading): Claim | null {
  return strongestClaim(candidatesOf(reading), weigh);
}

/** The candidate that weighs most, if any weighs more than nothing; another `weigh` is for trying out weights. */
export function strongestClaim(
  candidates: readonly Candidate[],
  weighOf: (signals: Iterable<Signal>) => number,
): Claim | null {
  let best: Candidate | null = null;
  const speaking: Candidate[] = [];
  let highest = 0;
  for (const candidate of candidates) {
    const weight = weighOf(candidate.signals);
    if (weight > 0) speaking.push(candidate);
    if (weight <= highest) continue;
    best = candidate;
    highest = weight;
  }
  if (best === null) return null;
  const { agency, locality, source, evidence } = speakerOf(best, speaking);
  const claim = { agency, source, evidence: evidence() };
  return locality === undefined ? claim : { ...claim, locality };
}

/** Who speaks, where the heaviest words may be another's, or only of a programme. */
function speakerOf(heaviest: Candidate, speaking: readonly Candidate[]): Candidate {
  // A topic, or a word for many offices, says that somebody speaks; where a body is named too, it is that one.
  const isWeak = heaviest.signals.has('name-topic') || heaviest.signals.has('name-ambiguous');
  const named = (isWeak ? speaking.find(isNamed) : undefined) ?? heaviest;
  // Who shows a body as the sender and writes of its programme speaks as the body; of its branch, as the branch.
  if (named.locality !== undefined) return named;
  return speaking.find(({ agency, signals }) => agency === named.parent && signals.has('is-sender-name')) ?? named;
}

function isNamed({ signals }: Candidate): boolean {
  return NAMING.some((form) => signals.has(form));
}

/** Names that say which body it is by themselves. */
const NAMING: readonly Signal[] = ['name-full', 'name-abbreviation', 'name-code', 'name-local'];

/** All candidates with their signals: for the decision, and for training the weights. */
export function candidatesOf(reading: Reading): Candidate[] {
  if (namesNobody(reading)) return [];
  const echoed = echoedIn(reading);
  const whole = signalsOfMessage(reading, echoed.size > 0);
  const agreement = new Map<AgencyId, readonly Signal[]>();
  return [
    ...fromText(reading, reading.senderName, whole),
    ...fromText(reading, reading.subject, whole),
    ...fromText(reading, reading.body, whole),
    ...fromHosts(reading, whole).filter(({ agency }) => canClaim(reading, agency, whole)),
  ].map((named) => {
    const agreed = agreement.get(named.agency) ?? signalsOfAgreement(reading, named.agency, echoed);
    agreement.set(named.agency, agreed);
    const parent = reading.gazetteer.agencies.get(named.agency)?.parent ?? null;
    return { ...named, parent, signals: allSignals(named.signals, whole, agreed) };
  });
}

function allSignals(own: readonly Signal[], whole: ReadonlySet<Signal>, agreed: readonly Signal[]): Set<Signal> {
  const signals = new Set(own);
  for (const signal of whole) signals.add(signal);
  for (const signal of agreed) signals.add(signal);
  for (const signal of conjunctionsOf(signals)) signals.add(signal);
  return signals;
}

/** A candidate before it is asked what the whole message says of it. */
type Named = Omit<Candidate, 'signals' | 'parent'> & { readonly signals: readonly Signal[] };

/** Most messages name no body at all, and then nothing else need be read for a claim. */
function namesNobody({ senderName, subject, body, sender, links }: Reading): boolean {
  const named = senderName.names.length + subject.names.length + body.names.length > 0;
  const bySender = sender.owner ?? sender.imitates ?? sender.bodyByName;
  return !named && bySender === undefined && links.every((link) => link.imitates === undefined);
}

/** Newsrooms and charities of the state speak as such; what they pay, fine or register is a claim. */
function canClaim({ gazetteer }: Reading, agency: AgencyId, whole: ReadonlySet<Signal>): boolean {
  const entry = gazetteer.agencies.get(agency);
  if (entry === undefined || !entry.claimable) return false;
  return !entry.actsOnly || (actsUpon(whole) && !tells(whole));
}

/** Whether the message does something to its reader, or says that it will. */
function actsUpon(whole: ReadonlySet<Signal>): boolean {
  return whole.has('message-act') || whole.has('message-threat');
}

/** Whether the message tells what others did, or warns of them. */
function tells(whole: ReadonlySet<Signal>): boolean {
  return whole.has('message-news') || whole.has('message-report') || whole.has('message-pose');
}

function fromText(reading: Reading, view: View, whole: ReadonlySet<Signal>): Named[] {
  const names = view.names.filter(({ agency }) => canClaim(reading, agency, whole));
  return names.map((name) => {
    const beside = view.part === 'from_name' ? [] : cuesBeside(view, name);
    const standing = view.part === 'from_name' ? inSenderName(reading.sender, name) : standingOf(view, name);
    for (const { signal } of beside) standing.push(signal);
    const speaking = isProgramme(reading, name) ? openingWeakly(standing) : standing;
    const signals = view.part === 'body' && isQuoted(reading, view, name) ? quoted(speaking) : speaking;
    const words = beside.filter((each) => SPEAKING.has(each.signal));
    return {
      agency: name.agency,
      ...(name.locality === undefined ? {} : { locality: name.locality }),
      source: sourceOf(reading.message, view, signals),
      signals,
      evidence: () => [placeOf(view, name), ...words.map((each) => placeOf(view, each.cue))],
    };
  });
}

function isProgramme({ gazetteer }: Reading, { agency }: NameHit): boolean {
  return gazetteer.agencies.get(agency)?.kind === 'programme';
}

/** News and shops open with a programme as often as lures do; a body that opens a text speaks. */
function openingWeakly(signals: Signal[]): Signal[] {
  if (!signals.includes('opens-body')) return signals;
  return [...signals.filter((signal) => signal !== 'opens-body'), 'weak-name-opens'];
}

/** The foot of what is quoted is not the foot of the message: nobody signs it there. */
function quoted(signals: readonly Signal[]): Signal[] {
  return [...signals.filter((signal) => !FOOT.has(signal)), 'quoted'];
}

const FOOT: ReadonlySet<Signal> = new Set(['signs', 'ends-body', 'is-line-at-end']);

/** Cue words that make a sender of a name, and so belong to the evidence. */
const SPEAKING = new Set<Signal>([
  'before-from',
  'after-announce',
  'after-act',
  'after-threat',
  'after-you',
  'after-formal',
]);

function inSenderName(sender: Sender, name: NameHit): Signal[] {
  if (sender.named === null || name.form === 'topic' || name.form === 'ambiguous') return ['topic-in-sender-name'];
  return sender.named === name && sender.namedOnly ? ['in-sender-name', 'is-sender-name'] : ['in-sender-name'];
}

const OPENING: readonly Signal[] = ['opens-body', 'weak-name-opens', 'is-line-at-top'];

function sourceOf(message: Message, view: View, signals: readonly Signal[]): ClaimSource {
  if (view.part === 'from_name') return message.channel === 'sms' ? 'sms-id' : 'sender-name';
  if (view.part === 'subject') return 'subject';
  if (signals.includes('name-topic')) return 'topic';
  if (OPENING.some((signal) => signals.includes(signal))) return 'opening';
  return signals.includes('ends-body') || signals.includes('is-line-at-end') ? 'signature' : 'body';
}

/** Bodies that only an address names: the sender's domain, or a host that poses as the body. */
function fromHosts({ message, sender, links }: Reading, whole: ReadonlySet<Signal>): Named[] {
  const found: Named[] = [];
  const owner = sender.owner ?? (sender.imitates === 'go.th' ? undefined : sender.imitates);
  if (owner !== undefined) {
    const at = message.senderAddress.lastIndexOf('@') + 1;
    const place: Place = { part: 'from_address', start: at, end: message.senderAddress.length };
    found.push({ agency: owner, source: 'sender-address', signals: [], evidence: () => [place] });
  }
  if (sender.bodyByName !== undefined) {
    const place: Place = { part: 'from_name', start: 0, end: message.senderName.length };
    const signals: readonly Signal[] = ['in-sender-name', 'is-sender-name'];
    found.push({ agency: sender.bodyByName, source: 'sender-name', signals, evidence: () => [place] });
  }
  // A host alone only poses; it speaks where the message acts upon its reader.
  if (!actsUpon(whole)) return found;
  for (const link of links) {
    if (link.imitates === undefined || link.imitates === 'go.th') continue;
    found.push({ agency: link.imitates, source: 'link-host', signals: [], evidence: () => [link.place] });
  }
  return found;
}

function isQuoted({ message }: Reading, view: View, name: Span): boolean {
  if (message.quotes.length === 0) return false;
  const { start } = placeOf(view, name);
  return message.quotes.some((quote) => quote.start <= start && start < quote.end);
}
