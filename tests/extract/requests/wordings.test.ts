import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../utils/extract/entities.ts';
import { messageWith } from '../../../utils/message-with.ts';
import type { RequestKind } from '../../../utils/model.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

/** How people are asked to call, to add, to pay and to send, and honest sentences that use the same words. */

const engine = createEngine();

function requestsIn(body: string): RequestKind[] {
  const requests = extractEntities(messageWith({ channel: 'email', body }), engine, []).requests();
  return [...new Set(requests.map(({ kind }) => kind))];
}

describe('asks to call', () => {
  test.each([
    'หากต้องการไกล่เกลี่ยก่อนออกหมายเรียก กรุณาโทรหาผมโดยตรง 080-123-4567',
    'ฝ่ายคดีรอสาย 02-000-4471 ก่อนปิดสำนวน',
    'แผนกอายัดรอสายท่านที่ 02 000 6120',
    'โทร 02-000-5519 ก่อนเที่ยง มิฉะนั้นเรื่องจะถึงอัยการ',
    '02-000-7718 โทรกลับด่วน',
    '020008812 ติดต่อก่อนส่งฟ้อง',
    '02 000 3391 โทรหาเจ้าหน้าที่ภายในวันนี้',
    'รีบต่อสายเจ้าหน้าที่ 02-000-6644',
    'คุยกับนิติกรได้ที่ 02-000-2217',
    'ติดต่อปลัดสมชาย 069-000-1420 เพื่อยืนยันสิทธิ',
    'Our officer is waiting for your call on 02 000 9912',
    'ต่อสายตรงพนักงานสอบสวน 02-000-7781 ด่วน',
    'เจ้าหน้าที่รอท่านอยู่ที่สาย 02-000-1199 กด 0',
    'ให้ญาติโทร 069-000-2213',
    'Kindly ring us back on 02 000 7788 today',
    'Ring 02 000 1180 before 5 pm or the case goes to court',
    'ท่านอยู่ในกลุ่มฟ้องคดี จะถูกยึดทรัพย์ ปรึกษากับเจ้าหน้าที่ โทร 080-000-6120',
    'จะปิดซิมของคุณใน 1 ชม. กด 1 คุยกับเจ้าหน้าที่',
  ])('%s', (body) => {
    expect(requestsIn(body)).toContain('call');
  });
});

describe('asks to add a contact', () => {
  test.each([
    'แอดไอดีไลน์ netwela88 รับเงินคืน',
    'แอดไลน์ไอดี kaset.help2',
    'แอดไลน์: nongfai_07',
    'แอดไลน์มาที่ somjai2024',
    'ไอดีไลน์ pakan-sv',
    'ไอดีไลน์คือ wat_er99',
    'ไอดีไลน์เจ้าหน้าที่ : pwa_staff5',
    'ไอดี LINE : dltcare01',
    'ไลน์ไอดี: tidin.klang',
    'ID LINE meter4455',
    'ID Line: mpay_desk',
    'LINE ID - sso.refund7',
    'Line:taxhelp3',
    'ทักไลน์ @pensionhelp รับสิทธิ',
    'ทักมาที่ไลน์ kongtun_9',
    'คุยกับคุณแต้ว กรมกิจการสตรี ที่ satri_taew ก่อนวันที่ 10',
    'เพิ่ม video_pol7 แล้วหาห้องเงียบๆ',
    'ยืนยันตัวตนกับคุณเอ๋ ID omsin_ae3',
    'รายงานตัวผ่านพยาบาลเวร rokphayaban04 ในไลน์',
    'จะถูกระงับสิทธิ ลงชื่อกับเจ้าหน้าที่สาขา @yang_sakha ภายในพรุ่งนี้',
    'บัญชีของท่านถูกใช้สมัครสิทธิ์ ยกเลิกได้ที่ไลน์ @tangsiri',
    'ค้างค่าน้ำสามรอบ เคลียร์ที่ LINE @nampra.care',
    'Your visa has been flagged. Speak with our officer on Telegram @visa_desk',
    'ทักไอดี landcare4 ได้เลย',
    'ทักแชทไลน์ krom.tee7',
    'ติดต่อไลน์ toll_easy2',
    'ติดต่อทางไลน์ไอดี postman31',
    'เพิ่มเพื่อนไลน์ไอดี visa.fast1',
    'เพิ่มเพื่อนด้วยไอดี duangjai55',
    'เพิ่มไลน์ thanarak_co',
    'ค้นหาไอดี pea.care8 แล้วกดเพิ่มเพื่อน',
    'แอดไลน์เจ้าหน้าที่ชื่อ กมล ไอดี kamol_77',
    'สแกนไม่ได้ให้แอด id : court.help6',
    'แอดเทเลแกรม @dsi_desk',
    'Telegram: immigration_help4',
    'Add LINE: visa-desk3',
    'Add us on LINE, our ID is refund_th5',
    'Add the officer on LINE (ID: somchai.k9)',
    'Contact us via LINE ID excise77',
    'แอดเพื่อนไลน์ไอดี mea-care11',
    'ส่งหลักฐานทางไลน์ @claimfast',
    'Text us on Telegram @th_customs_desk',
    'WhatsApp us: customs_desk',
  ])('%s', (body) => {
    expect(requestsIn(body)).toContain('add-contact');
  });
});

