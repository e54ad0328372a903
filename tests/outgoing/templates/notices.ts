import type { Template } from './template.ts';

/** Courts, schools, exams, local bodies, surveys. Own wording; what each says stands in its name. */
export const NOTICES: readonly Template[] = [
  {
    name: 'court: hearing, no link',
    channel: 'sms',
    text: 'ศาลแพ่ง แจ้งวันนัดพิจารณาคดีหมายเลขดำ พ.123/2569 วันที่ 3 มี.ค. 2569 เวลา 09.00 น. ห้องพิจารณา 704 โทร 0 2541 2420',
    finds: ['number-unchecked'],
  },
  {
    name: 'court: notice with a link to the file',
    channel: 'email',
    text: 'ศาลจังหวัดเชียงใหม่\n\nเรียน คู่ความในคดีหมายเลขดำที่ ผบ.55/2569\n\nศาลได้ส่งหมายนัดและสำเนาคำฟ้องให้แล้ว ดาวน์โหลดเอกสารตามลิงก์ด้านล่าง\nhttps://efiling3.coj.go.th/doc/88\n\nหากไม่มาศาลตามนัด ศาลอาจพิจารณาคดีฝ่ายเดียว\n\nขอแสดงความนับถือ\nสำนักงานประจำศาลจังหวัดเชียงใหม่\nโทร 053 112 233\nwww.coj.go.th',
    finds: ['link', 'signature-link', 'number-unchecked', 'says-click'],
  },
  {
    name: 'execution: summons with a threat and a range of numbers',
    channel: 'sms',
    text: 'กรมบังคับคดี แจ้งขายทอดตลาดทรัพย์ คดี ผบ.77/2568 วันที่ 9 มี.ค. 2569 สอบถาม 0 2881 4840-50',
    finds: ['number-unchecked', 'number-unclear'],
  },
  {
    name: 'school: fees, form to fill in',
    channel: 'sms',
    text: 'โรงเรียนสตรีวิทยา แจ้งผู้ปกครองชั้น ม.1 ชำระค่าบำรุงการศึกษาภายใน 20 พ.ค. 2569 กรอกแบบตอบรับ https://forms.gle/xYz',
    finds: ['short-link', 'no-call-back'],
  },
  {
    name: 'school: closed because of flood',
    channel: 'sms',
    text: 'โรงเรียนวัดบ้านโนน ปิดเรียน 2 วัน เนื่องจากน้ำท่วม เปิดเรียนวันจันทร์ที่ 6 ต.ค. 2568 สอบถามครูประจำชั้น',
    finds: ['no-call-back'],
  },
  {
    name: 'education: results, host with a link word',
    channel: 'sms',
    text: 'สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน ประกาศผลสอบคัดเลือก ตรวจสอบรายชื่อได้ที่เว็บไซต์ https://result.obec.go.th ตั้งแต่ 1 เม.ย. 2569',
    finds: ['link', 'no-call-back'],
  },
  {
    name: 'civil service: exam, site typed by oneself',
    channel: 'sms',
    text: 'สำนักงาน ก.พ. ประกาศรับสมัครสอบภาค ก. 1-21 ก.พ. 2569 ค้นหา "สำนักงาน ก.พ." ด้วยตนเอง สอบถาม 1786',
    finds: ['number-unchecked'],
  },
  {
    name: 'election: polling place',
    channel: 'sms',
    text: 'สำนักงานคณะกรรมการการเลือกตั้ง แจ้งหน่วยเลือกตั้งของคุณ หน่วยที่ 4 ศาลาวัดบ้านใหม่ 08.00-17.00 น. นำบัตรประชาชนมาด้วย โทร 1444',
    finds: [],
  },
  {
    name: 'local body: dogs are vaccinated, LINE id printed',
    channel: 'sms',
    text: 'อบต.บ้านใหม่ ฉีดวัคซีนพิษสุนัขบ้าฟรี 10 มี.ค. 2569 เวลา 09.00 น. ณ ศาลาหมู่ 3 LINE ID: banmai3 โทร 044 123 456',
    finds: ['asks-contact', 'number-unchecked'],
  },
  {
    name: 'local body: page of a network named',
    channel: 'sms',
    text: 'เทศบาลนครขอนแก่น เชิญร่วมงานเทศกาลไหม 29 พ.ย. - 10 ธ.ค. 2568 รายละเอียดที่ Facebook: เทศบาลนครขอนแก่น โทร 1132',
    finds: ['names-contact', 'number-unchecked'],
  },
  {
    name: 'local body: survey by code in the picture',
    channel: 'email',
    text: 'องค์การบริหารส่วนจังหวัดนครราชสีมา ขอเชิญตอบแบบสอบถามความพึงพอใจ โดยสแกนคิวอาร์โค้ดในภาพ หรือเข้าเว็บไซต์ https://korat.go.th/survey ภายในวันที่ 31 มี.ค. 2569\nขอบคุณครับ\nฝ่ายนโยบายและแผน โทร 044-241-222-4',
    finds: ['link', 'asks-scan', 'number-unchecked', 'number-unclear'],
  },
  {
    name: 'local body: number without its zero',
    channel: 'sms',
    text: 'อบต.หนองตูม แจ้งรับเบี้ยยังชีพผู้สูงอายุ 10 ก.พ. 2569 ที่ อบต. โทร 44 123 456',
    finds: ['number-unclear', 'no-call-back'],
  },
  {
    name: 'district: ID card has ended',
    channel: 'sms',
    text: 'สำนักทะเบียนอำเภอเมืองลำปาง บัตรประชาชนของคุณหมดอายุ 30 ม.ค. 2569 ติดต่อทำบัตรใหม่ที่สำนักทะเบียนภายใน 60 วัน โทร 054 230 000',
    finds: ['number-unchecked'],
  },
  {
    name: 'province: red cross fair, three kinds of contact',
    channel: 'sms',
    text: 'จังหวัดเชียงใหม่ เชิญเที่ยวงานฤดูหนาวและกาชาด 27 ธ.ค. 68 - 5 ม.ค. 69 ดูกิจกรรมที่ fb.com/cmfair หรือ line.me/R/ti/p/@cmfair หรือ tiktok.com/@cmfair',
    finds: ['contact-link', 'no-call-back'],
  },
  {
    name: 'military: draft call',
    channel: 'sms',
    text: 'สัสดีอำเภอสันทราย แจ้งชายไทยเกิด พ.ศ. 2548 รับหมายเรียกตามกำหนด นำสูติบัตรและทะเบียนบ้านมาแสดง โทร 053 491 000',
    finds: ['number-unchecked'],
  },
  {
    name: 'labour: training, click far from the link',
    channel: 'sms',
    text: 'กรมพัฒนาฝีมือแรงงาน เปิดอบรมช่างแอร์ฟรี คลิกลิงก์ด้านล่างเพื่อสมัคร\nhttps://dsd.go.th/apply\nโทร 1506 กด 4',
    finds: ['link', 'number-unchecked', 'says-click'],
  },
  {
    name: 'health insurance, English and Thai in one',
    channel: 'email',
    text: 'สำนักงานหลักประกันสุขภาพแห่งชาติ แจ้งสิทธิบัตรทองของคุณเปลี่ยนหน่วยบริการแล้ว ตรวจสอบได้ที่ https://nhso.go.th/c\n\nNational Health Security Office: your health unit has changed. Please check at https://nhso.go.th/c or call 1330.',
    finds: ['link'],
  },
  {
    name: 'statistics: survey in chat',
    channel: 'chat',
    text: 'สำนักงานสถิติแห่งชาติ ขอเชิญตอบแบบสำรวจ https://nso.go.th/q1 โทร 0 2141 7500',
    finds: ['link', 'number-unchecked'],
  },
];
