import { messageWith } from '../message-with.ts';
import type { Anchor, Message, Part, Place } from '../model.ts';
import { partText } from '../part-text.ts';
import type { Language } from '../setting-values.ts';
import type { Clue, Scenario } from './scenario.ts';

/** `[words](address)`; neither part holds a bracket of its kind. */
const LINK = /\[([^[\]]+)\]\(([^()\s]+)\)/g;

/** A scenario as a mailbox would hand it to the engine. */
export function messageOf(scenario: Scenario, language: Language): Message {
  const { id, channel, subject, qr } = scenario;
  const { body, anchors } = readText(scenario.text[language]);
  const code: readonly Anchor[] =
    qr === undefined ? [] : [{ via: 'qr', href: qr, start: body.length, end: body.length }];
  return messageWith({
    id,
    channel,
    ...senderOf(scenario, language),
    subject: subject[language],
    body,
    anchors: [...anchors, ...code],
  });
}

/** A mailbox keeps name and address apart; a phone shows one of them, and that is all it knows. */
function senderOf({ channel, sender }: Scenario, language: Language): Pick<Message, 'senderName' | 'senderAddress'> {
  const name = sender.name[language];
  return channel === 'email'
    ? { senderName: name, senderAddress: sender.address }
    : { senderName: name === '' ? sender.address : name, senderAddress: '' };
}

/** The displayed text, and the links that stand in it. */
export function readText(text: string): { readonly body: string; readonly anchors: readonly Anchor[] } {
  let body = '';
  let done = 0;
  const anchors: Anchor[] = [];
  for (const { index, 0: whole, 1: words = '', 2: href = '' } of text.matchAll(LINK)) {
    body += text.slice(done, index);
    anchors.push({ via: 'anchor', href, start: body.length, end: body.length + words.length });
    body += words;
    done = index + whole.length;
  }
  return { body: body + text.slice(done), anchors };
}

const PARTS: readonly Part[] = ['body', 'subject', 'from_name', 'from_address'];

/** Where the words of a clue stand: the text first, then what is around it; null where they stand nowhere. */
export function placeOfClue(clue: Clue, message: Message, language: Language): Place | null {
  const words = clue.words[language];
  for (const part of PARTS) {
    const start = partText(message, part).indexOf(words);
    if (words !== '' && start >= 0) return { part, start, end: start + words.length };
  }
  return null;
}
