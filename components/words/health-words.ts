import type { Language } from '../warning/props.ts';

/** What the popup says where a mailbox, or a part of it, could not be read. */
export interface HealthWords {
  readonly partly: string;
  readonly readAnyway: string;
  readonly saveReport: string;
  readonly reportHint: string;
  readonly reportFailed: string;
}

const TABLES: Record<Language, HealthWords> = {
  th: {
    partly: 'บางส่วนของหน้านี้อ่านไม่ได้ จึงยังไม่ได้ตรวจ',
    readAnyway: 'ลองอ่านแบบหน้าเว็บทั่วไป',
    saveReport: 'บันทึกโครงหน้าให้ผู้พัฒนา',
    reportHint: 'ไฟล์นี้มีแต่โครงของหน้า ไม่มีข้อความ ชื่อ หรือที่อยู่ และไม่ถูกส่งไปไหน',
    reportFailed: 'บันทึกไม่สำเร็จ เบราว์เซอร์ไม่ให้อ่านหน้านี้',
  },
  en: {
    partly: 'Some of this page could not be read, so it was not checked',
    readAnyway: 'Try to read it as any other page',
    saveReport: 'Save the page’s structure for the developers',
    reportHint: 'The file holds how the page is built: no text, no names, no addresses. It is sent to nobody.',
    reportFailed: 'Could not be saved: the browser does not let us read this page',
  },
};

export function healthWordsOf(language: Language): HealthWords {
  return TABLES[language];
}
