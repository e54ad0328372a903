import { isKnownNumber } from '../agencies/gazetteer.ts';
import type { Link, RequestKind } from '../model.ts';
import type { DraftCase } from './case.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';
import { findingsOfImages } from './images.ts';

/** What a draft is held against, in the order in which findings are told. */
export const RULES: readonly ((of: DraftCase) => readonly Finding[])[] = [
  links,
  findingsOfImages,
  requests,
  numbers,
  unclearNumbers,
  habits,
  missingName,
  missingCallBack,
];

/** No links to the public: not one, of no kind, whoever's it is. Between bodies they are only noted. */
function links({ entities }: DraftCase): readonly Finding[] {
  const internal = entities.audience === 'between-bodies';
  return entities.links.map((link, index) => ({
    code: internal ? 'internal-link' : codeOf(link),
    severity: internal ? 'advice' : 'stop',
    place: link.place,
    link: index,
    ...(internal ? {} : { letter: 'no-links-2568' as const }),
  }));
}

function codeOf({ kind, via, shown }: Link): FindingCode {
  if (via === 'qr') return 'qr-code';
  if (kind === 'shortener') return 'short-link';
  if (kind === 'contact') return 'contact-link';
  if (kind === 'app') return 'app-link';
  return via === 'text' && !/^[a-z]+:\/\//i.test(shown) ? 'bare-host' : 'link';
}

const ASKS: Readonly<Record<RequestKind, FindingCode | null>> = {
  call: null, // what a call leads to is judged by its number
  'add-contact': 'asks-contact',
  transfer: 'asks-transfer',
  'send-data': 'asks-data',
  scan: 'asks-scan',
};

/** A scanned code is a link that cannot be read first; the rest is what scams ask for. */
function requests({ entities }: DraftCase): readonly Finding[] {
  return entities.requests.flatMap(({ kind, place }): Finding[] => {
    const code = ASKS[kind];
    if (code === null) return [];
    const stop = code === 'asks-scan' && entities.audience !== 'between-bodies';
    return [{ code, severity: stop ? 'stop' : 'fix', place, ...(stop ? { letter: 'no-links-2568' as const } : {}) }];
  });
}

/** Each number stands on the white list, or is known as the body's own; else people cannot check it. */
function numbers(of: DraftCase): readonly Finding[] {
  return of.entities.phones.flatMap(({ place, label }, phone): Finding[] => {
    const status = of.listings[phone]?.status ?? 'no-list';
    if (status === 'black') return [{ code: 'black-number', severity: 'stop', place, phone }];
    if (status === 'white' || label === 'fax' || isOwn(of, phone)) return [];
    const [code, severity]: [FindingCode, Severity] =
      status === 'no-list' ? ['number-unchecked', 'advice'] : ['number-not-white', 'fix'];
    return [{ code, severity, place, phone, letter: 'white-list-2567' }];
  });
}

function isOwn({ entities, gazetteer, agency }: DraftCase, phone: number): boolean {
  const number = entities.phones[phone]?.number;
  return agency !== null && number !== undefined && isKnownNumber(gazetteer, agency, number);
}

/** Several numbers in one run of characters (0 2141 6747-50), and Thai numbers without their leading 0 or +66. */
function unclearNumbers({ entities: { phones } }: DraftCase): readonly Finding[] {
  return phones.flatMap(({ place, shown, kind }, phone): Finding[] => {
    const before = phones[phone - 1]?.place;
    if (before !== undefined && before.start === place.start && before.part === place.part) return [];
    const after = phones[phone + 1]?.place;
    const isRange = after !== undefined && after.start === place.start && after.part === place.part;
    const lacksZero = (kind === 'fixed' || kind === 'mobile') && /^[1-9๑-๙]/.test(shown);
    return isRange || lacksZero ? [{ code: 'number-unclear', severity: 'advice', place, phone }] : [];
  });
}

const HABIT_SEVERITY = { 'says-click': 'fix', 'says-hurry': 'advice', 'says-threat': 'advice' } as const;

function habits(of: DraftCase): readonly Finding[] {
  return of.habits.map(({ kind, start, end }) => ({
    code: kind,
    severity: HABIT_SEVERITY[kind],
    place: { part: 'body', start, end },
  }));
}

function missingName({ agency }: DraftCase): readonly Finding[] {
  return agency === null ? [{ code: 'no-name', severity: 'fix' }] : [];
}

function missingCallBack(of: DraftCase): readonly Finding[] {
  const { phones } = of.entities;
  const reachable = phones.some(
    ({ label }, phone) => label !== 'fax' && (of.listings[phone]?.status === 'white' || isOwn(of, phone)),
  );
  return reachable ? [] : [{ code: 'no-call-back', severity: 'advice' }];
}
