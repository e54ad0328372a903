import type { CodeLink, CodeNumber, CodeView } from '../../components/qr/props.ts';
import { claimedAgency } from '../agency-view.ts';
import { messageWith } from '../message-with.ts';
import type { Anchor } from '../model.ts';
import { checkText, ofLinkAlone } from '../popup/check-text.ts';
import type { Language } from '../setting-values.ts';
import { type Judge, judgeAtOnce } from '../verdict/with-list.ts';
import { type Content, readContent } from './content.ts';

/** What is known of codes by themselves: what each does, whose site a link leads to, what the list says of a number. */
export function judgeCodes(texts: readonly string[], judge: Judge, language: Language): Promise<readonly CodeView[]> {
  return Promise.all(texts.map((text) => judgeCode(text, judge, language)));
}

/** A code's text as the link of a message whose picture it stands in; the engine reads nothing else of a picture. */
export function codeAnchor(text: string, at: number): Anchor {
  const content = readContent(text);
  return { via: 'qr', href: content.kind === 'link' ? content.address : text, start: at, end: at };
}

async function judgeCode(text: string, judge: Judge, language: Language): Promise<CodeView> {
  const content = readContent(text);
  const link = judgeLink(text, judge, language);
  const number = await judgeNumber(content, judge, language);
  return {
    content,
    warned: false,
    ...(link === null ? {} : { link }),
    ...(number === null ? {} : { number }),
  };
}

/** Null where the code leads to no site: a payment, a number, an app of a phone. */
function judgeLink(text: string, judge: Judge, language: Language): CodeLink | null {
  const anchor = codeAnchor(text, 0);
  const body = anchor.href;
  const message = messageWith({ id: 'code', channel: 'sms', body, anchors: [{ ...anchor, end: body.length }] });
  const verdict = ofLinkAlone(judgeAtOnce(message, judge).verdict);
  const [link] = verdict.links;
  if (link === undefined || link.host === '') return null;
  const view = { verdict, agency: claimedAgency(verdict, judge.engine.gazetteer, language) };
  return { link, message, view };
}

async function judgeNumber(content: Content, judge: Judge, language: Language): Promise<CodeNumber | null> {
  const number = numberIn(content);
  if (number === null) return null;
  const checked = await checkText(number, judge, language);
  if (checked.kind !== 'number') return null;
  const { phone, listing, owner } = checked;
  return { phone, listing, ...(owner === undefined ? {} : { owner }) };
}

function numberIn(content: Content): string | null {
  switch (content.kind) {
    case 'call':
    case 'sms':
      return content.number;
    case 'payment':
      return content.payee.kind === 'phone' ? content.payee.number : null;
    default:
      return null;
  }
}
