import { comparables } from '../../agencies/comparable.ts';
import { once } from '../../once.ts';
import { buildCueList, type Cue } from '../../text/cue-list.ts';

/**
 * What a word adds to a request. `call-now` orders a call, `call-please` asks for one (after an `ask` out of
 * politeness only: "for questions please call"), `call` merely names one, `ask` invites questions (an honest
 * notice does), `press` presses the reader with money or a threat.
 */
export type RequestWordKind =
  | 'call-now'
  | 'call-please'
  | 'call'
  | 'ask'
  | 'press'
  | 'add'
  | 'contact-name'
  | 'transfer'
  | 'account'
  | 'pay'
  | 'their-account'
  | 'yours'
  | 'send'
  | 'data'
  | 'want'
  | 'never'
  | 'in-person'
  | 'scan'
  | 'code'
  | 'none';

export type RequestWord = Cue<Exclude<RequestWordKind, 'none'>>;

const WORDS: Readonly<Record<RequestWordKind, string>> = {
  'call-now': `
    กรุณาโทรหา | โปรดโทรหา | ให้โทรหาผู้ประสานงาน | โทรกลับ | โทรด่วน | โทรมา | โทรยืนยัน | โทรแจ้ง | โทรหา | โทรติดต่อ | โทรทันที |
    รีบโทร | ให้โทร | ติดต่อกลับ | ติดต่อด่วน | รีบติดต่อ | ให้ติดต่อ | ติดต่อเจ้าหน้าที่ | ติดต่อพนักงาน | ติดต่อนิติกร |
    ติดต่อทนาย | ติดต่อร้อยเวร | ติดต่อภายใน | โทรเพื่อ | โทรรับ | โทรจอง | โทรเคลียร์ |
    ทำทางโทรศัพท์ | ตอบรับทางโทรศัพท์ | call back | call now | call officer | call immediately |
    call us back | call our officer | contact officer | contact the officer |
    call the number | must call | กรุณาโทรศัพท์ด่วน | โทรศัพท์ด่วน | press 1 | กด 1 | กด 2 | กด 3 |
    กด 9 | กด 0 | เพื่อพูดคุย | พูดคุยกับ | คุยกับ | กับที่ปรึกษา | โทรคุย | ขอคุย | โทรนัด | นัดคุย | โทรลงชื่อ | รอสาย |
    แล้วรอสาย | รีบต่อสาย | ต่อสายตรง | ring us | ต่อสายเจ้าหน้าที่ | waiting for your call | เจรจา | เคลียร์ได้ที่ |
    ประสานงานด่วน | call pol | to settle | to avoid | speak with | speak to | talk to`,
  'call-please': `
    กรุณาโทร | โปรดโทร | โปรดติดต่อ | กรุณาติดต่อ | โทรก่อน | ติดต่อก่อน | please call | please contact`,
  call: `
    โทร | ติดต่อ | เบอร์ | หมายเลข | ที่เบอร์ | call | contact | tel | phone | dial | ring | กับเจ้าหน้าที่ |
    นิติกร | ร้อยเวร | ทนาย`,
  ask: `
    สอบถาม | ข้อสงสัย | ข้อมูลเพิ่มเติม | รายละเอียดเพิ่มเติม | แจ้งเหตุ | แจ้งไฟดับ | เลื่อนนัด | ขอเลื่อน | ยกเลิกนัด |
    เปลี่ยนแปลงนัด | ร้องเรียน | ให้คำแนะนำ | ขอคำปรึกษา | ปรึกษา | แจ้งเบาะแส | ขอความช่วยเหลือ | สายด่วน |
    ศูนย์บริการข้อมูล | ศูนย์บริการลูกค้า | โทรสาร | เวลาราชการ | หากต้องการ | หากไม่สะดวก | ถ้าไม่สะดวก | ถามได้ |
    แก้ไขที่อยู่ | enquiries | inquiries | enquiry | questions | for more information |
    further information | for information | call centre | call center | hotline | to reschedule |
    reschedule | fax | helpdesk | more details | for details | assistance | ผู้ประสาน | ติดตาม | ข่าวสาร`,
  // Besides the threats that claims know.
  press: `
    ยาเสพติด | ด่วน | ทันที | ภายใน | ก่อนถูก | ยึดทรัพย์ | เกินกำหนด | คืนเงิน | เงินคืน | คืนภาษี | คืนค่า | เงินประกัน |
    รับเงิน | รับสิทธิ | ได้รับสิทธิ | ได้รับคัดเลือก | ยืนยันตัวตน | ยืนยันสิทธิ | วันสุดท้าย | พัสดุมีปัญหา | มีปัญหา |
    เกี่ยวข้องกับ | ประเมินภาษีย้อนหลัง | ถูกร้องเรียน | ไม่ต้องสอบ | สินเชื่อ | เงินกู้ | อนุมัติ | เงินเยียวยา | โบนัส |
    ถูกรางวัล | รางวัล | เงินช่วยเหลือ | เงินอุดหนุน | ปลดล็อก | ปลดอายัด | พบว่า | urgent | avoid | refund |
    compensation | illegal | prosecution | case | confidential | person of interest | จะปิดเบอร์ |
    ถูกฟ้อง | ผิดกฏหมาย | จำนอง | ฟ้อง | รับคืน | รับเช็ค | ปิดสัญญาณ | ไม่อยากมีคดี | ของมีค่า | ถูกล็อก | ลดครึ่ง |
    tampering`,
  add: `
    แอด | แอดไลน์ | เพิ่มไอดี | ค้นหาไอดี | ทาง line id | ผ่าน line id | ทางไอดีไลน์ | เพิ่มเพื่อน | เพิ่มเพื่อนไลน์ |
    เพิ่มไลน์ | ทักไลน์ | ทัก | ติดต่อไลน์ | ติดต่อทางไลน์ | ติดต่อผ่านไลน์ | ทางไลน์ | มาทางไลน์ | ส่งไลน์ | มาที่ไลน์ |
    คุยไลน์ | text us | add line | add our line | add | chat with`,
  'contact-name': `
    ไลน์ | ไลน | line | lineid | line id | ไอดีไลน์ | ไลน์ไอดี | id line | telegram | เทเลแกรม | วอทส์แอป |
    whatsapp | messenger | แมสเซนเจอร์ | wechat`,
  transfer: `
    โอน | วางเงิน | วางหลักประกัน | มัดจำ | ชำระเข้าบัญชี | จ่ายเข้าบัญชี | ฝากเงินเข้า |
    ชำระผ่านพร้อมเพย์ | พร้อมเพย์ | transfer | send the fee | send money | deposit | pay to account |
    promptpay | remit | wire | reach the account`,
  account: `บัญชี | account | a/c | ธ. | ธนาคาร`,
  'their-account': `
    บัญชีกลาง | บัญชีเจ้าหน้าที่ | บัญชีของเจ้าหน้าที่ | บัญชีที่เจ้าหน้าที่ | บัญชีปลอดภัย | บัญชีตรวจสอบ | บัญชีพักเงิน |
    มาตรวจสอบ | safe account | holding account | account below | บัญชีด้านล่าง`,
  pay: `ชำระ | จ่าย | pay`,
  yours: `
    บัญชีท่าน | บัญชีของท่าน | บัญชีคุณ | บัญชีของคุณ | บัญชีเงินฝากของท่าน | ให้ท่าน | ให้แก่ท่าน | ให้ผู้มีสิทธิ | บัญชีผู้มีสิทธิ |
    บัญชีเงินฝากที่ | your account | to you | your bank account | เข้าบัญชีแล้ว | เรียบร้อยแล้ว | โอนแล้ว |
    โอนเงินแล้ว | เข้าบัญชีพร้อมเพย์ | บัญชีพร้อมเพย์ที่ผูก | has been transferred | have transferred`,
  send: `
    ส่ง | ส่งเอกสาร | ตอบกลับ | พิมพ์ | ถ่ายรูป | ใส่ข้อมูล | กรอก | ตอบ | ให้แจ้ง | พร้อมแนบ | แนบ | reply |
    reply with | send | submit | text back | provide | email us | email a | email your | mail us |
    answer this | fill in | fill out | need a copy | forward | แจ้งชื่อ`,
  data: `
    บัตรประชาชน | บัตรปชช | เลขบัตร | ปชช | รูปคู่บัตร | เลขประจำตัวประชาชน | เลข 13 หลัก | 13 หลัก | หน้าบัตร |
    หลังบัตร | สำเนาบัตร | รูปบัตร | เลขหลังบัตร | otp | รหัส otp | รหัสผ่าน | รหัส pin | pin | เลขบัญชี |
    หน้าสมุดบัญชี | สมุดบัญชี | หน้าบัญชี | ข้อมูลส่วนตัว | ข้อมูลบัญชี | สลิป | เลขที่บัญชี | รหัส 6 หลัก | เลข 6 หลัก |
    รหัส 4 หลัก | username | รหัส atm | สำเนาทะเบียนบ้าน | สำเนาพาสปอร์ต | สำเนาหนังสือเดินทาง | รูปถ่าย | ใบหน้า |
    รายการเดินบัญชี | id card | national id | id number | passport | passport copy | copy of your id |
    card number | bank details | account number | your account number | iban | password |
    date of birth | selfie | personal data | personal details | bank account | bank statement`,
  want: `ขอ | ขอรับ | ขอทราบ | แจ้ง | บอก | ขอดู | ใส่ | ต้องการ`,
  never: `
    ห้าม | อย่า | ไม่ควร | ไม่ต้อง | ไม่มีนโยบาย | ไม่มีการ | ไม่เคย | ไม่ขอ | ไม่ส่ง | do not | does not |
    will not | never | don't | no need`,
  'in-person': `
    ที่สำนัก | เคาน์เตอร์ | ด้วยตนเอง | มาแสดง | มายื่น | มาติดต่อ | มารับ | ตัวจริง | at the counter |
    at the office | at our office | in person | bring`,
  scan: `สแกน | แสกน | scan`,
  code: `
    qr | คิวอาร์ | qr code | qrcode | โค้ด | code | ในภาพ | ในรูป | ตามภาพ | ตามรูป | ด้านล่าง | ภาพแนบ |
    รูปแนบ | ไฟล์แนบ`,
  none: `
    ที่ปรึกษา | อย่าลืม | อย่าพลาด | ห้ามพลาด | อย่าช้า | don't forget | do not forget | don't miss | โทรทัศน์ |
    โทรคมนาคม | online | airline | pipeline | deadline | ออนไลน์ | แอดมิน | แอดมิชชัน | ทักษะ | โอนกรรมสิทธิ์ |
    โอนรถ | โอนได้ | พร้อมโอน | ฟรีโอน | โอนย้าย | ค่าโอน | ธ.ค | ขนส่ง | จัดส่ง | จะโทรแจ้ง | จะโทรหา |
    จะโทรกลับ | จะโทรติดต่อ | จะติดต่อกลับ | ส่งเสริม | ส่งผล | บัญชีดำ | account for | address | we will send |
    line today | line man | line pay | จะส่ง | ได้ส่ง | คำขอ`,
};

const ORDER: readonly RequestWordKind[] = [
  'none',
  'press',
  'pay',
  'account',
  'call',
  'contact-name',
  'code',
  'data',
  'want',
  'send',
  'transfer',
  'add',
  'scan',
  'their-account',
  'yours',
  'ask',
  'call-please',
  'call-now',
  'in-person',
  'never',
];

/** The words of requests, ready for finding. */
export const REQUEST_WORDS = buildCueList(ORDER, (kind) => WORDS[kind]);

/** The words for scanning, in comparing form: where none of them stands, nobody is asked to scan. */
export const SCAN_WORDS = once(() => comparables(WORDS.scan.split('|').map((word) => word.trim())));
