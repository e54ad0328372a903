import type { Template } from './template.ts';

/** Mails with mark-up: logos, buttons, signatures, pixels, forms. Own wording; what each says stands in its name. */
export const MAILS: readonly Template[] = [
  {
    name: 'tax: newsletter, logo, pixel and unsubscribe',
    channel: 'email',
    html: `<a href='https://www.rd.go.th'><img src='https://www.rd.go.th/logo.png' width=160 height=60 alt='กรมสรรพากร'></a><h1>กรมสรรพากร แจ้งสิทธิลดหย่อนภาษีปี 2568</h1><p>ผู้มีเงินได้ใช้สิทธิลดหย่อนได้ถึงวันที่ 31 ธ.ค. 2568 <a href='https://www.rd.go.th/news/1'>อ่านต่อ</a></p><p>สอบถามโทร 1161</p><p>หากไม่ต้องการรับข่าวสาร <a href='https://mail.rd.go.th/unsubscribe?u=1'>คลิกที่นี่</a></p><img src='https://mail.rd.go.th/o.gif' width=1 height=1>`,
    finds: ['image-link', 'link', 'unsubscribe-link', 'remote-image', 'tracking-image', 'says-click'],
  },
  {
    name: 'water: bill with a button',
    channel: 'email',
    html: `<p>การประปานครหลวง</p><p>ค่าน้ำเดือน ธ.ค. 2568 จำนวน 184.25 บาท ครบกำหนด 15 ม.ค. 2569</p><a href='https://eservice.mwa.co.th/pay'>ชำระเงิน</a><p>โทร 1125</p>`,
    finds: ['link'],
  },
  {
    name: 'social security: signature with site and page',
    channel: 'email',
    html: `<p>เรียน ผู้ประกันตนมาตรา 40</p><p>สำนักงานประกันสังคมโอนเงินสมทบเข้าบัญชีของคุณแล้ว</p><p>ขอแสดงความนับถือ</p><p>สำนักงานประกันสังคม<br>เว็บไซต์: <a href='https://www.sso.go.th'>www.sso.go.th</a> | <a href='https://www.facebook.com/sso.sample'>Facebook</a><br>สายด่วน 1506</p>`,
    finds: ['signature-link', 'contact-link'],
  },
  {
    name: 'school: code as a picture',
    channel: 'email',
    html: `<p>โรงเรียนสตรีวิทยา ขอเชิญประชุมผู้ปกครอง 16 พ.ค. 2569</p><p>สแกน QR Code เพื่อลงทะเบียน</p><img src='cid:qr1' alt='QR Code ลงทะเบียน' width=200 height=200>`,
    finds: ['qr-code', 'asks-scan', 'no-call-back'],
  },
  {
    name: 'lands: form in the mail',
    channel: 'email',
    html: `<p>กรมที่ดิน ขอให้ยืนยันที่อยู่สำหรับส่งหนังสือแจ้งราคาประเมิน</p><form action='https://dol.go.th/confirm'><input name=a><input type=submit value='ยืนยัน'></form><p>โทร 1372</p>`,
    finds: ['link', 'number-unchecked'],
  },
  {
    name: 'consumer protection: a sentence with a link in it',
    channel: 'email',
    html: `<p>สำนักงานคณะกรรมการคุ้มครองผู้บริโภค ขอให้ผู้เสียหายอ่าน<a href='https://ocpb.go.th/p9'>ประกาศฉบับเต็ม</a>ก่อนวันที่ 5 มี.ค. 2569 และยื่นคำร้องที่สำนักงาน โทร 1166</p>`,
    finds: ['link'],
  },
  {
    name: 'weather: hidden pixel and picture from outside',
    channel: 'email',
    html: `<p>กรมอุตุนิยมวิทยา สรุปอากาศประจำสัปดาห์ ฝนร้อยละ 40 ของพื้นที่ โทร 1182</p><img src='https://cdn.example/map.jpg' alt='แผนที่ฝน' style='width:600px'><img src='https://cdn.example/p' style='display:none'>`,
    finds: ['remote-image', 'tracking-image'],
  },
  {
    name: 'energy, English: two links in the text',
    channel: 'email',
    html: `<p>Electricity Generating Authority of Thailand: view the <a href='https://egat.co.th/r'>annual report</a> and <a href='https://egat.co.th/q'>click here</a> to answer a survey. Call 1416.</p><p>Best regards<br>EGAT<br><a href='https://egat.co.th'>egat.co.th</a></p>`,
    finds: ['link', 'signature-link', 'says-click'],
  },
  {
    name: 'customs: shown address is another',
    channel: 'email',
    html: `<p>กรมศุลกากร ตรวจสอบสถานะของที่ <a href='https://customs-check.example/s'>www.customs.go.th</a> โทร 1164</p>`,
    finds: ['lookalike-link'],
  },
  {
    name: 'municipality: nothing but words',
    channel: 'email',
    html: '<h2>เทศบาลนครเชียงใหม่</h2><p>แจ้งปิดถนนท่าแพ วันอาทิตย์ที่ 1 มี.ค. 2569 เวลา 16.00-22.00 น.</p><p>สอบถาม 0 5325 9000</p>',
    finds: ['number-unchecked'],
  },
];
