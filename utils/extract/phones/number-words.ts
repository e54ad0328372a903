/**
 * Words around numbers, by which one is told that is called from one that merely has the same form. A word that ends in
 * another one of what a number is called need not stand here: รหัสลูกค้า (customer code) ends in ลูกค้า.
 */
const NUMBER_WORDS = {
  // Between what a number is called and the number itself; among them banks, which stand between "account" and its
  // number.
  fillers: `
    : | . | = | # | ( | - | " | เลขที่ | หมายเลข | เลข | คือ | ของท่าน | ของคุณ | ท่าน | คุณ | no | no. | number |
    nr | is | id | ธ. | ธนาคาร | กรุงไทย | กสิกรไทย | กสิกร | ไทยพาณิชย์ | กรุงเทพ | กรุงศรีอยุธยา |
    กรุงศรี | ออมสิน | ธกส | ธ.ก.ส. | ธอส | ทหารไทยธนชาต | ทีทีบี | ยูโอบี | ซีไอเอ็มบี |
    แลนด์แอนด์เฮ้าส์ | เกียรตินาคิน | ทิสโก้ | ktb | kbank | scb | bbl | bay | gsb | baac | ttb | uob |
    cimb | lh bank | kkp`,
  accounts: `
    บัญชี | บ/ช | บช | account | acct | a/c | บัตรเครดิต | บัตรเดบิต | เลขบัตร | card`,
  ids: `
    บัตรประชาชน | ประจำตัวประชาชน | ประจำตัว | ผู้เสียภาษี | ผู้เสียภาษีอากร | tax id | taxid |
    tax | tin | national id | citizen id | passport | พาสปอร์ต | หนังสือเดินทาง | ผู้ประกันตน |
    ประจำตัวนักศึกษา | ประจำตัวนักเรียน | ประจำตัวสอบ`,
  parcelsAndOrders: `
    เลขพัสดุ | พัสดุเลขที่ | พัสดุหมายเลข | ติดตามพัสดุ | tracking | track | เลขติดตาม |
    คำสั่งซื้อ | ออเดอร์ | order | invoice | inv | ใบแจ้งหนี้ | ใบเสร็จ | ใบเสร็จรับเงิน |
    ใบกำกับภาษี | ใบสั่งซื้อ | ใบสั่ง | บิล | bill | po | shipment | awb | ems | booking`,
  references: `
    ref | ref. | reference | อ้างอิง | otp | pin | code | รหัส | รหัสสินค้า | รหัสพนักงาน |
    รหัสนักศึกษา | รหัสนักเรียน | รหัสยืนยัน | รหัสผ่าน | รหัสชำระเงิน | รหัสร้านค้า | รหัสสาขา |
    รหัสรายการ | บาร์โค้ด | barcode | transaction | txn | ธุรกรรม | ทำรายการ | serial | s/n | sn |
    imei | isbn | sku`,
  papers: `
    ทะเบียน | ทะเบียนรถ | ทะเบียนพาณิชย์ | นิติบุคคล | รับที่ | เลขรับ | คดี | คดีดำ | คดีแดง |
    คดีหมายเลขดำที่ | คดีหมายเลขแดงที่ | คดีหมายเลขดำ | คดีหมายเลขแดง | case | คำร้อง | คำขอ |
    เรื่องร้องเรียน | ticket | สัญญา | contract | กรมธรรม์ | policy | ใบอนุญาต | ใบอนุญาตเลขที่ |
    licence | license | โฉนด | โฉนดที่ดิน | ฉบับ | เอกสาร | doc | document`,
  supplies: `
    ผู้ใช้ไฟฟ้า | ผู้ใช้ไฟ | ผู้ใช้น้ำ | ผู้ใช้บริการ | ผู้ใช้ | มิเตอร์ | มาตร | เครื่องวัด |
    เครื่องวัดไฟฟ้า | meter | ca | สมาชิก | member | ลูกค้า | customer | user id | user | สลากเลข |
    สลาก | เลขเด็ด | หวย`,
  quantities: `
    จำนวน | ยอด | ยอดเงิน | ราคา | วงเงิน | มูลค่า | amount`,
  // Words that make a phone number of what follows, although "number" stands before it too.
  phones: `
    โทร | โทร. | โทรศัพท์ | มือถือ | เบอร์ | แฟกซ์ | โทรสาร | พร้อมเพย์ | promptpay | ไลน์ | line |
    tel | tel. | phone | mobile | fax | call | whatsapp`,
  // Between a word of calling and a short code.
  codeFillers: `
    . | : | - | ( | " | > | » | → | * | ศัพท์ | เบอร์ | หมายเลข | เลข | ที่ | ได้ที่ | ไปที่ | มาที่ |
    ไปยัง | กลับ | ฟรี | หา | เข้า | เข้ามาที่ | เพิ่มเติม | รายละเอียด | ด่วน | เลย | ทันที | ได้ |
    ตลอด 24 ชั่วโมง | ตลอด 24 ชม. | center | centre | เซ็นเตอร์ | number | no | at | us | now | our | on |
    to`,
  // Right before a short code that nobody is known to have.
  codeCalls: `
    โทร | สายด่วน | สายตรง | ฮอตไลน์ | ฮอทไลน์ | คอลเซ็นเตอร์ | คอลเซนเตอร์ | ติดต่อ | สอบถาม | แจ้งเหตุ |
    แจ้งความ | แจ้ง | ร้องเรียน | ปรึกษา | hotline | hot line | call | tel | phone | dial | contact | ☎ |
    📞 | 📱 | 📲 | ☏ | ✆`,
  // What a line to call is called: hotline, direct line, call centre.
  codeLines: `
    สายด่วน | สายตรง | ฮอตไลน์ | ฮอทไลน์ | คอลเซ็นเตอร์ | คอลล์เซ็นเตอร์ | คอลเซนเตอร์`,
  // To phone, contact, ask, report, dial, complain, consult.
  codeVerbs: `
    โทร | ติดต่อ | สอบถาม | แจ้ง | กด | เบอร์ | ร้องเรียน | ร้องทุกข์ | ปรึกษา`,
  // Who answers under a hotline, where no word of calling is needed: "ตำรวจ 191", "กสทช. 1200".
  answerers: `
    ตำรวจ | ดับเพลิง | ไฟไหม้ | เพลิงไหม้ | เพลิง | รถพยาบาล | พยาบาล | ฉุกเฉิน | กู้ภัย | กู้ชีพ |
    เหตุด่วน | เหตุร้าย | ศูนย์ | กรม | กระทรวง | สำนักงาน | การไฟฟ้า | การประปา | ธนาคาร | องค์การ |
    สถาบัน | ประกันสังคม | กองบัญชาการ | กองบังคับการ | กสทช | ปปง | สปสช | ก.ล.ต | คปภ | สคบ | อย.`,
  // Amounts, prices, years, pages, rooms, roads, codes, sections, ids and the like between such a word and the digits.
  otherNumbers: `
    ยอด | จำนวน | ราคา | รุ่น | เลขที่ | เลขรับ | รหัส | พ.ศ | ค.ศ | มาตรา | หน้า | ห้อง | วงเงิน |
    ทะเบียน | ชั้น | อาคาร | ปี | ข้อ | ม. | ฉบับ | คำสั่ง | ทางหลวง | ซอย | ถนน | ถ. | ซ. | งวด | รอบ |
    ลด | ฝาก | ถอน | โบนัส | เครดิต | เงิน | บัญชี | ลงท้าย | สูงสุด | เพียง | แค่ | เริ่มต้น | กว่า |
    พัสดุ | คำขอ | คดี | ล็อต | โครงการ | ลำดับ | คิว`,
} as const;

/** The words of some of these lists. */
export function numberWords(...lists: readonly (keyof typeof NUMBER_WORDS)[]): string[] {
  return lists.flatMap((list) => NUMBER_WORDS[list].split('|')).map((word) => word.trim());
}

/** A pattern for any of the words of some lists, and for what `more` matches. */
export function anyWord(flags: string, more: string, ...lists: readonly (keyof typeof NUMBER_WORDS)[]): RegExp {
  return new RegExp([...numberWords(...lists).map((word) => word.replaceAll('.', '\\.')), more].join('|'), flags);
}
