import { LETTERS } from '../../../utils/outgoing/letters.ts';
import type { OutgoingWords } from './outgoing-words.ts';
import { thaiFindings } from './th-findings.ts';

/** Who wrote, its number where it is certain, and the day: as officials cite letters. */
function cited(letter: keyof typeof LETTERS): string {
  const { from, number, date } = LETTERS[letter];
  return `หนังสือ${from}${number === undefined ? '' : ` ${number}`} ลงวันที่ ${date}`;
}

/** Thai words of the check before sending. */
export const thaiOutgoing: OutgoingWords = {
  severities: { stop: 'ยังส่งไม่ได้', fix: 'ควรแก้ก่อนส่ง', advice: 'ข้อแนะนำ' },
  results: {
    stop: 'ยังส่งไม่ได้ ขัดกับแนวทางที่ให้ยกเลิกการส่งลิงก์ถึงประชาชน',
    fix: 'ควรแก้ก่อนส่ง',
    advice: 'ส่งได้ มีข้อแนะนำ',
    none: 'ไม่พบสิ่งที่ต้องแก้ ในส่วนที่อ่านได้',
  },
  findings: thaiFindings,
  letters: {
    'white-list-2567': cited('white-list-2567'),
    'no-links-2568': cited('no-links-2568'),
    'no-links-2569': cited('no-links-2569'),
  },
  writer: 'ในชื่อ',
  found: 'พบ',
  proposal: 'ข้อความที่เสนอ ไม่มีลิงก์',
  proposalHint: 'อ่านและแก้ให้ตรงกับเรื่องก่อนส่ง',
  sms: ({ parts, units, left }) => `SMS ${parts} ข้อความ (${units} ตัวอักษร เหลือ ${left})`,
  unchecked: 'ไม่ได้ตรวจ',
};
