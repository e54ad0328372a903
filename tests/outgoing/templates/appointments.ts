import type { Template } from './template.ts';

/** Appointments: hospitals, land offices, licences, interviews. Own wording; what each says stands in its name. */
export const APPOINTMENTS: readonly Template[] = [
  {
    name: 'hospital: appointment, confirm by link',
    channel: 'sms',
    text: 'โรงพยาบาลราชวิถี แจ้งนัดตรวจวันที่ 12 ม.ค. 2569 เวลา 08.30 น. ยืนยันนัดที่ https://hn.rajavithi.go.th/a/{{id}} โทร 0 2206 2900',
    finds: ['link', 'number-unchecked'],
  },
  {
    name: 'hospital: appointment without a link',
    channel: 'sms',
    text: 'โรงพยาบาลราชวิถี แจ้งนัดตรวจวันที่ 12 ม.ค. 2569 เวลา 08.30 น. นำบัตรประชาชนและสมุดนัดมาด้วย เลื่อนนัดโทร 0 2206 2900 ในเวลาราชการ',
    finds: ['number-unchecked'],
  },
  {
    name: 'health centre: vaccination of children, LINE account',
    channel: 'sms',
    text: 'รพ.สต.บ้านหนองแวง นัดฉีดวัคซีนเด็ก วันพุธที่ 14 ม.ค. 69 เวลา 09.00-11.00 น. นำสมุดสีชมพูมาด้วย สอบถามทางไลน์ https://lin.ee/Ab12Cd',
    finds: ['contact-link', 'no-call-back'],
  },
  {
    name: 'disease control: flu vaccine, register on a site',
    channel: 'sms',
    text: 'กรมควบคุมโรค เชิญผู้มีอายุ 65 ปีขึ้นไปฉีดวัคซีนไข้หวัดใหญ่ฟรี ลงทะเบียนผ่านเว็บไซต์ ddc.moph.go.th หรือโทร 1422',
    finds: ['bare-host'],
  },
  {
    name: 'land office: survey appointment',
    channel: 'sms',
    text: 'สำนักงานที่ดินจังหวัดนครปฐม แจ้งนัดรังวัดวันที่ 20 ก.พ. 2569 เวลา 09.30 น. โปรดนำโฉนดและบัตรประชาชนมาแสดงต่อเจ้าหน้าที่',
    finds: ['no-call-back'],
  },
  {
    name: 'land transport: queue for a licence, app and link',
    channel: 'sms',
    text: 'กรมการขนส่งทางบก แจ้งคิวต่อใบขับขี่ 15 ม.ค. 2569 รอบ 09.00 น. อบรมออนไลน์ก่อนที่ www.dlt-elearning.com แล้วแสดงผลที่สำนักงาน โทร 1584',
    finds: ['bare-host'],
  },
  {
    name: 'passport division: a mobile of an officer',
    channel: 'sms',
    text: 'กรมการกงสุล เล่มหนังสือเดินทางของคุณพร้อมรับแล้ว ติดต่อเจ้าหน้าที่ 069-000-1122 ในเวลาราชการ',
    finds: ['number-unchecked'],
  },
  {
    name: 'immigration, English: report due',
    channel: 'sms',
    text: 'Immigration Bureau: your 90-day report is due on 3 Feb 2026. File online at https://tm47.immigration.go.th or call 1178.',
    finds: ['link'],
  },
  {
    name: 'employment: interview, QR code to scan',
    channel: 'sms',
    text: 'กรมการจัดหางาน นัดสัมภาษณ์ 9 ม.ค. 2569 เวลา 13.00 น. สแกน QR Code ด้านล่างเพื่อยืนยันการเข้าร่วม โทร 1506 กด 2',
    finds: ['asks-scan', 'number-unchecked'],
  },
];
