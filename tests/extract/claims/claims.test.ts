import { describe, expect, test } from 'vitest';
import { extractEntities } from '../../../utils/extract/entities.ts';
import { messageWith } from '../../../utils/message-with.ts';
import type { Message } from '../../../utils/model.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

const engine = createEngine();

function claimIn(fields: Partial<Message>): string | null {
  return extractEntities(messageWith({ channel: 'sms', ...fields }), engine, []).claim?.agency ?? null;
}

describe('says it is from a body', () => {
  test.each<[string, Partial<Message>]>([
    ['dlt', { body: 'กรมการขนส่งทางบกแจ้ง ใบขับขี่ของท่านหมดอายุ ต่อที่ https://renew.click/a' }],
    ['dlt', { senderName: 'กรมการขนส่งทางบก', body: 'ใบขับขี่ของท่านหมดอายุ ต่อที่ renew.click/a' }],
    ['sso', { body: 'ท่านมีเงินสมทบค้างรับ ยืนยันที่ https://claim.top/1 สำนักงานประกันสังคม' }],
    [
      'sso',
      {
        channel: 'email',
        subject: 'สำนักงานประกันสังคม: แจ้งสิทธิของท่าน',
        body: 'เรียน ผู้ประกันตน\nกรอกข้อมูลที่ https://form.icu/s',
      },
    ],
    ['mea', { body: 'จาก กฟน. ค่าไฟของท่านค้างชำระ 2 งวด ชำระที่ https://pay.cyou/e' }],
    ['pea', { body: 'ก.ฟ.ภ. แจ้งคืนเงินประกัน กดรับ https://pay.cyou/e' }],
    ['rd', { body: 'ก ร ม ส ร ร พ า ก ร แจ้งท่านได้รับเงินคืน https://a.click/b' }],
    ['customs', { body: 'Thai Customs: your parcel is on hold, pay duty at https://a.click/b' }],
    ['form-obt', { body: 'อบต.บ้านใหม่ แจ้งท่านค้างค่าขยะ จ่ายที่ https://a.click/b' }],
    ['mof', { body: 'ด่วน!! กระทรวงการคลังแจ้งท่านได้รับเงิน 2,000 บาท ยืนยันที่ https://a.click/b' }],
    [
      'sso',
      { senderName: 'น้องใจ', channel: 'chat', body: 'สวัสดีครับ ประกันสังคมครับ ท่านมีเงินค้างรับ กรอกที่ https://a.click/b' },
    ],
    ['form-province', { body: 'จังหวัดตากแจ้งจ่ายเงินช่วยเหลือ ท่านยืนยันสิทธิที่ https://a.click/b' }],
    // "the" before a name does not make it what a thing goes through; "your account" speaks to its owner.
    [
      'sso',
      { body: 'Last call: the Social Security Office will block your benefits. Stop it: https://service-hub.com/b' },
    ],
    ['boi', { body: 'Your file at the BOI will be closed. Respond: https://service-hub.com/b' }],
    ['form-obt', { body: 'Ban Suan SAO: your waste fee is overdue. Pay now at https://a.click/b' }],
    [
      'excise',
      {
        channel: 'email',
        senderName: 'Licence Desk',
        senderAddress: 'desk@licence-desk.com',
        body: 'เรียน ผู้ประกอบการ\n\nกรมสรรพสามิตขอแจ้งให้ท่านชำระค่าปรับที่ https://licence-desk.com/a\n\nกองใบอนุญาต\nกรมสรรพสามิต',
      },
    ],
    // A desk of the body, a person from it, a code with the hotline, a host that has the body's code for a word.
    ['form-mueang', { body: 'งานจัดเก็บรายได้ เทศบาลเมืองบ้านใหม่ แจ้งท่านค้างภาษี ชำระที่ https://landpay-bm.site' }],
    ['navy', { body: 'ผมจ่าเอกจากกองทัพเรือ ขอสั่งอาหาร 100 กล่อง รบกวนแอดไลน์ navy.food' }],
    ['dol', { body: 'ดิฉันเจ้าหน้าที่จากกรมที่ดิน คุณมียอดคืนค่าธรรมเนียม 4,500 บาท กรอกที่ https://a.click/b' }],
    ['osmep', { body: 'ยินดีด้วยครับ! สสว.คัดเลือกร้านท่านรับคูปองอบรม 9,000 บาท สนใจพิมพ์ เลขบัตร 13 หลัก ตอบกลับข้อความนี้' }],
    // What an office that writes from the body's own domain is called makes it no company, nor does a company's form.
    [
      'tat',
      {
        channel: 'email',
        senderName: 'TAT Newsroom',
        senderAddress: 'press@tat.or.th',
        subject: 'What is on in May',
        body: 'Dear friends,\n\nThe Tourism Authority of Thailand is pleased to share its calendar for May.\n\nFull calendar: https://www.tatnews.org/may\n\nTourism Authority of Thailand\nYou are on our media list. Unsubscribe',
      },
    ],
    [
      'aot',
      {
        channel: 'email',
        senderName: 'Airports of Thailand PCL',
        senderAddress: 'jobs@aot-careers.com',
        body: 'You are selected by Airports of Thailand PCL. Pay the deposit at https://aot-careers.com/a',
      },
    ],
    // Behind a dash stands what its desk is called.
    [
      'rd',
      {
        channel: 'email',
        senderName: 'กรมสรรพากร - Tax Invoice Receipt',
        senderAddress: 'desk@receipt-desk.net',
        body: 'เรียน ผู้ประกอบการ\nกรมสรรพากรไม่รับใบกำกับภาษีของท่าน มิฉะนั้นจะปรับ ตรวจสอบที่ https://receipt-desk.net/a',
      },
    ],
    ['dbd', { senderName: 'DBD1570', body: 'ท่านยังไม่นำส่งงบการเงิน มีค่าปรับ 2,000 บาท ชำระที่ https://a.click/b' }],
    [
      'dbd',
      {
        channel: 'email',
        senderName: 'Filing desk',
        senderAddress: 'desk@dbd-filing.org',
        subject: 'Late filing penalty',
        body: 'Your statements are overdue. Accept the waiver before Friday: https://dbd-filing.org/w\n\nRegistrar\nDepartment of Business Development',
      },
    ],
    // Whoever is named before the body, it is not he for whom the letter is.
    ...['ผู้ว่าจ้าง', 'นายกิตติ', 'เจ้าหน้าที่บัญชี'].map((reader): [string, Partial<Message>] => [
      'sso',
      {
        channel: 'email',
        senderAddress: 'a@b.net',
        body: `เรียน ${reader} สำนักงานประกันสังคม\nกรุณาส่งแบบรายการผ่านระบบใหม่ที่ https://sub.click/a`,
      },
    ]),
    // Lures say what they are not.
    ['rd', { body: 'สรรพากร มีเงินภาษีคืนให้ท่าน 2,190 บ. กดรับ https://a.click/7 เว็บนี้ไม่ใช่เว็บของมิจฉาชีพ' }],
    [
      'thailandpost',
      { channel: 'email', senderName: 'บริษัท ไปรษณีย์ไทย จำกัด', body: 'พัสดุของท่านตกค้าง ชำระที่ https://a.click/b' },
    ],
  ])('%s', (agency, fields) => {
    expect(claimIn(fields)).toBe(agency);
  });

  test.each<[string, string]>([
    ['a topic beside the body’s own name', 'การไฟฟ้าส่วนภูมิภาคแจ้ง ค่าไฟค้างชำระ จะถูกตัดไฟ จ่ายที่ https://pay.cyou/e'],
    ['a host that says pay or shop does not speak', 'การไฟฟ้าส่วนภูมิภาคแจ้งท่านค้างค่าไฟ จ่ายที่ https://x.shop/pay'],
    ['warnings in its own name', 'การไฟฟ้าส่วนภูมิภาคแจ้งท่าน ระวังมิจฉาชีพ ยืนยันตัวตนที่ https://a.click/b'],
  ])('%s', (_, body) => {
    expect(claimIn({ body })).toBe('pea');
  });

  test('the place of a local form', () => {
    const message = messageWith({ channel: 'sms', body: 'อบต.บ้านใหม่ แจ้งท่านค้างค่าขยะ จ่ายที่ https://a.click/b' });
    expect(extractEntities(message, engine, []).claim?.locality).toBe('บ้านใหม่');
  });
});

