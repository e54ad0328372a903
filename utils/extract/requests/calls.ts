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
  const call = words.find(
    ({ kind, start, end }) => kind === 'call-now' && NUMBERLESS.test(text.slice(start, end + REACH)),
  );
  return call === undefined ? [] : [request('call', view, call)];
}

/** กด 1 ("press 1"), แล้วรอสาย ("and hold the line"), back at เบอร์นี้ ("this number"): no number need stand there. */
const NUMBERLESS = /^(?:(?:กด|press) \d(?!\d)|แลวรอสาย|[^\d ]+(?:ที)?เบอนี)/;
/** Letters of ที่เบอร์นี้ in comparing form, and some. */
const REACH = 12;