describe('asks to send data', () => {
  test.each([
    'ห้ามเพิกเฉย ส่งสำเนาบัตรประชาชนด่วน',
    'ขอให้ท่านตอบกลับอีเมลนี้พร้อมข้อมูลต่อไปนี้\nชื่อ-สกุล / วันเกิด / เลขประจำตัวประชาชน / เลขบัญชี',
    'Please reply to this mail with\n\nusername :\npassword :\nbackup phone :',
    'ไม่ต้องมาด้วยตนเอง ส่งรูปบัตรประชาชนทางแชทได้เลย',
    'Do not ignore: send your id card',
    'Reply to this mail with a copy of your passport or ID card',
    'To receive it please reply with your IBAN, a copy of your passport and the card used',
    'Kindly send us a scan of your passport and your bank account number',
    'Please email a photo of your ID card to the officer',
    'Please provide your full name, address and bank details by return mail',
    'Answer this message with your card number and date of birth',
    'Reply with the last four digits of your card and the OTP',
    'Fill in the attached form with your account number and return it to us',
    'We need a copy of your work permit and passport by e-mail today',
    'Kindly forward your bank details to this address',
    'ตอบกลับพร้อมสำเนาบัตรประชาชน',
    'ให้ตอบกลับทางอีเมลฉบับนี้ พร้อมแนบ\n1) ใบอนุญาตขายยาสูบของร้าน\n2) สำเนาทะเบียนบ้าน',
    'แจ้งชื่อ ที่อยู่ เลขบัญชี กลับมาทางข้อความนี้',
    'แนบสำเนาบัตรประชาชนและสลิปเงินเดือนมากับอีเมลตอบกลับ',
    'กรอกแบบฟอร์มแนบพร้อมเลขบัญชีแล้วส่งกลับ',
    'ตอบกลับอีเมลนี้พร้อมเลขที่บัญชีธนาคารและชื่อบัญชี',
    'ตอบกลับข้อความนี้ด้วยเลขบัตร 13 หลักและวันเดือนปีเกิด',
    'ส่งสำเนาบัตรและหน้าสมุดบัญชีมาที่อีเมลนี้',
    'กรุณาส่งภาพถ่ายบัตรประชาชนหน้า-หลังกลับมา',
    'ส่งรูปถ่ายคู่กับบัตรมาในแชทนี้',
    'ส่งเลขหน้าบัตรเดบิตมาทางนี้',
    'แจ้งเลขบัตรประชาชนและเบอร์โทรกลับมา',
    'แจ้งเลขที่บัญชีเพื่อรับเงินคืน',
    'แจ้งรหัส OTP ให้เจ้าหน้าที่',
    'บอกรหัส 6 หลักที่ได้รับทาง SMS',
    'พิมพ์เลขบัตร 13 หลักส่งกลับมา',
    'พิมพ์ชื่อ-สกุล เลขบัตร และเลขบัญชี ส่งมาที่นี่',
    'ถ่ายรูปบัตรประชาชนส่งกลับมาภายในวันนี้',
    'ขอสำเนาบัตรประชาชนและสำเนาหน้าสมุดบัญชีค่ะ',
    'ขอรหัส ATM เพื่อปลดล็อก',
    'กรอกเลขบัตรประชาชนแล้วส่งกลับทางอีเมล',
    'ส่งสำเนาทะเบียนบ้านและสำเนาพาสปอร์ตมายังอีเมลนี้',
  ])('%s', (body) => {
    expect(requestsIn(body)).toContain('send-data');
  });
});

