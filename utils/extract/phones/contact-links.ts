import type { PhoneKind, PhoneNumber } from '../../model.ts';
import type { Groups } from './digit-groups.ts';
import { readAfterAbroadPrefix, readAfterPlus, readDialled, readService } from './forms.ts';
import { isShortForm } from './numbering-plan.ts';
import { phoneNumber } from './phone-number.ts';
import { readGroups } from './read-groups.ts';

/** Addresses that hold the number they lead to: `tel:+66812345678`, `wa.me/66812345678`. */

const WHATSAPP =
  /^(?:https?:\/\/)?(?:(?:www\.)?wa\.me\/|(?:api|web|www)\.whatsapp\.com\/send\/?\?(?:[^#]{0,200}&)?phone=|whatsapp:\/\/send\/?\?(?:[^#]{0,200}&)?phone=|viber:\/\/(?:chat|add)\?number=|(?:www\.)?t\.me\/(?=\+|%2b))(?:\+|%2b)?([0-9][0-9 -]{6,24})/i;
const TEL = /^(?:tel|sms|smsto|callto):(?:\/\/)?((?:\+|%2b)?[0-9(*#%][0-9 ().*#%-]{1,40})/i;

/** The number in a contact link, or null where the address holds none. */
export function phoneOfContactLink(target: string): { number: PhoneNumber; kind: PhoneKind } | null {
  const head = target.slice(0, 400).trim();
  const chat = WHATSAPP.exec(head)?.[1];
  if (chat !== undefined) return numberOf(chat.startsWith('0') ? chat : `+${chat}`);
  const tel = TEL.exec(head)?.[1];
  return tel === undefined ? null : numberOf(tel.replace(/%20/g, ' ').replace(/%2b/gi, '+').replace(/%23/g, '#'));
}

function numberOf(written: string): { number: PhoneNumber; kind: PhoneKind } | null {
  const compact = written.replace(/[ ().-]/g, '');
  if (/^[*#][0-9*#]+#$/.test(compact)) return { number: phoneNumber(compact), kind: 'ussd' };
  if (isShortForm(compact)) return { number: phoneNumber(compact), kind: 'short' };
  const digits = compact.replace('+', '');
  const groups = readGroups(digits, 0);
  const form = compact.startsWith('+') ? readAfterPlus(groups) : readLocal(groups, digits);
  return form === null || form.end !== digits.length ? null : { number: phoneNumber(form.number), kind: form.kind };
}

function readLocal(groups: Groups, digits: string) {
  if (digits.startsWith('00')) return readAfterAbroadPrefix(groups);
  if (digits.startsWith('0')) return readDialled(groups);
  return readService(groups) ?? readAfterPlus(groups);
}
