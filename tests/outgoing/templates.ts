import type { FindingCode } from '../../utils/outgoing/finding.ts';

/** A draft as an office would write it, and what the check must find in it, worst first. */
export interface Template {
  readonly name: string;
  readonly channel: 'sms' | 'email';
  readonly body: string;
  readonly finds: readonly FindingCode[];
}

/** Own wording. What each says stands in its name. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'tax office: filing is due, with a link and a deadline',
    channel: 'sms',
    body: 'กรมสรรพากร แจ้งกำหนดยื่นแบบภาษี กดลิงก์ https://efiling.rd.go.th เพื่อยื่นแบบ ภายใน 24 ชม. โทร 1161',
    finds: ['link', 'says-click', 'says-hurry'],
  },
  {
    name: 'tax office: the same without a link',
    channel: 'sms',
    body: 'กรมสรรพากร แจ้งกำหนดยื่นแบบภาษีถึงวันที่ 31 มี.ค. 2569 สอบถามโทร 1161',
    finds: [],
  },
  {
    name: 'provincial electricity: planned outage, own hotline',
    channel: 'sms',
    body: 'การไฟฟ้าส่วนภูมิภาค แจ้งดับไฟเพื่อบำรุงรักษา วันที่ 14 ธ.ค. 2568 เวลา 09.00-12.00 น. บ้านหนองบัว สอบถาม 1129',
    finds: [],
  },
  {
    name: 'provincial electricity: bill, shortened address',
    channel: 'sms',
    body: 'การไฟฟ้าส่วนภูมิภาค ค่าไฟเดือน พ.ย. 842.50 บาท ดูรายละเอียด https://bit.ly/3pea88 โทร 1129',
    finds: ['short-link'],
  },
  {
    name: 'municipality: land tax, host name and LINE account',
    channel: 'sms',
    body: 'เทศบาลตำบลบ้านกลาง ขอเชิญชำระภาษีที่ดิน ดูได้ที่ www.bangklang.go.th หรือแอดไลน์ https://lin.ee/bk88',
    finds: ['bare-host', 'contact-link', 'asks-contact', 'no-call-back'],
  },
  {
    name: 'health centre: vaccination, its own line unknown to the list',
    channel: 'sms',
    body: 'รพ.สต.บ้านดง นัดฉีดวัคซีนไข้หวัดใหญ่ 12 ธ.ค. 68 เวลา 09.00 น. สอบถาม 043 123 456',
    finds: ['number-unchecked', 'no-call-back'],
  },
  {
    name: 'land office: a range of numbers',
    channel: 'sms',
    body: 'กรมที่ดิน แจ้งนัดรังวัดที่ดินวันที่ 20 ม.ค. 2569 สอบถาม 0 2141 5555-6',
    finds: ['number-unchecked', 'number-unclear'],
  },
  {
    name: 'social security: mail with a link, a form and a scanned code',
    channel: 'email',
    body: 'สำนักงานประกันสังคม ขอแจ้งสิทธิกรณีชราภาพ\nคลิกที่นี่ https://sso.go.th/right\nหรือสแกน QR Code เพื่อยืนยันข้อมูล\nโทร 1506',
    finds: ['link', 'asks-scan', 'says-click'],
  },
  {
    name: 'nobody is named',
    channel: 'sms',
    body: 'แจ้งผู้ลงทะเบียน เงินช่วยเหลือจะโอนเข้าบัญชีวันที่ 5 ก.พ. 2569',
    finds: ['no-name', 'no-call-back'],
  },
  {
    name: 'water: cut-off is threatened',
    channel: 'sms',
    body: 'การประปาส่วนภูมิภาค แจ้งค้างชำระค่าน้ำ 2 เดือน มิฉะนั้นจะถูกระงับการจ่ายน้ำ สอบถาม 1662',
    finds: ['says-threat'],
  },
  {
    name: 'English: refund with a link',
    channel: 'sms',
    body: 'Revenue Department: please click https://rd.go.th/r to check your refund.',
    finds: ['link', 'no-call-back'],
  },
];
