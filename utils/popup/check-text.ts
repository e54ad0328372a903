import type { CheckState } from '../../components/popup/props.ts';
import { claimedAgency } from '../agency-view.ts';
import type { Message } from '../model.ts';
import { type Judge, judgeAtOnce, judgeWithList } from '../page/judge.ts';
import type { Language } from '../settings.ts';

/** As much as anybody pastes of one message. */
const LONGEST_TEXT = 20_000;
/** A text that is one number and nothing else: digits of either kind, and what people put between them. */
const ONLY_NUMBER = /^[\s+*#()\-–.0-9๐-๙]{3,30}$/;

/** Checks a number or a text that a person put into the popup's box. Runs in the popup; only numbers leave it. */
export async function checkText(draft: string, judge: Judge, language: Language): Promise<CheckState> {
  const body = draft.trim();
  if (body === '') return { kind: 'problem', problem: 'empty' };
  if (body.length > LONGEST_TEXT) return { kind: 'problem', problem: 'too-long' };
  const message = toMessage(body);
  const atOnce = judgeAtOnce(message, judge);
  const verdict = (await judgeWithList(message, atOnce, judge)) ?? atOnce;
  const [phone] = verdict.phones;
  const [listing] = verdict.listings;
  if (ONLY_NUMBER.test(body) && phone !== undefined && listing !== undefined) return { kind: 'number', phone, listing };
  return { kind: 'text', message, view: { verdict, agency: claimedAgency(verdict, judge.engine.gazetteer, language) } };
}

/** A pasted text is judged as an SMS: the channel that has no sender to look at. */
function toMessage(body: string): Message {
  return {
    id: 'popup',
    channel: 'sms',
    direction: 'incoming',
    senderName: '',
    senderAddress: '',
    recipients: [],
    subject: '',
    body,
    anchors: [],
    quotes: [],
    unchecked: [],
  };
}
