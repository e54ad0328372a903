import type { Language } from '../warning/props.ts';

/** How many warnings there were, in the popup and the settings, and the sound of one. */
export interface WarnedWords {
  /** Of the last seven days. */
  readonly week: (count: number) => string;
  /** Messages that are not warned of, as the person has said that they are fine. */
  readonly quiet: (count: number) => string;
  readonly days: string;
  readonly count: (count: number) => string;
  readonly kept: string;
  /** How a sender is said to be fine. */
  readonly fine: string;
  readonly sound: string;
  readonly sounds: Record<'off' | 'on', string>;
  readonly soundHint: string;
}

const TABLES: Record<Language, WarnedWords> = {
  th: {
    week: (count) => (count === 0 ? '7 วันที่ผ่านมา ไม่มีคำเตือน' : `7 วันที่ผ่านมา เตือน ${count} ครั้ง`),
    quiet: (count) => `ไม่เตือน ${count} ข้อความ เพราะคุณบอกว่าไม่เป็นไร`,
    days: 'คำเตือนใน 7 วันที่ผ่านมา',
    count: (count) => `${count} ครั้ง`,
    kept: 'นับไว้ในเครื่องนี้ ไม่เก็บข้อความ',
    fine: 'ถ้ารู้แน่ว่าผู้ส่งไม่มีปัญหา กด “รายละเอียด” ในคำเตือน แล้วกด “ผู้ส่งนี้ไม่เป็นไร”',
    sound: 'เสียงเมื่อมีคำเตือนใหม่',
    sounds: { off: 'ปิด', on: 'เปิด' },
    soundHint: 'เสียงสั้น ๆ หนึ่งครั้งต่อหนึ่งข้อความ',
  },
  en: {
    week: (count) =>
      count === 0
        ? 'No warnings in the last 7 days'
        : `${count} ${count === 1 ? 'warning' : 'warnings'} in the last 7 days`,
    quiet: (count) => `Not warned of, as you said it is fine: ${count} ${count === 1 ? 'message' : 'messages'}`,
    days: 'Warnings in the last 7 days',
    count: (count) => `${count}`,
    kept: 'Counted on this device, without any text',
    fine: 'If you are sure of a sender, open “Details” in the warning and press “This sender is fine”',
    sound: 'Sound of a new warning',
    sounds: { off: 'Off', on: 'On' },
    soundHint: 'A short sound, once for each message',
  },
};

export function warnedWordsOf(language: Language): WarnedWords {
  return TABLES[language];
}
