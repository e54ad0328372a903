import { buildCueList } from '../text/cue-list.ts';

/** Wording that trains people to obey scams. `none` holds longer words that merely begin alike. */
export type HabitKind = 'says-click' | 'says-hurry' | 'says-threat' | 'none';

/** Meanings stand at the head of each list. */
const WORDS: Readonly<Record<HabitKind, string>> = {
  // press the link, click, tap, open the link, follow the link, fill in at the link
  'says-click': `
    กดลิงก์ | กดลิงค์ | กดที่ลิงก์ | กดที่ลิงค์ | คลิกลิงก์ | คลิกลิงค์ | คลิกที่ | คลิกที่นี่ | คลิก | กดที่นี่ | แตะลิงก์ | แตะลิงค์ |
    แตะที่นี่ | เปิดลิงก์ | เปิดลิงค์ | เข้าลิงก์ | เข้าลิงค์ | ตามลิงก์ | ตามลิงค์ | ผ่านลิงก์ | ผ่านลิงค์ | ทางลิงก์ | ทางลิงค์ |
    ที่ลิงก์ | ที่ลิงค์ | กดเพื่อ | กดยืนยัน | click here | click the link | click on | tap here | tap the link |
    follow the link | open the link | via the link | press the link`,
  // at once, urgently, within 24 hours, today only, last chance, before it is too late
  'says-hurry': `
    ด่วน | ด่วนที่สุด | เร่งด่วน | โดยด่วน | ทันที | เดี๋ยวนี้ | ภายใน 24 ชม | ภายใน 24 ชั่วโมง | ภายใน 48 ชั่วโมง | ภายใน 48 ชม | ภายใน 1 ชั่วโมง |
    ภายในวันนี้ | ภายในคืนนี้ | วันนี้วันสุดท้าย | วันสุดท้าย | โอกาสสุดท้าย | ครั้งสุดท้าย | จำนวนจำกัด | ก่อนหมดสิทธิ | รีบ |
    urgent | urgently | immediately | act now | right away | within 24 hours | last chance | today only`,
  // will be cut off, suspended, cancelled, frozen, prosecuted, otherwise, warrant
  'says-threat': `
    มิฉะนั้น | มิเช่นนั้น | จะถูกระงับ | จะถูกตัด | จะถูกยกเลิก | จะถูกอายัด | จะถูกดำเนินคดี | จะดำเนินคดี | ระงับสิทธิ | ตัดสิทธิ |
    ระงับบัญชี | อายัดบัญชี | หมายจับ | จะถูกปรับ | otherwise | will be suspended | will be terminated | will be frozen |
    legal action | arrest warrant`,
  // an urgent letter's official mark, an express train, an expressway, an urgent-care room
  none: 'ด่วนที่สุด ที่ | รถด่วน | ทางด่วน | ไปรษณีย์ด่วน | ขบวนด่วน | สายด่วน | รีบอร์น',
};

export const HABITS = buildCueList<HabitKind>(['none', 'says-hurry', 'says-threat', 'says-click'], WORDS);
