import type { Template } from './template.ts';

/** Disasters, weather, health, and warnings of scams. Own wording; what each says stands in its name. */
export const WARNINGS: readonly Template[] = [
  {
    name: 'disaster: evacuate at once, hotline',
    channel: 'sms',
    text: 'กรมป้องกันและบรรเทาสาธารณภัย เตือนน้ำป่าไหลหลาก อ.แม่สาย จ.เชียงราย อพยพขึ้นที่สูงทันที ขอความช่วยเหลือโทร 1784',
    finds: [],
  },
  {
    name: 'disaster: map by link',
    channel: 'sms',
    text: 'กรมป้องกันและบรรเทาสาธารณภัย แจ้งศูนย์พักพิงอำเภอหาดใหญ่ ดูแผนที่ที่ลิงก์ https://maps.app.goo.gl/AbC123 โทร 1784',
    finds: ['short-link', 'says-click'],
  },
  {
    name: 'weather: storm, details on the site',
    channel: 'sms',
    text: 'กรมอุตุนิยมวิทยา ประกาศเตือนพายุฤดูร้อนฉบับที่ 4 วันที่ 2-4 มี.ค. 2569 อ่านประกาศได้ที่ www.tmd.go.th หรือโทร 1182',
    finds: ['bare-host'],
  },
  {
    name: 'weather, English: storm warning',
    channel: 'sms',
    text: 'Thai Meteorological Department: storm warning for the upper North, 2-4 March. See www.tmd.go.th or call 1182.',
    finds: ['bare-host'],
  },
  {
    name: 'irrigation: dam releases water, short link',
    channel: 'sms',
    text: 'กรมชลประทาน แจ้งเพิ่มการระบายน้ำเขื่อนเจ้าพระยา ประชาชนริมน้ำยกของขึ้นที่สูง ข้อมูลเพิ่มเติม https://t.ly/rid01 สายด่วน 1460',
    finds: ['short-link'],
  },
  {
    name: 'police: scams, warns and has no link',
    channel: 'sms',
    text: 'สำนักงานตำรวจแห่งชาติ เตือน หน่วยงานรัฐไม่ส่ง SMS แนบลิงก์ อย่ากดลิงก์ อย่าโอนเงิน ถูกหลอกโทร 1441 ทันที',
    finds: [],
  },
  {
    name: 'police: warns of a scam and names its address',
    channel: 'sms',
    text: 'ตำรวจไซเบอร์ เตือนเว็บแอบอ้าง rd-go-th.example อย่าเปิดลิงก์ สอบถาม 1441',
    finds: ['lookalike-link'],
  },
  {
    name: 'pollution: dust, app and page',
    channel: 'sms',
    text: 'กรมควบคุมมลพิษ ฝุ่น PM2.5 เกินมาตรฐานใน 12 จังหวัด งดกิจกรรมกลางแจ้ง ตรวจสอบค่าฝุ่นผ่านแอป Air4Thai โทร 1650',
    finds: [],
  },
  {
    name: 'district: fire ban',
    channel: 'sms',
    text: 'ที่ว่าการอำเภอปาย ประกาศห้ามเผา 1 ก.พ. - 30 เม.ย. 2569 ฝ่าฝืนมีโทษตามกฎหมาย แจ้งเหตุโทร 053 699 195',
    finds: ['number-unchecked'],
  },
  {
    name: 'health: food recall, list of phone numbers',
    channel: 'sms',
    text: 'สำนักงานคณะกรรมการอาหารและยา ประกาศเรียกคืนนมผงรุ่น A12 หยุดใช้ทันที สอบถาม 1556 หรือ 0 2590 7000, 7123',
    finds: ['number-unchecked', 'number-unclear'],
  },
];
