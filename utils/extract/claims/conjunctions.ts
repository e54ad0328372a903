import type { Signal } from './signal.ts';

type Has = (...any: readonly Signal[]) => boolean;

/** Signals that say more together than the sum of what each says. */
const CONJUNCTIONS: readonly (readonly [Signal, (has: Has) => boolean])[] = [
  [
    'lure-of-nobody',
    (has) => isTrapOfNobody(has) && !has(...IDLE, 'before-cite') && (!isWeakName(has) || has(...WANTING)),
  ],
  // A body by its name, a word for the reader, a link to nobody that is known, and no word of who writes.
  [
    'yours-by-nobody',
    (has) =>
      has('sender-none', 'sender-neutral') &&
      has('message-you', 'message-polite') &&
      has('name-full', 'name-abbreviation', 'name-code', 'name-local') &&
      !has('link-none', 'link-news', 'link-article', 'link-named', 'link-shared', 'link-thai', 'link-of-sender') &&
      !has('message-labelled', 'message-other', 'message-familiar', ...IDLE),
  ],
  ['topic-of-brand', (has) => isWeakName(has) && isBrand(has)],
  ['topic-abroad', (has) => isWeakName(has) && has('message-foreign')],
  ['mention-by-brand', (has) => !isWeakName(has) && isBrand(has) && !has('in-sender-name', 'sender-same')],
  [
    'brand-with-home',
    (has) => has('sender-brand', 'sender-person') && has('sender-company', 'sender-thai') && !has('in-sender-name'),
  ],
  [
    'opens-and-acts',
    (has) =>
      has('opens-body', 'weak-name-opens', 'opens-subject', 'is-line-at-top') &&
      has('after-act', 'after-threat', 'after-announce', 'after-formal'),
  ],
  // Companies name sums all day; from nobody in particular, a sum is bait.
  [
    'sum-of-nobody',
    (has) =>
      has('message-amount') &&
      !has('sender-brand', 'sender-person', 'sender-firm', 'message-labelled', 'link-named', ...IDLE),
  ],
  // A sender id that is the name of the site behind the link: newsrooms and shops text so.
  [
    'brand-leads-home',
    (has) =>
      has('sender-brand') &&
      has('link-of-sender') &&
      !has('sender-company', 'sender-thai', 'sender-odd', 'in-sender-name'),
  ],
  // A sender id that no link agrees with: whoever sends a lure calls himself what he likes.
  [
    'brand-leads-astray',
    (has) =>
      has('sender-brand') &&
      has(...ASTRAY) &&
      has(...WANTING) &&
      !has('sender-company', 'sender-thai', 'sender-odd', 'sender-free-mail', 'link-of-sender', ...IDLE),
  ],
  // The text names the body and the link poses as it: no honest message does both, but for a warning.
  ['named-and-posed', (has) => has('link-imitates') && !isWeakName(has) && !has('message-pose')],
  // A desk that nobody knows, in whose letter a body speaks to the reader or signs.
  ['desk-for-body', (has) => has('sender-brand') && has(...AS_BODY) && !has(...IDLE)],
  // Who sends an article has no word for its reader; who has one may give any link such a path.
  [
    'article-told',
    (has) => has('link-article') && has('sender-brand', 'sender-person') && !has('message-you', 'message-polite'),
  ],
  // Somebody passes on what was read.
  ['told-by-person', (has) => has('sender-person') && !has(...WANTS)],
  // Family, friends and colleagues tell each other what a body did.
  [
    'among-people',
    (has) =>
      has('message-chat') &&
      has(...BY_NOBODY) &&
      !has('message-polite', 'message-formal', 'before-from', 'sender-same', ...AS_BODY, ...ASTRAY),
  ],
  ['told-by-brand', (has) => has('sender-brand') && has(...PUBLISHED) && !has(...WANTS)],
  // Without a link there is little that speaks against a claim, so a body that stands where nobody speaks is only
  // mentioned.
  ['in-passing', (has) => has('link-none') && has('in-body') && !has(...SPEAKING)],
  // A topic opens a text that has no link and no word to its reader: a bill that people share, an advertisement.
  [
    'topic-for-nobody',
    (has) =>
      has('link-none') &&
      has('weak-name-opens') &&
      has(...BY_NOBODY) &&
      !has('message-you', 'message-polite', 'message-formal', 'message-order', 'message-act', 'message-threat'),
  ],
  ['warns-of-quoted', (has) => has('message-pose') && has('in-quotes', 'quoted')],
];

/** Senders that say nothing of who they are but, at most, a person's name. */
const BY_NOBODY: readonly Signal[] = ['sender-none', 'sender-neutral', 'sender-person'];

/** Links that honest senders seldom have. */
const ASTRAY: readonly Signal[] = ['link-odd', 'link-hidden', 'link-contact', 'link-app', 'link-imitates'];

/** A topic alone may be news of it: a lure wants something of its reader. */
const WANTING: readonly Signal[] = ['message-order', 'message-act', 'message-threat'];

/**
 * What somebody who only passes on what was read has no use for: a word to the reader, and a link that leads astray.
 */
const WANTS: readonly Signal[] = ['message-you', 'message-polite', 'message-order', ...ASTRAY];

/** Where a brand's own news is read. */
const PUBLISHED: readonly Signal[] = ['link-of-sender', 'link-news', 'link-article'];

/** Where the name of who speaks stands. */
const SPEAKING: readonly Signal[] = [
  'opens-body',
  'weak-name-opens',
  'opens-letter',
  'introduces',
  'is-line-at-top',
  'is-line-at-end',
  'ends-body',
  'signs',
  'before-from',
  'sender-same',
];

/** How the letter of a body begins and ends. */
const AS_BODY: readonly Signal[] = ['signs', 'opens-letter', 'introduces'];

/** What honest messages that name a body do, and a lure has no room for. */
const IDLE: readonly Signal[] = [
  'message-news',
  'message-promo',
  'message-chat',
  'message-other',
  'message-pose',
  'message-foreign',
];

/** The signals that this file makes of others. */
export const CONJOINED: ReadonlySet<Signal> = new Set(CONJUNCTIONS.map(([signal]) => signal));

export function conjunctionsOf(signals: ReadonlySet<Signal>): Signal[] {
  // Asked some thirty times for each body that a message names: plain loops, and nothing made on the way.
  const has: Has = (...any) => {
    for (const signal of any) if (signals.has(signal)) return true;
    return false;
  };
  const found: Signal[] = [];
  for (const [signal, holds] of CONJUNCTIONS) if (holds(has)) found.push(signal);
  return found;
}

function isWeakName(has: Has): boolean {
  return has('name-topic', 'name-ambiguous', 'topic-in-sender-name');
}

function isBrand(has: Has): boolean {
  return has('sender-brand', 'sender-company', 'sender-thai', 'message-labelled', 'link-named');
}

function isTrapOfNobody(has: Has): boolean {
  return has('sender-none', 'sender-neutral', 'sender-hint') && has(...ASTRAY);
}
