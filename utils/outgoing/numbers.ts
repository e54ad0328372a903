import { isKnownNumber } from '../agencies/gazetteer.ts';
import type { Phone, Span } from '../model.ts';
import type { DraftCase } from './case.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';

/** Each number stands on the white list, or is known as the body's own; else people cannot check it. */
export function numbers(of: DraftCase): readonly Finding[] {
  return of.entities.phones.flatMap((phone, index): Finding[] => {
    const { place } = phone;
    const status = of.listings[index]?.status ?? 'no-list';
    if (status === 'black') return [{ code: 'black-number', severity: 'stop', place, phone: index }];
    if (status === 'white' || phone.label === 'fax' || isOwn(of, index)) return [];
    // The numbers of a range share their words, and one finding.
    if (isSamePlace(of.entities.phones[index - 1], phone)) return [];
    const [code, severity]: [FindingCode, Severity] =
      status === 'no-list' ? ['number-unchecked', 'advice'] : ['number-not-white', 'fix'];
    return [{ code, severity, place, phone: index, letter: 'white-list-2567' }];
  });
}

function isOwn({ entities, gazetteer, writer: { agency } }: DraftCase, phone: number): boolean {
  const number = entities.phones[phone]?.number;
  return agency !== null && number !== undefined && isKnownNumber(gazetteer, agency, number);
}

function isSamePlace(one: Phone | undefined, other: Phone | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.place.start === other.place.start && one.place.part === other.place.part;
}

/**
 * Several numbers in one run of characters (0 2141 6747-50), Thai numbers without their leading 0 or +66, letters for
 * digits (O2), Thai and other digits mixed, spelled out, or broken over two lines.
 */
export function unclearNumbers({ entities: { phones } }: DraftCase): readonly Finding[] {
  return phones.flatMap((phone, index): Finding[] => {
    if (isSamePlace(phones[index - 1], phone)) return [];
    const isRange = isSamePlace(phone, phones[index + 1]);
    return isRange || isWrittenUnclearly(phone)
      ? [{ code: 'number-unclear', severity: 'advice', place: phone.place, phone: index }]
      : [];
  });
}

function isWrittenUnclearly({ kind, shown }: Phone): boolean {
  const lacksZero = (kind === 'fixed' || kind === 'mobile') && /^[1-9๑-๙]/.test(shown);
  const isMixed = /[0-9]/.test(shown) && /[๐-๙]/.test(shown);
  return lacksZero || isMixed || /[\nA-Za-zก-ฮ]/.test(shown);
}

/** After "call" or "tel" stand seven to nine digits without the leading 0: a number that only its office can dial. */
export function unreadNumbers({ draft, entities }: DraftCase): readonly Finding[] {
  const taken: readonly Span[] = [...entities.phones, ...entities.links].flatMap(({ place }) =>
    place.part === 'body' ? [place] : [],
  );
  return [...draft.message.body.matchAll(SHORTENED)].flatMap((match): Finding[] => {
    const [whole, digits = ''] = match;
    const end = match.index + whole.length;
    const start = end - digits.length;
    const count = digits.replace(/[^\d๐-๙]/g, '').length;
    if (count < 7 || count > 9 || taken.some((each) => each.start < end && start < each.end)) return [];
    return [{ code: 'number-unclear', severity: 'advice', place: { part: 'body', start, end } }];
  });
}

const SHORTENED =
  /(?:โทร(?:ศัพท์)?|เบอร์|หมายเลข|\b(?:tel|call|phone))[ \t]{0,3}[.:]?[ \t]{0,3}([2-9๒-๙][\d๐-๙ -]{5,10}[\d๐-๙])(?![\d๐-๙])/gi;

/** Schools and the like are not in the gazetteer; that they name themselves is enough. */
export function missingName({ writer: { agency, words } }: DraftCase): readonly Finding[] {
  return agency === null && words === null ? [{ code: 'no-name', severity: 'fix' }] : [];
}

/** A number that no list was asked about may well be the body's own; that it was not asked is said by the number. */
export function missingCallBack(of: DraftCase): readonly Finding[] {
  const reachable = of.entities.phones.some(({ label }, phone) => {
    const status = of.listings[phone]?.status;
    return label !== 'fax' && (status === 'white' || status === 'no-list' || isOwn(of, phone));
  });
  return reachable ? [] : [{ code: 'no-call-back', severity: 'advice' }];
}
