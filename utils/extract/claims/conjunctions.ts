import type { Signal } from './signal.ts';

type Has = (...any: readonly Signal[]) => boolean;

/** Signals that say more together than the sum of what each says. */
const CONJUNCTIONS: readonly (readonly [Signal, (has: Has) => boolean])[] = [
  [
    'topic-lure',
    (has) => isWeakName(has) && isTrapOfNobody(has) && isPersonal(has) && has('message-order', 'message-acts'),
  ],
  ['lure-of-nobody', (has) => isTrapOfNobody(has) && !has(...IDLE)],
  ['topic-of-brand', (has) => isWeakName(has) && isBrand(has)],
  ['mention-by-brand', (has) => !isWeakName(has) && isBrand(has) && !has('in-sender-name', 'sender-same')],
  [
    'brand-with-home',
    (has) => has('sender-brand', 'sender-person') && has('sender-company', 'sender-thai') && !has('in-sender-name'),
  ],
  [
    'opens-and-acts',
    (has) => has('opens-body', 'opens-subject', 'is-line-at-top') && has('after-act', 'after-announce', 'after-you'),
  ],
  // Words of warning are cheap: who gives itself out as the body speaks, whatever it warns of.
  ['speaks-and-warns', (has) => has('message-pose') && isSpeaker(has) && !has('before-pose', 'in-quotes')],
  ['bare-ambiguous', (has) => has('name-ambiguous') && !has(...SUPPORT)],
];

/** What honest messages that name a body do, and a lure has no room for. */
const IDLE: readonly Signal[] = [
  'message-news',
  'message-promo',
  'message-chat',
  'message-other',
  'message-pose',
  'message-foreign',
];

/** What makes a body of a word that means other things too. */
const SUPPORT: readonly Signal[] = [
  'after-announce',
  'after-act',
  'after-you',
  'before-from',
  'link-imitates',
  'sender-imitates',
  'sender-official',
];

/** The signals that this file makes of others. */
export const CONJOINED: ReadonlySet<Signal> = new Set(CONJUNCTIONS.map(([signal]) => signal));

export function conjunctionsOf(signals: ReadonlySet<Signal>): Signal[] {
  const has: Has = (...any) => any.some((signal) => signals.has(signal));
  return CONJUNCTIONS.filter(([, holds]) => holds(has)).map(([signal]) => signal);
}

function isWeakName(has: Has): boolean {
  return has('name-topic', 'name-ambiguous', 'topic-in-sender-name');
}

function isBrand(has: Has): boolean {
  return has('sender-brand', 'sender-company', 'sender-thai', 'message-labelled');
}

function isTrapOfNobody(has: Has): boolean {
  return (
    has('sender-none', 'sender-neutral') && has('link-odd', 'link-hidden', 'link-contact', 'link-app', 'link-imitates')
  );
}

function isPersonal(has: Has): boolean {
  return has('message-act', 'message-you');
}

function isSpeaker(has: Has): boolean {
  return (
    has('is-sender-name', 'is-line-at-end') ||
    (has('opens-body', 'opens-subject') && has('after-act', 'after-announce'))
  );
}