describe('asks to pay', () => {
  test.each([
    'โอนเงินค่าธรรมเนียม 450 บาท เข้าบัญชี กรุงไทย 000-0-12345-6',
    'โปรดโอนภายในวันนี้เข้าบัญชี กรุงไทย 000-0-1xxxx-6 ชื่อ สมหญิง',
    'โอน 1,200 บาท เข้าพร้อมเพย์ 0690001234',
    'โอนมาที่พร้อมเพย์ 069-000-5678 ชื่อ สมหญิง',
    'ชำระผ่านพร้อมเพย์ 0-0000-00000-00-0',
    'ชำระค่าปรับเข้าบัญชี ธ.กรุงไทย 000-0-33445-6',
    'จ่ายเข้าบัญชี 0001122334 แล้วส่งสลิป',
    'ฝากเงินเข้าบัญชี ออมสิน 000012345678',
    'โอนค่ามัดจำ 500 เข้าบัญชีเจ้าหน้าที่',
    'โอนเงินในบัญชีทั้งหมดเข้าบัญชีที่เจ้าหน้าที่แจ้ง',
    'วางเงินประกันเข้าบัญชีกลางของสำนักงาน',
    'วางค่าฤชา 2% เข้าบัญชีกองทุน กรุงไทย 000-0-45518-2',
    'Wire the deposit to the safe account today',
    'Transfer the fee of 900 baht to account 000-0-77889-0',
    'Pay the fine into KTB account 000-0-44556-7',
    'Send 2,000 THB by PromptPay to 069 000 4321',
  ])('%s', (body) => {
    expect(requestsIn(body)).toContain('transfer');
  });
});

