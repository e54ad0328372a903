import type { Request } from '../../model.ts';
import { type Asking, request } from './asking.ts';
import { CALL_THRESHOLD, callWeight } from './call-weight.ts';

/** The numbers that one is told to call; where none stands in the text, the sender's, or a key to press. */
export function calls(asking: Asking): Request[] {
  const { phones, view, text, words } = asking;
  const asked = phones.flatMap((phone, index) => {
    if (phone.place.part !== 'body' || callWeight(asking, phone) < CALL_THRESHOLD) return [];
    return [{ kind: 'call', phone: index, place: phone.place } as const];
  });
  if (asked.length > 0 || phones.some((phone) => phone.place.part === 'body')) return asked;
  const order = words.find((word) => word.kind === 'call-now' || word.kind === 'call-please');
  if (order === undefined) return [];
  // "Call this number back": the one that the message came from.
  const sender = phones.findIndex((phone) => phone.place.part === 'from_name');
  if (sender >= 0) return [{ ...request('call', view, order), phone: sender }];
  const key = words.find((word) => word.kind === 'call-now' && KEY.test(text.slice(word.start, word.end)));
  return key === undefined ? [] : [request('call', view, key)];
}

/** กด 1 ("press 1"): the text of a call, which needs no number. */
const KEY = /^กด \d$/;
