import { thaiListing } from './th-listing.ts';
import { join } from './thai-join.ts';
import type { Facts, ReasonTexts } from './words.ts';

const body = ({ agency }: Facts) => agency ?? 'หน่วยงานรัฐ'; // "a government body"
const imitated = ({ imitated: name }: Facts) => name ?? 'หน่วยงานรัฐ';
const site = ({ host }: Facts) => host ?? 'เว็บอื่น'; // "another site"
const real = (facts: Facts) =>
  facts.imitatedDomain === undefined
    ? 'เว็บของหน่วยงานราชการไทยลงท้ายด้วย .go.th'
    : `${join('เว็บจริงของ', imitated(facts))}คือ ${facts.imitatedDomain}`;
const askFirst = ({ hotline }: Facts) => (hotline === undefined ? 'ถามหน่วยงานก่อน' : `โทร\u00a0${hotline} ถามก่อน`);
const numberOf = ({ number }: Facts) => (number === undefined ? 'เบอร์นี้' : `เบอร์ ${number}`);
/** What one should not do with what leads away. */
const dont = ({ inCode }: Facts) => (inCode === true ? 'อย่าสแกนคิวอาร์โค้ด' : 'อย่ากดลิงก์');
const linkOrCode = ({ inCode }: Facts) => (inCode === true ? 'คิวอาร์โค้ด' : 'ลิงก์');
const opening = ({ inCode }: Facts) => (inCode === true ? 'สแกน' : 'เปิด');
/** Headline and one line of why for each reason and level. "แอบอ้าง" (poses as), not "ปลอม" (fake), of a message. */
export const thaiReasons: ReasonTexts = {
  'gov-claim-with-link': {
    danger: {
      headline: (facts) => `${dont(facts)} ข้อความนี้${join('อ้างชื่อ', body(facts))}`,
      why: () => 'ข้อความที่แนบลิงก์และระบุว่ามาจากหน่วยงานรัฐ ให้ถือว่าเป็นการแอบอ้าง (แนวทางที่คณะรัฐมนตรีรับทราบ 18 พ.ย. 2568)',
    },
    caution: {
      headline: (facts) => `มี${linkOrCode(facts)}${join('ในชื่อ', body(facts))} ถามหน่วยงานก่อน${opening(facts)}`,
      why: () => 'ใครก็ส่งต่อข้อความในชื่อหน่วยงานได้ ในแชตดูไม่ออกว่าใครเขียน',
    },
  },
  'gov-link-official': {
    danger: {
      headline: (facts) => `${dont(facts)} ข้อความนี้${join('อ้างชื่อ', body(facts))}`,
      why: (facts) =>
        `${linkOrCode(facts)}นี้เป็นเว็บจริงของหน่วยงาน แต่ชื่อผู้ส่งปลอมได้ ไม่ต้อง${facts.inCode === true ? 'สแกน' : 'กด'} ให้โทรหรือเปิดเว็บของหน่วยงานเอง`,
    },
  },
  'gov-link-internal': {
    caution: {
      headline: () => 'จดหมายระหว่างหน่วยงาน มีลิงก์ออกนอกเว็บราชการ ยืนยันกับผู้ส่งก่อนเปิด',
      why: (facts) => `ลิงก์พาไปที่ ${site(facts)} ซึ่งไม่ใช่เว็บราชการ`,
    },
    note: {
      headline: () => 'จดหมายระหว่างหน่วยงาน ลิงก์เป็นเว็บราชการ',
      why: () => 'ไม่ใช่ข้อความถึงประชาชน แต่ชื่อผู้ส่งปลอมได้ หากไม่แน่ใจให้ถามผู้ส่ง',
    },
  },
  'shown-host-differs': {
    danger: {
      headline: (facts) => `อย่ากดลิงก์ เขียนว่า ${facts.shownHost ?? 'เว็บราชการ'} แต่พาไปที่ ${site(facts)}`,
      why: () => 'ชื่อเว็บที่เขียนให้เห็น ไม่ตรงกับเว็บที่ลิงก์พาไปจริง',
    },
  },
  'lookalike-host': {
    danger: {
      headline: (facts) => `${dont(facts)} ${site(facts)} เลียนแบบ${join('เว็บของ', imitated(facts))}`,
      why: real,
    },
    caution: {
      headline: (facts) => `${site(facts)} คล้าย${join('เว็บของ', imitated(facts))} ดูให้แน่ใจก่อน${opening(facts)}`,
      why: real,
    },
  },
  'black-number': {
    danger: {
      headline: (facts) => `อย่าโทร${numberOf(facts)} อยู่ในบัญชีดำ`,
      why: (facts) => thaiListing.black.long(facts.listing ?? {}),
    },
  },
  'gov-claim-with-request': {
    caution: {
      headline: (facts) =>
        `ข้อความนี้${join('อ้างชื่อ', body(facts))} และให้ติดต่อ${facts.number === undefined ? 'ช่องทาง' : 'เบอร์'}ที่ไม่รู้ว่าเป็นของหน่วยงาน ${askFirst(facts)}`,
      why: () => 'หน่วยงานจริงมีเบอร์ที่ตรวจสอบได้ ใช้เบอร์นั้นแทนช่องทางในข้อความ',
    },
  },
  'grey-number': {
    caution: {
      headline: (facts) => `${numberOf(facts)} อยู่ในบัญชีเฝ้าระวัง คิดก่อนโทร`,
      why: (facts) => thaiListing.grey.long(facts.listing ?? {}),
    },
  },
  'abroad-number': {
    caution: {
      headline: (facts) => `${numberOf(facts)} เป็นสายจากต่างประเทศ คิดก่อนโทร`,
      why: () => 'เบอร์ที่ขึ้นต้นด้วย +697 หรือ +698 คือสายที่มาจากต่างประเทศหรือผ่านอินเทอร์เน็ต',
    },
  },
  'white-number': {
    note: {
      headline: (facts) => {
        const owner = facts.listing?.agency ?? 'หน่วยงานรัฐ';
        return facts.inDanger === true
          ? `${numberOf(facts)} ${join('เป็นเบอร์จริงของ', owner)} แต่อาจถูกแอบอ้าง`
          : `${numberOf(facts)} ${join('เป็นเบอร์ของ', owner)}`;
      },
      why: (facts) =>
        `${facts.listing?.operator === undefined ? '' : `${join('ตามบัญชีของ', facts.listing.operator)} `}แต่เบอร์ที่โทรเข้ามาปลอมได้ หากไม่แน่ใจให้วางสายแล้วโทรกลับ`,
    },
  },
  'qr-unread': {
    caution: {
      headline: (facts) => `ข้อความนี้${join('อ้างชื่อ', body(facts))} แต่มีแต่รูปภาพ ${askFirst(facts)}`,
      why: () => 'ยังไม่ได้อ่านข้อความในรูป ไม่สแกนคิวอาร์โค้ดและไม่โทรเบอร์ในรูป จนกว่าจะถามหน่วยงานแล้ว',
    },
    note: {
      headline: (facts) =>
        facts.agency === undefined
          ? 'มีคิวอาร์โค้ดที่ยังไม่ได้อ่าน ถามผู้ส่งก่อนสแกน'
          : `มีคิวอาร์โค้ด${join('ในชื่อ', facts.agency)} ถามหน่วยงานก่อนสแกน`,
      why: () => 'คิวอาร์โค้ดพาไปเว็บแอบอ้างได้เหมือนลิงก์ และยังไม่ได้อ่านว่าพาไปที่ไหน',
    },
  },
};