describe('asks nothing', () => {
  test.each([
    'รหัส OTP ของท่านคือ 482910 กรอกภายใน 5 นาที',
    'แจ้งหยุดทำการ 5 ธ.ค. ติดต่อสายด่วน 1506 LINE @ssothai',
    'LINE TODAY รายงานว่าฝนจะหยุด',
    'ยื่นคำขอพร้อมสำเนาบัตรประชาชนที่ศาลากลาง',
    'รับเงินที่ไปรษณีย์พร้อมบัตรประชาชน',
    'ระบบจะส่งรหัส OTP ไปยังมือถือของท่าน',
    'ส่งผลงานเข้าประกวดพร้อมสำเนาบัตรนักเรียน',
    'เจ้าหน้าที่จะโทรกลับภายใน 3 วันทำการ',
    'We have received a copy of your passport',
    'ชำระค่าน้ำได้ที่เคาน์เตอร์เซอร์วิสหรือหักบัญชีธนาคาร',
    'กองคลัง เทศบาลตำบลบ้านโพธิ์ โทร. 0 4400 1234 ต่อ 11',
    'ฝ่ายทะเบียน โทรศัพท์ 02-000-4455 โทรสาร 02-000-4456',
    'หากมีข้อสงสัยติดต่อฝ่ายบริการลูกค้า 02-000-1200',
    'สอบถามสถานะคำขอ 02 000 3456 ในเวลาราชการ',
    'ขอเลื่อนนัดโทรก่อนวันที่ 3 ที่ 0 5300 1122',
    'เจ้าหน้าที่จะโทรแจ้งคิวจากหมายเลข 02-000-8800',
    'ขณะนี้คู่สายหนาแน่น กรุณารอสายสักครู่',
    'ร้านเปิด 9 โมง โทร 02-000-7711 จองคิวล่วงหน้าได้',
    'Tel. 02 000 4400 ext. 12, Fax 02 000 4401',
    'For questions about this notice call 02 000 7000 on working days',
    'The office line 02 000 1111 is open 8.30 to 16.30',
    'ติดตามข่าวสารได้ที่ LINE: @thesabanbanpho',
    'LINE Official Account ของเทศบาล',
    'ไลน์กลุ่มหมู่บ้านแจ้งไว้แล้ว',
    'Facebook: Ban Pho Municipality LINE: @banpho',
    'ID: 4471 คิวที่ 12',
    'เลขที่คำขอ id 660012',
    'ไลน์สาย 5 เปิดเดินรถแล้ว',
    'The blue line runs every 6 minutes',
    'MRT Blue Line 2 stations closed',
    'สินค้าไลน์ใหม่ 2026',
    'แอดมินกลุ่ม somchai แจ้งว่าประชุมเลื่อน',
    'กรอกแบบฟอร์ม ทร.14 ที่สำนักทะเบียนพร้อมสำเนาบัตรประชาชน',
    'โปรดนำสำเนาบัตรประชาชนและสำเนาทะเบียนบ้านมาด้วย',
    'เอกสารที่ใช้ สำเนาบัตรประชาชน 1 ฉบับ',
    'ห้ามแจ้งรหัส OTP กับผู้อื่น',
    'ห้ามส่งสำเนาบัตรประชาชนให้คนแปลกหน้า',
    'เราไม่มีนโยบายขอเลขบัตรประชาชนหรือรหัสผ่าน',
    'อย่าส่งรูปบัตรประชาชนทางแชท',
    'We will never ask you to reply with your password',
    'โปรดตอบกลับภายในวันศุกร์ที่ 20\nผู้เข้าอบรมควรเตรียมตัวดังนี้\nบัตรประชาชน ปากกา และเสื้อกันหนาว',
    'Please bring your passport and a copy of it to the counter',
    'Please reply to this mail if you have questions',
    'Your passport is ready for collection',
    'Your account number is printed on the bill',
    'โอนเงินเดือนเข้าบัญชีของท่านแล้ว',
    'กรมฯ โอนเงินเข้าบัญชีพร้อมเพย์ที่ผูกกับเลขบัตรประชาชนวันที่ 10',
    'ระบบจะโอนเข้าบัญชีธนาคารของท่านภายใน 7 วัน',
    'ไม่มีการให้โอนเงินเข้าบัญชีส่วนตัวของเจ้าหน้าที่',
    'เงินโอนจากส่วนกลางปี 2569',
    'The transfer of ownership takes 3 days at the land office',
    'Payment is made at the counter or by PromptPay QR on the bill',
    'The ID card office is closed on Monday',
    'มาติดต่อพร้อมบัตรประชาชนตัวจริงที่ช่อง 4',
    'รับเช็คที่เคาน์เตอร์ 2 พร้อมแสดงบัตรประชาชน',
    'Fill in the form at the counter with a copy of your ID card',
    'Please submit the form with a passport copy in person',
    'จ่ายเงินเข้าบัญชีผู้มีสิทธิวันที่ 10 ธ.ค.',
    'ชำระค่าน้ำผ่านบัญชีธนาคารของท่านหรือที่เคาน์เตอร์',
    'เบี้ยยังชีพจ่ายเข้าบัญชี ธ.ก.ส. ที่ลงทะเบียนไว้',
    '0 4400 1234 ติดต่อคุณสมศรี งานทะเบียน',
    '02 000 3400 โทรติดต่อได้ในเวลาราชการ',
    'We will send your passport back by registered mail',
    'ตรวจพบน้ำท่วมขังบนถนนสาย 4 สอบถามได้ที่ LINE @thangluang',
    'งดเก็บขยะ 13-14 เม.ย. สอบถามทางไลน์ทางการ @mueangthai_town',
    'พัสดุ EX1234TH และเอกสารแบบ pnd.91 ถึงแล้ว',
    'เตือนฝนหนักและห้ามเข้าพื้นที่ ติดตามข่าวสาร LINE @fonfa',
    'ขอเชิญคู่ความไกล่เกลี่ยวันที่ 9 ธ.ค. ณ ชั้น 2 ติดต่อ 02-000-1190',
  ])('%s', (body) => {
    expect(requestsIn(body)).toEqual([]);
  });
});
