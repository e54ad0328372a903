import { isKnownNumber } from '../../utils/agencies/gazetteer.ts';
import { type Candidate, candidatesOf, strongestClaim } from '../../utils/extract/claims/claims.ts';
import { CONJOINED, conjunctionsOf } from '../../utils/extract/claims/conjunctions.ts';
import type { Signal } from '../../utils/extract/claims/signal.ts';
import { warnsOfScam } from '../../utils/extract/claims/warning.ts';
import type { Engine } from '../../utils/extract/engine.ts';
import { extractEntities, readingOf, textsOf } from '../../utils/extract/entities.ts';
import type { Entities, Message, Verdict } from '../../utils/model.ts';
import { judge } from '../../utils/verdict/message.ts';
import type { Example, Model } from './fit.ts';
import type { Labelled } from './labelled.ts';

/** A labelled message, read once: what it is judged by whatever the weights are, and what the weights learn from. */
export interface Row {
  readonly file: string;
  readonly labelled: Labelled;
  readonly candidates: readonly Candidate[];
  readonly examples: readonly Example[];
  readonly entities: Entities;
  readonly warns: boolean;
}

interface Read {
  readonly entities: Entities;
  readonly candidates: readonly Candidate[];
  readonly warns: boolean;
}

export function rowOf(file: string, labelled: Labelled, engine: Engine): Row {
  const { message } = labelled;
  const read = readMessage(message, engine);
  const isRight = rightBodies(labelled, engine);
  const heard = [read.candidates];
  const anonymous = withoutSender(labelled, isRight, engine);
  if (anonymous !== null) heard.push(anonymous);
  if (labelled.claims) heard.push(...heard.map((candidates) => candidates.map(withPlainLink)));
  const examples = heard.map((candidates) => ({ candidates, claims: labelled.claims, isRight }));
  return { file, labelled, ...read, examples };
}

function readMessage(message: Message, engine: Engine): Read {
  const entities = extractEntities(message, engine, []);
  const reading = readingOf(message, textsOf(message), entities.links, engine);
  return { entities, candidates: candidatesOf(reading), warns: warnsOfScam(reading) };
}

function rightBodies({ agencies: wanted }: Labelled, { gazetteer }: Engine): (agency: string) => boolean {
  const right = new Set(wanted);
  for (const { id, parent } of gazetteer.agencies.values()) if (parent !== null && right.has(parent)) right.add(id);
  return (agency) => right.has(agency);
}

/**
 * What our authors happened to write must not be what the weights lean on. Real SMS often show no sender, or only a
 * number, so each is learned a second time without it, unless nothing else names the body; and lures are learned a
 * second time as if their odd suffix were .com.
 */
function withoutSender(
  { message, claims }: Labelled,
  isRight: (agency: string) => boolean,
  engine: Engine,
): readonly Candidate[] | null {
  if (message.channel !== 'sms' || message.senderName === '') return null;
  const { candidates } = readMessage({ ...message, senderName: '' }, engine);
  if (!claims) return candidates.map(ofSomebody);
  return candidates.some(({ agency }) => isRight(agency)) ? candidates : null;
}

/** A company shows who it is: with its name taken away its message is still no message of nobody's. */
function ofSomebody(candidate: Candidate): Candidate {
  return { ...candidate, signals: new Set([...candidate.signals].filter((signal) => signal !== 'yours-by-nobody')) };
}

function withPlainLink(candidate: Candidate): Candidate {
  const signals = new Set([...candidate.signals].filter((signal) => !CONJOINED.has(signal)));
  signals.delete('link-odd');
  if (signals.delete('sender-odd')) signals.add('sender-company');
  return { ...candidate, signals: new Set([...signals, ...conjunctionsOf(signals)]) };
}

/** The verdict that these weights would give. */
export function judgeBy({ threshold, weights }: Model, row: Row, { gazetteer }: Engine): Verdict {
  const weigh = (signals: Iterable<Signal>) => {
    let sum = -threshold;
    for (const signal of signals) sum += weights.get(signal) ?? 0;
    return sum;
  };
  const claim = strongestClaim(row.candidates, weigh);
  const entities = { ...row.entities, claim, warnsOfScam: () => claim === null && row.warns };
  const { phones } = entities;
  const known = phones.map(({ number }) => claim !== null && isKnownNumber(gazetteer, claim.agency, number));
  return judge({
    message: row.labelled.message,
    entities,
    listings: phones.map(() => ({ status: 'no-list' })),
    known,
  });
}
