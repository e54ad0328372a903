/** What stands in place of a link. The reader finds the way alone, so that no message has to be trusted for it. */
export interface RewriteWords {
  /** A whole order: "open the Thang Rat app, or …". */
  readonly order: (ways: Ways) => string;
  /** After "at", "on", "through": "the Thang Rat app, or …". */
  readonly noun: (ways: Ways) => string;
  readonly contact: (ways: Ways) => string;
  readonly counter: string;
}

/** The ways to a body that need no link. */
export interface Ways {
  /** Name of the body; empty where it is not known. */
  readonly body: string;
  /** Its own number as people say it; empty where none is known. */
  readonly number: string;
}

const call = (number: string) => (number === '' ? '' : ` หรือโทร ${number}`);
const callEnglish = (number: string) => (number === '' ? '' : `, or call ${number}`);
const bodyOr = (body: string, other: string) => (body === '' ? other : body);

/** แอปทางรัฐ is the government's app for all services; a site is found by typing the body's name oneself. */
export const REWRITES: Readonly<Record<'th' | 'en', RewriteWords>> = {
  th: {
    order: ({ body, number }) => `เปิดแอปทางรัฐ หรือพิมพ์ชื่อ${bodyOr(body, 'หน่วยงาน')}เองในช่องค้นหา${call(number)}`,
    noun: ({ body, number }) => `แอปทางรัฐ หรือเว็บไซต์ที่ค้นด้วยชื่อ${bodyOr(body, 'หน่วยงาน')}${call(number)}`,
    contact: ({ body, number }) => `ติดต่อ${bodyOr(body, 'หน่วยงาน')}ที่สำนักงาน${call(number)}`,
    counter: 'ยื่นเอกสารที่สำนักงานด้วยตนเอง',
  },
  en: {
    order: ({ body, number }) =>
      `open the Thang Rat app, or search for the name of ${bodyOr(body, 'the office')} yourself${callEnglish(number)}`,
    noun: ({ body, number }) =>
      `the Thang Rat app, or the site you find by the name of ${bodyOr(body, 'the office')}${callEnglish(number)}`,
    contact: ({ body, number }) => `contact ${bodyOr(body, 'the office')} at its counter${callEnglish(number)}`,
    counter: 'hand the papers in at the office',
  },
};
