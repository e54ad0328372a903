import type { Place, RequestKind } from '../model.ts';
import type { DraftCase } from './case.ts';
import type { Finding, FindingCode } from './finding.ts';
import { ruleFor } from './links.ts';

const ASKS: Readonly<Record<RequestKind, FindingCode | null>> = {
  call: null, // what a call leads to is judged by its number
  'add-contact': 'asks-contact',
  transfer: 'asks-transfer',
  'send-data': 'asks-data',
  scan: 'asks-scan',
};

/** A scanned code is a link that cannot be read first; the rest is what scams ask for. */
export function requests(of: DraftCase): readonly Finding[] {
  const { body } = of.draft.message;
  return of.entities.requests().flatMap(({ kind, place }): Finding[] => {
    const code = ASKS[kind];
    if (code === null || (kind === 'send-data' && isInPerson(body, place))) return [];
    if (kind === 'add-contact' && isLinked(of, place)) return [];
    return [kind === 'scan' ? { code, ...ruleFor(of), place } : { code, severity: 'fix', place }];
  });
}

/** The link is told of already. */
function isLinked({ entities }: DraftCase, { part, start, end }: Place): boolean {
  return entities.links.some(({ place }) => place.part === part && place.start < end && start < place.end);
}

/** Papers that one brings to the counter go nowhere else: bring, in person, at the office. */
const IN_PERSON =
  /นำ|พก|เตรียม|ติดตัว|มาด้วย|มายื่น|มาแสดง|มาติดต่อ|ด้วยตนเอง|ด้วยตัวเอง|ที่(?:สำนักงาน|หน่วยบริการ|เคาน์เตอร์|ว่าการ|โรงพยาบาล|โรงเรียน)|ณ |\b(?:bring|in person|at the (?:office|counter|hospital|school)|with you)\b/i;
/** Within a sentence; Thai marks none, so within so many letters of one line. */
const REACH = 60;

function isInPerson(body: string, { part, start, end }: Place): boolean {
  if (part !== 'body') return false;
  const before =
    body
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const [after = ''] = body.slice(end, end + REACH).split('\n');
  return IN_PERSON.test(before + body.slice(start, end) + after);
}
