import { buildCueList } from '../text/cue-list.ts';
import type { HabitKind } from './case.ts';

/** `danger-to-life`: where it stands, haste is right. `none` holds longer words that merely begin alike. */
type WordKind = HabitKind | 'danger-to-life' | 'none';

/** Meanings stand at the head of each list. Short deadlines are found by their numbers, see `habits.ts`. */
const WORDS: Readonly<Record<WordKind, string>> = {
  // press the link, click, tap, open the link, follow the link, fill in at the link
  'says-click': `
    กดลิงก์ | กดลิงค์ | กดที่ลิงก์ | กดที่ลิงค์ | คลิกลิงก์ | คลิกลิงค์ | คลิกที่ลิงก์ | คลิกที่ลิงค์ | คลิกที่ | คลิกที่นี่ | คลิก | กดที่นี่ |
    แตะลิงก์ | แตะลิงค์ | แตะที่นี่ | เปิดลิงก์ | เปิดลิงค์ | เข้าลิงก์ | เข้าลิงค์ | ตามลิงก์ | ตามลิงค์ | ผ่านลิงก์ | ผ่านลิงค์ | ทางลิงก์ |
    ทางลิงค์ | ที่ลิงก์ | ที่ลิงค์ | กดเพื่อ | กดยืนยัน | กดปุ่ม | click here | click the link | click on | click | tap here |
    tap the link | follow the link | open the link | via the link | press the link | use the link`,
  // at once, urgently, today only, tonight, last chance, limited number, before it is too late
  'says-hurry': `
    ด่วน | ด่วนที่สุด | เร่งด่วน | โดยด่วน | ทันที | เดี๋ยวนี้ | ภายในวันนี้ | ภายในคืนนี้ | วันนี้วันสุดท้าย | โอกาสสุดท้าย |
    เตือนครั้งสุดท้าย | จำนวนจำกัด | ก่อนหมดสิทธิ | รีบ | urgent | urgently | immediately | act now | right away |
    last chance | today only | final notice`,
  // will be cut off, suspended, cancelled, frozen, prosecuted, otherwise, warrant
  'says-threat': `
    มิฉะนั้น | มิเช่นนั้น | ไม่เช่นนั้น | จะถูกระงับ | จะถูกตัด | จะถูกยกเลิก | จะถูกอายัด | จะถูกดำเนินคดี | จะดำเนินคดี | ระงับสิทธิ | ตัดสิทธิ |
    ระงับบัญชี | อายัดบัญชี | หมายจับ | จะถูกปรับ | จะถือว่าสละสิทธิ | ยึดทรัพย์ | otherwise | will be suspended |
    will be terminated | will be frozen | will be disconnected | legal action | arrest warrant`,
  // congratulations, lucky winner, get for free, special privilege
  'says-prize': `
    ยินดีด้วย | ขอแสดงความยินดี | ผู้โชคดี | โชคดี | รับฟรี | รับรางวัล | สิทธิพิเศษ | ได้รับรางวัล | congratulations | you have won |
    lucky winner | claim your`,
  // evacuate, forest flood, landslide, tsunami, earthquake, storm, flood, fire, high ground, leak of chemicals, bitten
  // by a dog, unconscious; cheated, posing as, taken off the shelves
  'danger-to-life': `
    อพยพ | น้ำป่า | ดินถล่ม | ดินโคลนถล่ม | สึนามิ | แผ่นดินไหว | พายุ | น้ำท่วม | น้ำล้นตลิ่ง | น้ำหลาก | ไฟป่า | ไฟไหม้ | เพลิงไหม้ | ที่สูง |
    ที่ปลอดภัย | เตือนภัย | สารเคมีรั่ว | แก๊สรั่ว | ถูกสุนัขกัด | พิษสุนัขบ้า | หมดสติ | หายใจลำบาก | ถูกหลอก | แอบอ้าง | เรียกคืน | evacuate | evacuation |
    tsunami | flash flood | flood warning | landslide | earthquake | storm warning | higher ground`,
  // an urgent letter's official mark, an express train, an expressway, a hotline; may be used at once; good luck
  none: `
    ด่วนที่สุด ที่ | รถด่วน | ทางด่วน | ไปรษณีย์ด่วน | ขบวนด่วน | สายด่วน | รีบอร์น | ได้ทันที | ไม่ต้องคลิก | อย่าคลิก | ห้ามคลิก |
    ไม่คลิก | อย่ากดลิงก์ | อย่ากดลิงค์ | ห้ามกดลิงก์ | ไม่กดลิงก์ | ไม่กดลิงค์ | ไม่ต้องกดลิงก์ | ขอให้โชคดี | ไม่เปิดลิงก์ | อย่าเปิดลิงก์ |
    do not click | don't click | never click | do not open the link`,
};

export const HABIT_WORDS = buildCueList<WordKind>(
  ['none', 'danger-to-life', 'says-prize', 'says-hurry', 'says-threat', 'says-click'],
  (kind) => WORDS[kind],
);
