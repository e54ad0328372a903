import { buildCueList, type Cue } from '../../text/cue-list.ts';

type SenderWordKind = 'anybody' | 'office' | 'firm' | 'none';

export type SenderWord = Cue<Exclude<SenderWordKind, 'none'>>;

const WORDS: Readonly<Record<SenderWordKind, string>> = {
  // What any sender may call itself: alerts, systems, staff, taxes, refunds, parcels, bills.
  anybody: `
    แจ้งเตือน | ระบบ | ศูนย์ | บริการ | เจ้าหน้าที่ | ออนไลน์ | สำนักงาน | ฝ่าย | ส่วน | กลาง |
    ประชาชน | จังหวัด | สาขา | ประเทศไทย | รัฐ | สวัสดิการ | ภาษี | สิทธิ | คืนเงิน | เงิน | ค่าปรับ |
    ใบสั่ง | พัสดุ | ใบแจ้งหนี้ | ค่าไฟฟ้า | ค่าไฟ | ค่าน้ำ | ร้องเรียน | หน่วย | เกษตร | ที่ดิน | ตำรวจ |
    อำเภอ | ทะเบียน | ประปา | ไฟฟ้า`,
  // What desks and people of the state are called, and hardly anybody else.
  office: `
    กอง | งาน | สำนัก | กลุ่มงาน | ฝ่ายทะเบียน | เจ้าพนักงาน | เสมียน | นายทะเบียน | อธิบดี | เลขาธิการ |
    ผู้กำกับ | พนักงานสอบสวน | นิติกร | ร้อยเวร | registrar | inspector | division | bureau`,
  // Banks, which are companies where the name is not that of one of the state's.
  firm: `ธนาคาร | bank`,
  // Editors, funds, fans, newsrooms, publishers, workers: they merely begin like an office.
  none: `กองบรรณาธิการ | กองทุน | กองเชียร์ | กองถ่าย | สำนักข่าว | สำนักพิมพ์ | พนักงาน | โรงงาน | แรงงาน`,
};

const ORDER: readonly SenderWordKind[] = ['none', 'anybody', 'firm', 'office'];

/** Words of sender names that name nobody. */
export const SENDER_WORDS = buildCueList(ORDER, (kind) => WORDS[kind]);
