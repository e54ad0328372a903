import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../utils/extract/entities.ts';
import { messageWith } from '../../../utils/message-with.ts';
import type { RequestKind } from '../../../utils/model.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

const engine = createEngine();

function requestsIn(body: string): RequestKind[] {
  return [
    ...new Set(
      extractEntities(messageWith({ channel: 'sms', body }), engine, [])
        .requests()
        .map(({ kind }) => kind),
    ),
  ];
}

describe('asks', () => {
  test.each<[RequestKind, string]>([
    ['call', 'พบยอดค้าง โทรกลับด่วน 069-000-2211'],
    ['call', 'บัญชีจะถูกอายัด ติดต่อเจ้าหน้าที่ 02-000-3344 ทันที'],
    ['call', 'กด 9 เพื่อพูดคุยกับเจ้าหน้าที่ 02 000 5566'],
    ['call', 'ติดต่อ จนท. +855 10 222 333'],
    ['call', 'Your case is urgent, call officer Dan at 069-000-7788'],
    ['call', 'มีหมายเรียกถึงท่าน โทร 02 000 5566 ต่อ 9 เพื่อชี้แจง'],
    ['call', 'แจ้งพักหนี้ โทร 02-000-5566 ก่อนสิ้นเดือน'],
    ['call', 'แจ้งคืนเงินประกันมิเตอร์ ติดต่อกลับเบอร์นี้'],
    ['call', 'พิมพ์ 1 แล้วรอสาย'],
    ['call', 'Press 1 to talk to an officer'],
    ['call', 'ศูนย์บริการลูกค้าแจ้งว่ามิเตอร์จะถูกถอด กรุณาโทรศัพท์ด่วนที่ 069 000 5555'],
    ['transfer', 'ขอให้ท่านโอนเงินทั้งหมดมาตรวจสอบ'],
    ['add-contact', 'แอดไลน์ land.help99 เพื่อรับเงินคืน'],
    ['add-contact', 'เพิ่มเพื่อนที่ @sso-help00'],
    ['add-contact', 'ไลน์ไอดี pea_meter1'],
    ['add-contact', 'ทัก line rd2569x'],
    ['add-contact', 'Add our LINE ID: customs_th9'],
    ['transfer', 'โอนค่าปรับ 2,000 บาท เข้าบัญชี ธ.กสิกร 000-1-22334-5'],
    ['transfer', 'โอนพร้อมเพย์ 069-000-9911 แล้วแจ้งสลิป'],
    ['transfer', 'โอนเงินทั้งหมดเข้าบัญชีกลางเพื่อตรวจสอบ'],
    ['send-data', 'ส่งรูปบัตรประชาชนหน้าหลังกลับมาที่เบอร์นี้'],
    ['send-data', 'ขอเลขบัญชีและเลขบัตรประชาชนของท่าน'],
    ['send-data', 'แจ้ง OTP ที่ได้รับกับเจ้าหน้าที่'],
    ['send-data', 'Reply with your passport copy'],
    ['transfer', 'อย่าลืมโอนค่าธรรมเนียมเข้าบัญชี 000-1-22334-5 วันนี้'],
    ['scan', 'สแกน QR ในภาพเพื่อชำระ'],
    ['scan', 'Scan the QR code below to pay'],
    ['scan', 'ค้างค่าธรรมเนียม สแกนจ่ายตามภาพ'],
  ])('%s: %s', (kind, body) => {
    expect(requestsIn(body)).toContain(kind);
  });
});

describe('asks nothing', () => {
  test.each([
    'สอบถามเพิ่มเติม โทร. 0 2000 1234 ต่อ 56',
    'ติดต่อสอบถาม กองคลัง โทร 0 5300 4455 ในวันและเวลาราชการ',
    'สอบถามงานทะเบียน 0 2000 1234 ก่อนเดินทางมา',
    'แจ้งไฟดับ โทร 1129 ตลอด 24 ชั่วโมง',
    'The power will be off for works on the line on Wednesday 14th',
    'Please queue in line at counter 4 with your return',
    'หากต้องการเลื่อนนัด โทร 0 7400 1122',
    'งานทะเบียน โทร. 0 4400 7788 โทรสาร 0 4400 7799',
    'For more information call 02 000 1234',
    'เงินโอนเข้าบัญชีของท่านเรียบร้อยแล้ว',
    'รหัส OTP 123456 ห้ามแจ้งรหัสกับบุคคลอื่น',
    'โปรดนำบัตรประชาชนตัวจริงมาในวันนัด',
    'ติดตามข่าวได้ทาง LINE Official',
    'For questions please call our office at 02 000 4411 in working hours',
    'สอบถามเพิ่มเติมกรุณาติดต่อ 0 2000 4411',
    'เทศบาลไม่มีนโยบายส่งลิงก์หรือให้โอนเงินเข้าบัญชีส่วนบุคคล',
  ])('%s', (body) => {
    expect(requestsIn(body)).toEqual([]);
  });
});

test.each([
  ['สแกน QR ด้านล่างเพื่อชำระค่าปรับ', true],
  ['ส\u200bแก\u200bน คิวอาร์โค้ดในภาพเพื่อรับเงินคืน', true],
  ['Scan the QR code below to claim your refund', true],
  ['ห้ามสแกน QR จากคนที่ไม่รู้จัก', false],
  ['ประชุมเลื่อนเป็นวันศุกร์ ห้องเดิม', false],
])('%s: asks to scan, told without the other requests', (body, asks) => {
  const entities = extractEntities(messageWith({ channel: 'sms', body }), engine, []);
  expect([entities.asksToScan(), entities.requests().some(({ kind }) => kind === 'scan')]).toEqual([asks, asks]);
});
