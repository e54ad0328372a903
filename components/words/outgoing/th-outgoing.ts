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
    stop: 'ยังส่งไม่ได้ มีสิ่งที่ต้องแก้ก่อนส่งถึงประชาชน',
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
  sms: ({ parts, units, left }) => `นับเป็น SMS ${parts} ข้อความ (${units} ตัวอักษร เหลือ ${left})`,
  unchecked: 'ไม่ได้ตรวจ',
  compose: {
    title: 'ตรวจก่อนส่ง',
    counts: ({ stop, fix, advice }) =>
      [stop > 0 ? `ต้องแก้ ${stop}` : '', fix > 0 ? `ควรแก้ ${fix}` : '', advice > 0 ? `แนะนำ ${advice}` : '']
        .filter((each) => each !== '')
        .join(' · '),
    nothing: 'ไม่พบสิ่งที่ต้องแก้',
    open: 'ดูสิ่งที่พบ',
    close: 'ย่อ',
    readOnly: 'รู้ทันอ่านร่างนี้ในเครื่องเท่านั้น และไม่แก้อะไรในร่าง',
    notQuoted: 'ไม่ได้ตรวจข้อความเดิมที่ตอบกลับ',
    showProposal: 'ดูข้อความที่เสนอ แบบไม่มีลิงก์',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
    notCopied: 'คัดลอกไม่ได้ เลือกข้อความแล้วคัดลอกเอง',
    question: {
      title: 'ยังมีสิ่งที่ต้องแก้ก่อนส่งถึงประชาชน',
      intro: 'ถ้าจำเป็นต้องส่งตามนี้ คุณส่งได้',
      back: 'กลับไปแก้',
      reason: 'เหตุผลที่ส่งตามนี้',
      reasonHint: 'ไม่บังคับ เก็บไว้ในเครื่องนี้เท่านั้น ดูได้ในการตั้งค่า',
      send: 'ส่งตามนี้',
      again: 'ถ้ากดแล้วยังไม่ส่ง ให้กดปุ่มส่งเดิมอีกครั้ง',
    },
  },
};
