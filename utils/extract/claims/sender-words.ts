import { buildCueList, type Cue } from '../../text/cue-list.ts';

type SenderWordKind = 'anybody' | 'office' | 'firm' | 'none';

export type SenderWord = Cue<Exclude<SenderWordKind, 'none'>>;

const WORDS: Readonly<Record<SenderWordKind, string>> = {
  // What any sender may call itself: alerts, systems, staff, taxes, refunds, parcels, bills.
  anybody: `
    แจ้งเตือน | ระบบ | ศูนย์ | บริการ | เจ้าหน้าที่ | ออนไลน์ | สำนักงาน | ฝ่าย | ส่วน | กลาง |
    ประชาชน | จังหวัด | สาขา | ประเทศไทย | รัฐ | สวัสดิการ | ภาษี | สิทธิ | คืนเงิน | เงิน | ค่าปรับ |
    ใบสั่ง | พัสดุ | ใบแจ้งหนี้ | ค่าไฟฟ้า | ค่าไฟ | ค่าน้ำ | ร้องเรียน | หน่วย | เกษตร | ที่ดิน | ตำรวจ |
    อำเภอ | ทะเบียน | ประปา | ไฟฟ้า | ด่วน | ข่าวสาร | ประกาศ`,
  // What desks and people of the state are called, and hardly anybody else.
  office: `
    กอง | งาน | สำนัก | กลุ่มงาน | ฝ่ายทะเบียน | เจ้าพนักงาน | เสมียน | นายทะเบียน | อธิบดี | เลขาธิการ |
    ผู้กำกับ | พนักงานสอบสวน | นิติกร | ร้อยเวร | registrar | inspector | division | bureau`,
  // Banks, which are companies where the name is not that of one of the state's; law offices, consultants,
  // universities; who makes what is named.
  firm: `
    ธนาคาร | bank | สำนักกฎหมาย | สำนักงานกฎหมาย | ทนาย | ที่ปรึกษา | consultant | advisory |
    กิจการนักศึกษา | by | โดย`,
  // Editors, funds, fans, newsrooms, publishers, workers: they merely begin like an office.
  none: `กองบรรณาธิการ | กองทุน | กองเชียร์ | กองถ่าย | สำนักข่าว | สำนักพิมพ์ | พนักงาน | โรงงาน | แรงงาน`,
};

const ORDER: readonly SenderWordKind[] = ['none', 'anybody', 'firm', 'office'];

/** Words of sender names that name nobody. */
export const SENDER_WORDS = buildCueList(ORDER, (kind) => WORDS[kind]);

/** What any sender may call itself in Latin letters, also in one word: taxrefund, ThaiGov. */
const NEUTRAL_LATIN = `
  no-?reply do-?not-?reply info(?:rmation)? notice notif(?:y|ication)s? alerts? sms otp e-?services? services?
  support admin(?:istrator)? system online official centre center department office customer care team e-?mail
  mail wallet relief claims? verify update pension benefits? thai(?:land)? th tax refund fine welfare urgent
  traffic ticket parcel express government gov form account billing payment pay bill debt card id land property
  court police water electric(?:ity)? power meter labou?r transport vehicle driving licen[cs]e immigration
  customs visa student school social security sim grant subsidy aid summons case justice permit
  regist(?:er|ration) district municipal(?:ity)? provincial city local flood disaster passport officer citizen
  state help of the and loan queue appointment approval documents? registry health vaccine smart plus
  app broadband toll energy industry excise farm(?:er)? skills?
`;

/** Those words in a name. */
export const NEUTRAL = new RegExp(`\\b(?:${NEUTRAL_LATIN.trim().split(/\s+/).join('|')}){1,4}\\b`, 'gi');
