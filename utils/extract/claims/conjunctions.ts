import type { Signal } from './signal.ts';

/** Signals that say more together than the sum of what each says. */
export function conjunctionsOf(signals: ReadonlySet<Signal>): Signal[] {
  const has = (...any: readonly Signal[]) => any.some((signal) => signals.has(signal));
  const found: Signal[] = [];
  const weakName = has('name-topic', 'name-ambiguous', 'topic-in-sender-name');
  const nobody = has('sender-none', 'sender-neutral');
  const brand = has('sender-brand', 'sender-company', 'message-labelled');
  const trap = has('link-odd', 'link-hidden', 'link-contact', 'link-app', 'link-imitates');
  const personal = has('message-act', 'message-you');
  if (weakName && nobody && trap && personal && has('message-order', 'message-acts')) found.push('topic-lure');
  if (weakName && brand) found.push('topic-of-brand');
  if (!weakName && brand && !has('in-sender-name', 'sender-same')) found.push('mention-by-brand');
  if (has('opens-body', 'opens-subject', 'is-line-at-top') && has('after-act', 'after-announce', 'after-you'))
    found.push('opens-and-acts');
  if (
    has('name-ambiguous') &&
    !has(
      'after-announce',
      'after-act',
      'after-you',
      'before-from',
      'link-imitates',
      'sender-imitates',
      'sender-official',
    )
  )
    found.push('bare-ambiguous');
  return found;
}
