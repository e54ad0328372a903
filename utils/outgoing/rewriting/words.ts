import { join } from '../../../components/words/thai-join.ts';
import type { BodyWays } from './ways.ts';

/** What a link led to, as far as another way differs. */
export type SpotKind = 'site' | 'page' | 'contact' | 'store';

/** A way without a link: as an order ("open the app …"), and as a place after "at" or "through" ("the app …"). */
export interface WayWords {
  readonly order: (ways: ToldWays) => string;
  readonly place: (ways: ToldWays) => string;
}

export interface ToldWays extends BodyWays {
  /** The text goes on with "or …" itself. */
  readonly goesOn: boolean;
}

/** What stands in place of a link. The reader finds the way alone, so that no message has to be trusted for it. */
export interface RewriteWords {
  readonly ways: Readonly<Record<SpotKind, WayWords>>;
  /** Between what one does and where: "register" + "at". */
  readonly at: (place: string) => string;
  /** Where nothing says what is to be done there. */
  readonly alone: (place: string) => string;
  /** The way was told before. */
  readonly same: WayWords;
}

const thai = ({ body }: BodyWays) => (body === '' ? 'หน่วยงาน' : body);
const call = ({ number }: BodyWays) => (number === '' ? '' : ` หรือโทร ${number}`);
/** "A or B"; where an "or …" follows, "A, B". */
const either = (first: string, second: string, ways: ToldWays) =>
  call(ways) === '' && !ways.goesOn ? `${first} หรือ${second}` : `${first} ${second}${call(ways)}`;

/** แอปทางรัฐ is the government's app; a site is found by typing the body's name oneself. */
const THAI: RewriteWords = {
  ways: {
    site: {
      order: (ways) => {
        const search = `${join('พิมพ์ชื่อ', thai(ways))}เองในช่องค้นหา`;
        return ways.hasApp ? either('เปิดแอปทางรัฐ', search, ways) : either(search, 'ติดต่อด้วยตนเอง', ways);
      },
      place: (ways) => {
        const site = `${join('เว็บไซต์', thai(ways))} (พิมพ์ชื่อค้นหาเอง)`;
        return ways.hasApp ? either('แอปทางรัฐ', site, ways) : either(site, 'ติดต่อด้วยตนเอง', ways);
      },
    },
    page: {
      order: (ways) => `${join('ค้นหาเพจทางการของ', thai(ways))}เอง`,
      place: (ways) => `${join('เพจทางการของ', thai(ways))} (พิมพ์ชื่อค้นหาเอง)`,
    },
    contact: {
      order: (ways) => `${join('ติดต่อ', thai(ways))}ด้วยตนเอง${call(ways)}`,
      place: (ways) => `${join('เจ้าหน้าที่ของ', thai(ways))}${call(ways)}`,
    },
    store: {
      order: () => 'เปิด App Store หรือ Google Play แล้วพิมพ์ชื่อแอปเอง',
      place: () => 'App Store หรือ Google Play (พิมพ์ชื่อแอปเอง)',
    },
  },
  at: (place) => join('ได้ที่', place),
  alone: (place) => join('ดูรายละเอียดได้ที่', place),
  same: { order: () => 'ใช้ช่องทางเดียวกัน', place: () => 'ช่องทางเดียวกัน' },
};

const english = ({ body }: BodyWays) => (body === '' ? 'the office' : body);
const callEnglish = ({ number }: BodyWays) => (number === '' ? '' : `, or call ${number}`);
const eitherEnglish = (first: string, second: string, ways: ToldWays) =>
  callEnglish(ways) === '' && !ways.goesOn ? `${first} or ${second}` : `${first}, ${second}${callEnglish(ways)}`;

const ENGLISH: RewriteWords = {
  ways: {
    site: {
      order: (ways) => {
        const search = `search for ${english(ways)} yourself`;
        return ways.hasApp
          ? eitherEnglish('open the Thang Rat app', search, ways)
          : eitherEnglish(search, 'ask in person', ways);
      },
      place: (ways) => {
        const site = `the website of ${english(ways)} (search for its name yourself)`;
        return ways.hasApp ? eitherEnglish('the Thang Rat app', site, ways) : eitherEnglish(site, 'its office', ways);
      },
    },
    page: {
      order: (ways) => `search for the official page of ${english(ways)} yourself`,
      place: (ways) => `the official page of ${english(ways)} (search for its name yourself)`,
    },
    contact: {
      order: (ways) => `contact ${english(ways)} at its office${callEnglish(ways)}`,
      place: (ways) => `the staff of ${english(ways)}${callEnglish(ways)}`,
    },
    store: {
      order: () => 'open the App Store or Google Play and type the name of the app yourself',
      place: () => 'the App Store or Google Play (type the name of the app yourself)',
    },
  },
  at: (place) => `at ${place}`,
  alone: (place) => `for details, see ${place}`,
  same: { order: () => 'use the same way', place: () => 'the same place' },
};

export const REWRITES: Readonly<Record<'th' | 'en', RewriteWords>> = { th: THAI, en: ENGLISH };
