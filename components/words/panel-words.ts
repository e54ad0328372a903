import type { Language } from '../warning/props.ts';

/** Words of the side panel. */
export interface PanelWords {
  readonly title: string;
  /** On the button that opens it. */
  readonly open: string;
  readonly current: string;
  readonly ordinal: (number: number, total: number) => string;
  readonly pointing: string;
  /** Where a page is not read by itself. */
  readonly notChecked: string;
}

const TABLES: Record<Language, PanelWords> = {
  th: {
    title: 'ข้อความในหน้านี้',
    open: 'ดูทุกข้อความในแถบข้าง',
    current: 'ที่กำลังดูอยู่',
    ordinal: (number, total) => `ข้อความที่ ${number} จาก ${total}`,
    pointing: 'กดที่เหตุผล ลิงก์ หรือเบอร์ เพื่อดูว่าอยู่ตรงไหนในหน้า',
    notChecked: 'กดไอคอนรู้ทันที่แถบเครื่องมือ แล้วกด “ตรวจหน้านี้”',
  },
  en: {
    title: 'Messages on this page',
    open: 'All messages in the side panel',
    current: 'The one you are looking at',
    ordinal: (number, total) => `Message ${number} of ${total}`,
    pointing: 'Press a reason, a link or a number to see where it stands in the page',
    notChecked: 'Press Ruthan’s icon in the toolbar, then “Check this page”',
  },
};

export function panelWordsOf(language: Language): PanelWords {
  return TABLES[language];
}
