import type { Template } from './template.ts';

/** Tax, bills, fees, refunds and benefits. Own wording; what each says stands in its name. */
export const MONEY: readonly Template[] = [
  {
    name: 'tax: filing is due, link and 24 hours',
    channel: 'sms',
    text: 'กรมสรรพากร แจ้งกำหนดยื่นแบบภาษี กดลิงก์ https://efiling.rd.go.th เพื่อยื่นแบบ ภายใน 24 ชม. โทร 1161',
    finds: ['link', 'says-click', 'says-hurry'],
  },
  {
    name: 'tax: the same without a link',
    channel: 'sms',
    text: 'กรมสรรพากร แจ้งกำหนดยื่นแบบภาษีถึงวันที่ 31 มี.ค. 2569 สอบถามโทร 1161',
    finds: [],
  },
  {
    name: 'tax: refund, papers are asked for by mail',
    channel: 'email',
    text: 'เรียน คุณ{{name}}\n\nกรมสรรพากรได้รับแบบ ภ.ง.ด.90 ของคุณแล้ว กรุณาส่งสำเนาบัตรประชาชนและหน้าสมุดบัญชีธนาคารกลับมาที่ refund.team@gmail.com\n\nขอแสดงความนับถือ\nกองบริหารการคืนภาษี โทร 1161',
    finds: ['asks-data', 'private-mail'],
  },
  {
    name: 'tax, English: refund with a link',
    channel: 'sms',
    text: 'Revenue Department: please click https://rd.go.th/r to check your refund.',
    finds: ['link', 'says-click', 'no-call-back'],
  },
  {
    name: 'electricity: bill with a short link',
    channel: 'sms',
    text: 'การไฟฟ้าส่วนภูมิภาค ค่าไฟเดือน พ.ย. 842.50 บาท ดูรายละเอียด https://bit.ly/3pea88 โทร 1129',
    finds: ['short-link'],
  },
  {
    name: 'electricity: bill, the link stands alone',
    channel: 'sms',
    text: 'การไฟฟ้านครหลวง ค่าไฟฟ้าเดือน ธ.ค. 2568 จำนวน 1,204.18 บาท ครบกำหนด 12 ม.ค. 2569 https://mea.or.th/bill โทร 1130',
    finds: ['link'],
  },
  {
    name: 'electricity: planned outage, hotline only',
    channel: 'sms',
    text: 'การไฟฟ้าส่วนภูมิภาค แจ้งดับไฟเพื่อบำรุงรักษา วันที่ 14 ธ.ค. 2568 เวลา 09.00-12.00 น. บ้านหนองบัว สอบถาม 1129',
    finds: [],
  },
  {
    name: 'electricity: deposit, threat and haste',
    channel: 'sms',
    text: 'การไฟฟ้าส่วนภูมิภาค แจ้งค้างชำระ 2 งวด กรุณาชำระทันที มิฉะนั้นจะถูกตัดไฟ สอบถาม 1129',
    finds: ['says-hurry', 'says-threat'],
  },
  {
    name: 'water: arrears, threat',
    channel: 'sms',
    text: 'การประปาส่วนภูมิภาค แจ้งค้างชำระค่าน้ำ 2 เดือน มิฉะนั้นจะถูกระงับการจ่ายน้ำ สอบถาม 1662',
    finds: ['says-threat'],
  },
  {
    name: 'water: new app, store link',
    channel: 'sms',
    text: 'การประปานครหลวง ชำระค่าน้ำสะดวกขึ้น ดาวน์โหลดแอป MWA onMobile ได้ที่ https://play.google.com/store/apps/details?id=th.mwa โทร 1125',
    finds: ['app-link'],
  },
  {
    name: 'water: no supply, a page of a network',
    channel: 'sms',
    text: 'การประปาส่วนภูมิภาค หยุดจ่ายน้ำชั่วคราว 18 ธ.ค. 68 เวลา 22.00-05.00 น. ต.บ้านกลาง ติดตามได้ที่เพจ https://www.facebook.com/pwa.sample สอบถาม 1662',
    finds: ['contact-link'],
  },
  {
    name: 'municipality: land tax, host name and LINE account',
    channel: 'sms',
    text: 'เทศบาลตำบลบ้านกลาง ขอเชิญชำระภาษีที่ดิน ดูได้ที่ www.bangklang.go.th หรือแอดไลน์ https://lin.ee/bk88',
    finds: ['bare-host', 'contact-link', 'no-call-back'],
  },
  {
    name: 'municipality: rubbish fee, transfer to an account',
    channel: 'sms',
    text: 'เทศบาลเมืองน่าน แจ้งค่าขยะ 240 บาท โอนเข้าบัญชี 512-0-12345-6 ธ.กรุงไทย แล้วส่งสลิปทางไลน์ @nanmuni',
    finds: ['asks-contact', 'asks-transfer', 'asks-data', 'no-call-back'],
  },
  {
    name: 'social security: pension right, link and code',
    channel: 'email',
    text: 'สำนักงานประกันสังคม ขอแจ้งสิทธิกรณีชราภาพ\nคลิกที่นี่ https://sso.go.th/right\nหรือสแกน QR Code เพื่อยืนยันข้อมูล\nโทร 1506',
    finds: ['link', 'asks-scan', 'says-click'],
  },
  {
    name: 'student loans: due, app named and no link',
    channel: 'sms',
    text: 'กองทุนเงินให้กู้ยืมเพื่อการศึกษา (กยศ.) ครบกำหนดชำระ 5 ก.ค. 2569 ตรวจสอบยอดในแอป กยศ. Connect สอบถามโทร 0 2016 4888',
    finds: [],
  },
  {
    name: 'welfare: money is paid, nobody is named',
    channel: 'sms',
    text: 'แจ้งผู้ลงทะเบียน เงินช่วยเหลือจะโอนเข้าบัญชีวันที่ 5 ก.พ. 2569',
    finds: ['no-name', 'no-call-back'],
  },
  {
    name: 'toll: balance, template with a field for a link',
    channel: 'sms',
    text: 'การทางพิเศษแห่งประเทศไทย บัตร Easy Pass คงเหลือ {balance} บาท เติมเงินที่ {short_url} โทร 1543',
    finds: ['link-field'],
  },
  {
    name: 'post: a fee, field for a link in brackets',
    channel: 'sms',
    text: 'ไปรษณีย์ไทย พัสดุ {tracking} รอชำระภาษีอากร {amount} บาท ชำระออนไลน์ (<ลิงก์ชำระเงิน>) หรือที่ทำการไปรษณีย์ โทร 1545',
    finds: ['link-field'],
  },
  {
    name: 'customs, English: duty, link at the end',
    channel: 'sms',
    text: 'Thai Customs: duty of 350 baht is due for parcel {{no}}. For details: https://customs.go.th/pay/{{no}}',
    finds: ['link', 'no-call-back'],
  },
  {
    name: 'savings bank: prize, tempting words',
    channel: 'sms',
    text: 'ธนาคารออมสิน ยินดีด้วย คุณเป็นผู้โชคดีได้รับสิทธิพิเศษ กดรับสิทธิที่ https://gsb.or.th/lucky ก่อนหมดสิทธิ',
    finds: ['link', 'says-prize', 'says-hurry', 'no-call-back'],
  },
];
