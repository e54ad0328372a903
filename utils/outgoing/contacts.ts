import type { Place } from '../model.ts';
import { overlaps } from '../overlaps.ts';
import type { DraftCase } from './case.ts';
import type { Finding } from './finding.ts';

/**
 * A LINE id or a page of a social network that is only named. Searching for it gives imitations too, so that people
 * need to hear how the real one is told: by the shield, or not at all.
 */
export function contactsWithoutLink({ draft, entities }: DraftCase): readonly Finding[] {
  const taken = [
    ...entities.links.map(({ place }) => place),
    ...entities
      .requests()
      .filter(({ kind }) => kind === 'add-contact')
      .map(({ place }) => place),
  ];
  return [...draft.message.body.matchAll(NAMED)].flatMap(({ index, 0: words }): Finding[] => {
    const place: Place = { part: 'body', start: index, end: index + words.trimEnd().length };
    return taken.some((each) => each.part === 'body' && overlaps(each, place))
      ? []
      : [{ code: 'names-contact', severity: 'advice', place }];
  });
}

/**
 * LINE with an id (`@…`, or after "ID" or a colon); a network's name with the name of a page. เพจ is "page", เฟซบุ๊ก
 * and its other spellings Facebook.
 */
const NAMED =
  /(?:\bline\b|ไลน์)[ \t]{0,3}(?:official(?:[ \t]{1,3}account)?|oa|id|ไอดี)?[ \t]{0,3}[:：=]?[ \t]{0,3}@[\w.-]{2,40}|(?:\bline\b|ไลน์)[ \t]{0,3}(?:id|ไอดี)[ \t]{0,3}[:：=]?[ \t]{0,3}[\w.-]{3,40}|(?:\b(?:facebook|fb|instagram|ig|tiktok|youtube|telegram)\b|เฟซบุ๊ก|เฟสบุ๊ก|เฟซบุ๊ค|เฟสบุ๊ค|เฟสบุค|ติ๊กต็อก|ยูทูบ|เทเลแกรม)[ \t]{0,3}(?:fan ?page|page|เพจ|ช่อง|channel)?[ \t]{0,3}[:：][ \t]{0,3}\S{2,60}|เพจ[ \t]{0,3}(?:facebook|เฟซบุ๊ก|เฟสบุ๊ก|เฟซบุ๊ค|เฟสบุ๊ค)[ \t]{0,3}[:：“"']?[ \t]{0,3}\S{3,60}/gi;

/** Offices have addresses under their own domain; one of a free service may be anybody's. */
export function privateMail({ draft: { message } }: DraftCase): readonly Finding[] {
  const parts = [
    { part: 'from_address', text: message.senderAddress },
    { part: 'body', text: message.body },
  ] as const;
  return parts.flatMap(({ part, text }) =>
    [...text.matchAll(PRIVATE_MAIL)].map(
      ({ index, 0: address }): Finding => ({
        code: 'private-mail',
        severity: 'fix',
        place: { part, start: index, end: index + address.length },
      }),
    ),
  );
}

const PRIVATE_MAIL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|msn|windowslive|yahoo|ymail|icloud|proton|protonmail|aol)\.(?:com|co\.th|me)\b/gi;