describe('only mentions one', () => {
  test.each<[string, Partial<Message>]>([
    ['news', { senderName: 'ข่าวเที่ยง', body: 'อธิบดีกรมสรรพากรเผย ปีนี้ขยายเวลายื่นภาษี อ่านต่อ https://khaothiang.news/1' }],
    [
      'citation',
      {
        channel: 'email',
        senderName: 'ร้านหนังสือริมน้ำ',
        senderAddress: 'shop@rimnam.co.th',
        subject: 'ใบกำกับภาษี',
        body: 'ใบกำกับภาษีอิเล็กทรอนิกส์ตามประกาศกรมสรรพากร ดาวน์โหลดที่ https://rimnam.co.th/tax',
      },
    ],
    ['place', { body: 'คอนโดใกล้กรมที่ดิน เริ่ม 1.9 ล้าน จองวันนี้ https://condo.co.th/a' }],
    ['warning', { body: 'ฝากเตือนค่ะ มีคนอ้างเป็นการไฟฟ้าส่วนภูมิภาค ส่งลิงก์มา อย่ากดนะคะ https://a.click/b' }],
    ['tutor', { body: 'คอร์สติวสอบ ก.พ. และกรมการปกครอง สมัครเรียน https://tutor.in.th' }],
    ['insurance', { body: 'กรมธรรม์ของท่านพร้อมแล้ว https://insure.co.th/p' }],
    [
      'a friend who asks whether it is real',
      {
        channel: 'email',
        senderName: 'Nok P.',
        senderAddress: 'nok.p@gmail.com',
        body: 'พี่คะ ได้มาแบบนี้ ของจริงไหม\n\n> กรมสรรพากรแจ้งคืนภาษี 3,200 บาท กดที่ https://rd-money.cc/a',
      },
    ],
    ['a brand that begins with digits', { body: '12Rail: รฟท. ปิดขบวน 7 ท่านได้เงินคืนเต็ม ดูที่ https://12rail.asia/r' }],
    ['a brand called as its site', { body: 'Rail.run: งานวิ่ง กฟผ. ของท่านยืนยันแล้ว ดูที่ https://rail.run/map' }],
    ['a fair', { body: 'วันนี้แม่ค้าไปออกบูธตลาดนัดกระทรวงพาณิชย์ ทัก https://lin.ee/mk' }],
    ['a private hospital', { body: 'รพ.พระราม9 รับสิทธิข้าราชการแล้ว รายละเอียด https://praram9.com/a' }],
    ['piggy bank', { body: 'กระปุกออมสินลายใหม่ ลด 20% https://shop.co.th/p' }],
    [
      'foreign',
      {
        channel: 'email',
        senderName: 'HMRC',
        senderAddress: 'no-reply@tax-uk.co',
        body: 'HMRC: you have a tax refund of 200 GBP. https://tax-uk.co',
      },
    ],
    [
      'employer',
      {
        channel: 'email',
        senderName: 'HR',
        senderAddress: 'hr@factory.co.th',
        subject: 'แจ้งพนักงานทุกท่าน',
        body: 'ตามที่สำนักงานประกันสังคมปรับเพดานเงินสมทบ บริษัทจะหักเพิ่ม ดู https://factory.co.th/hr',
      },
    ],
    [
      'a company that names its own host',
      { body: 'KwaiExpress: พัสดุจากสำนักงานเขตบางรัก ถึงวันนี้ ติดตาม https://kwaiexpress.asia/t/1' },
    ],
    [
      'a bank that is not the state’s',
      { senderName: 'Krungthai', body: 'กรุงไทยปรับปรุงแอปเป๋าตังคืนนี้ รายละเอียด https://krungthai.com/u' },
    ],
    ['a shop price', { body: 'คลินิกบ้านหมอ ใกล้เทศบาลเมืองน่าน ตรวจสุขภาพเริ่ม 499.- จอง https://banmor.clinic/a' }],
    [
      'a maker of programs',
      {
        channel: 'email',
        senderName: 'DBD Filing Tool by ใบบัญชี',
        senderAddress: 'help@baibanchi.com',
        body: 'โปรแกรมเราทำงบส่งกรมพัฒนาธุรกิจการค้าให้คุณ เปิดที่ https://baibanchi.com/a',
      },
    ],
    [
      'whoever a letter is for',
      {
        channel: 'email',
        senderAddress: 'somsak@freemail.example',
        body: 'เรียน อธิบดีกรมที่ดิน\nที่ดินถูกเพิกถอนโฉนด ขอให้ตรวจสอบ ภาพ https://photos.app.goo.gl/x1\nชาวบ้าน',
      },
    ],
    [
      'a mayor whom a letter is for',
      {
        channel: 'email',
        senderAddress: 'somsak@freemail.example',
        body: 'เรียน นายกเทศมนตรีเทศบาลตำบลบ้านใหม่\nถนนถูกรื้อถอน ค้างสองเดือน โปรดดำเนินการ ภาพ https://photos.app.goo.gl/x1\nชาวบ้าน',
      },
    ],
    ['a friend who passes on news', { body: 'กยศ.ลดดอกเบี้ยแล้วนะ ลองคำนวณดูเว็บนี้สิ https://dokbia-calc.com' }],
    ['a colleague', { body: 'ประกันสังคมเพิ่มเงินสมทบอีกแล้วนะ ตารางเราทำไว้ https://docs.google.com/s/1' }],
    ['a bill that is shared', { body: 'ค่าไฟเดือนก่อน 900 เราออกให้ก่อน โอนคืนพร้อมเพย์ 069-000-0011 ได้เลย' }],
    ['a plot for sale', { body: 'ที่ดินเขาใหญ่ 3 ไร่ ผ่อนตรงกับเจ้าของ โทร 069-000-0012' }],
    ['a house management', { body: 'นิติบุคคลอาคารชุด ริมน้ำ แจ้งห้อง 12 ค้างค่าส่วนกลาง ดูบิล https://rimnam-condo.co/b' }],
    ['a fair', { body: 'วันนี้แม่ค้าไปออกบูธตลาดนัดกระทรวงพาณิชย์ ทัก https://lin.ee/mk' }],
    ['a private hospital', { body: 'รพ.นวมินทร์ เปิดรับผู้ประกันตนตรวจสุขภาพ ลงทะเบียน https://navamin-hos.co/1' }],
    ['family', { senderName: 'แม่', body: 'การไฟฟ้ามาจดมิเตอร์แล้วนะลูก ดูรูปที่ https://photos.app.goo.gl/a1' }],
    ['somebody who waits there', { body: 'ผมอยู่หน้ากรมสรรพากรแล้ว เจอกันที่ bit.ly/map1' }],
    [
      'a subdomain of a company',
      {
        channel: 'email',
        senderName: 'Login Team',
        senderAddress: 'it@acme-corp.com',
        body: 'Single sign-on: please log in at sso.acme-corp.com before 5 Dec. IT Team',
      },
    ],
    ['a lender that cites', { body: 'มีใบอนุญาตแบงก์ชาติ บ.ตัวอย่างการเงิน ให้วงเงิน 2 หมื่น ทัก line.me/ti/p/~x' }],
    [
      'another state',
      {
        channel: 'email',
        senderName: 'Embassy Bangkok',
        senderAddress: 'acs@embassy.gov.uk',
        body: 'The Royal Thai Police advise you to avoid the area. Enrol: https://step.embassy.gov.uk',
      },
    ],
    [
      'a scam quoted in a warning',
      {
        channel: 'email',
        senderName: 'ป้านิด',
        senderAddress: 'nid@gmail.com',
        subject: 'Fwd: ระวัง',
        body: 'อย่ากดนะ มิจฉาชีพส่งมา "กรมที่ดินแจ้งท่านค้างชำระภาษี จ่ายที่ dol-x.top วันนี้" ของปลอม ช่วยแชร์',
      },
    ],
  ])('%s', (_, fields) => {
    expect(claimIn(fields)).toBeNull();
  });
});
