import { type Draft, LONGEST_DRAFT, type Outcome } from '../../components/check/props.ts';
import { messageWith } from '../message-with.ts';
import type { Message } from '../model.ts';
import { checkText } from '../popup/check-text.ts';
import type { Language } from '../setting-values.ts';
import type { Judge } from '../verdict/with-list.ts';
import { judgeMessage } from './judge-message.ts';

/** No number and no link that stands alone is longer. */
const LONGEST_ALONE = 2000;
/** A name and an address; what is pasted beyond that is none. */
const LONGEST_SENDER = 1000;

/** Checks what a person has entered: a number, a link, or a message with what is known of its sender. */
export async function checkEntered(draft: Draft, judge: Judge, language: Language): Promise<Outcome> {
  const body = draft.text.trim();
  if (body === '') return { kind: 'problem', problem: 'empty' };
  if (body.length > LONGEST_DRAFT) return { kind: 'problem', problem: 'too-long' };
  if (body.length <= LONGEST_ALONE && draft.sender.trim() === '' && draft.subject.trim() === '') {
    const alone = await checkText(body, judge, language);
    if (alone.kind !== 'text') return alone;
  }
  return { kind: 'text', ...(await judgeMessage(messageOf(draft, body), judge, language)) };
}

const NAMED = /^(?<name>[^<>]*)<(?<address>[^<>\s]+@[^<>\s]+)>$/;

/** `กรมสรรพากร <a@b.example>` has both, `a@b.example` is an address, anything else a name or an SMS sender id. */
export function messageOf({ channel, sender, subject }: Draft, body: string): Message {
  const typed = sender.trim().slice(0, LONGEST_SENDER);
  const { name, address } = NAMED.exec(typed)?.groups ?? {};
  const bare = /^[^\s@]+@[^\s@]+$/.test(typed);
  return messageWith({
    id: 'check',
    channel,
    senderName: name?.replace(/^["\s]+|["\s]+$/g, '') ?? (bare ? '' : typed),
    senderAddress: address ?? (bare ? typed : ''),
    subject: channel === 'email' ? subject.trim() : '',
    body,
  });
}
