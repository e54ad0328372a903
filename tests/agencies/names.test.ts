import { describe, expect, test } from 'vitest';
import { found } from './find.ts';

type Case = readonly [text: string, ...names: string[]];

const NAMES: readonly Case[] = [
  ['กรมสรรพากรแจ้งคืนภาษี', 'rd/name', 'efiling/topic'],
  ['สรรพากร', 'rd/name'],
  ['จากกรมการขนส่งทางบก', 'dlt/name'],
  ['แอปฯ ทางรัฐ', 'tangrat/name'],
  ['ธนาคารออมสิน', 'gsb/name'],
  ['การไฟฟ้าส่วนภูมิภาคและการประปานครหลวง', 'pea/name', 'mwa/name'],
  ['สำนักงานปลัดกระทรวงการคลัง', 'mof-ops/name'],
  ['สนง.ที่ดิน', 'form-landoffice/local'],
  ['สนง.ประกันสังคม', 'sso/name'],
  ['Revenue Department', 'rd/name'],
  ['the revenue department of Thailand', 'rd/name'],
  ['REVENUE DEPARTMENT', 'rd/name'],
  ['Revenue  Department\nof', 'rd/name'],
  ['Thailand Post', 'thailandpost/name'],
  ['พร้อมเพย์', 'promptpay/topic'],
  ['ตลาดหลักทรัพย์แห่งประเทศไทย', 'set/topic'],
];

const MISSPELT: readonly Case[] = [
  ['กรมสรรพกร', 'rd/name'],
  ['ไปรษณี ไทย', 'thailandpost/name'],
  ['ไปรสนีย์ไทย', 'thailandpost/name'],
  ['กรม สรรพากร', 'rd/name'],
  ['กรม\nสรรพากร', 'rd/name'],
  ['ก ร ม ส ร ร พ า ก ร', 'rd/name'],
  ['กรม\u200bสรรพ\u200bากร', 'rd/name'],
  ['ກຣມสรรพากร', 'rd/name'],
  ['เป๋าตังค์ เป่าตัง', 'paotang/name', 'paotang/name'],
  ['Rеvenue Dеpartment', 'rd/name'],
  // one letter wrong, missing, too many
  ['กองทุนการออมแห่งชาดิ', 'nsf/name'],
  ['การไฟฟ้านครลวง', 'mea/name'],
  ['กรมพัฒนาธุระกิจการค้า', 'dbd/name'],
  ['Revenue Departmant', 'rd/name'],
  ['Provincial Electrcity Authority', 'pea/name'],
  ['กรมการค้าภายไน', 'dit/name'],
  // a code with its country behind it
  ['DDC Thailand', 'ddc/name'],
  ['DDC', 'ddc/ambiguous'],
  // too short, too different, or two words
  ['กรมที่ดี'],
  ['สำนักงานที่ดีที่สุด'],
  ['สำนักงาน ไม่มี'],
];

const CUT_SHORT: readonly Case[] = [
  ['กรมสวัสดิการฯ แจ้ง', 'dlpw/name'],
  ['กองทุนเงินให้กู้ยืมฯ', 'studentloan/name'],
  ['สถาบันการแพทย์ฉุกเฉินฯ', 'niems/name'],
  // a word that is a name with the mark
  ['การรถไฟฯ', 'srt/name'],
  ['การรถไฟ', 'srt/ambiguous'],
  // more than one body begins so, or none
  ['กรมสรรพฯ'],
  ['กรมส่งเสริมฯ'],
  ['เภสัชฯ'],
];

const ABBREVIATIONS: readonly Case[] = [
  // the month of a date is no body
  ['ประชุม 16 ก.พ. 2569'],
  ['28 ก.พ. 2569'],
  ['๑๖ พ.ค. ๒๕๖๙'],
  ['เปิดสอบ ก.พ. ปีนี้', 'ocsc/ambiguous'],
  ['กฟภ. แจ้ง', 'pea/abbreviation'],
  ['กฟภ แจ้ง', 'pea/abbreviation'],
  ['ก.ฟ.ภ. แจ้ง', 'pea/abbreviation'],
  ['ก. ฟ. ภ. แจ้ง', 'pea/abbreviation'],
  ['กฟภแจ้งดับไฟ', 'pea/abbreviation'],
  ['จากกฟภ.', 'pea/abbreviation'],
  ['กฟภ.แจ้ง', 'pea/abbreviation'],
  ['(กฟภ.)', 'pea/abbreviation'],
  ['อกฟภ.'],
  ['กฟภา'],
  ['สำนักงาน กสทช.', 'nbtc/name'],
  ['ป.ป.ช. กับ ปปง.', 'nacc/abbreviation', 'amlo/abbreviation'],
  ['ธ.ก.ส. ธกส', 'baac/abbreviation', 'baac/abbreviation'],
  // Two letters: sure only with the dot; a word with a tone mark is no abbreviation.
  ['ตม. แจ้ง', 'immigration/abbreviation'],
  ['ตม แจ้ง', 'immigration/ambiguous'],
  ['ต้ม ส้ม'],
  // One key, different letters: Education and Public Health, NESDC and the Statistical Office.
  ['ศธ. แจ้ง', 'moe/abbreviation'],
  ['สธ. แจ้ง', 'moph/abbreviation'],
  ['สศช. และ สสช.', 'nesdc/abbreviation', 'nso/abbreviation'],
  // The dot goes on.
  ['ก.พ.ร.', 'opdc/ambiguous'],
  ['พื้นที่ 20 ตร.ม. หรือ 5 ตร.ว.'],
  ['ตร. แจ้ง', 'rtp/ambiguous'],
  ['ทช. แจ้ง', 'drr/ambiguous'],
];

const CODES: readonly Case[] = [
  ['GSB แจ้ง', 'gsb/code'],
  ['GSBแจ้งเตือน', 'gsb/code'],
  ['N.B.T.C. notice', 'nbtc/code'],
  ['NBTC.', 'nbtc/code'],
  ['gsb'],
  ['XGSB GSBX'],
  ['PEA', 'pea/ambiguous'],
  ['NIA', 'nia-intel/ambiguous'],
  ['enter the otp'],
  ['gsb.or.th www.GSB.or.th GSB@mail.example bit.ly/GSB @GSB'],
  ['PEA/MEA', 'pea/ambiguous', 'mea/ambiguous'],
];

const COLLISIONS: readonly Case[] = [
  ['แนวทางรัฐบาล', 'rtg/ambiguous'],
  ['ช่องทางรัฐ หนทางรัฐ'],
  ['ทางรัฐมนตรี ทางรัฐสภา', 'parliament/ambiguous'],
  ['เดินทาง รัฐ'],
  ['ทางรัฐ', 'tangrat/name'],
  ['กระปุกออมสิน วันออมสิน'],
  ['กรมธรรม์ประกันภัย'],
  ['โปรแกรมการแพทย์'],
  ['พระราชกฤษฎีกา'],
  ['กองสลากพลัส'],
  ['ธนาคารกรุงไทย-แอกซ่า'],
  ['กรุงเทพมหานคร 10400'],
  ['โรงเรียนเทศบาล 1 ถนนเทศบาล'],
];

const FOREIGN: readonly Case[] = [
  ['กระทรวงการคลังสหรัฐ กระทรวงกลาโหมของจีน กรมศุลกากรญี่ปุ่น'],
  ['Ministry of Finance of Japan'],
  ['the US Ministry of Finance'],
  ["Singapore's Ministry of Public Health"],
  ['Inland Revenue Department'],
  // Not what it begins with, either: กระทรวงศึกษา.
  ['กระทรวงศึกษาธิการจีน'],
  // A football club, a cup.
  ['การท่าเรือแห่งประเทศไทย เอฟซี'],
  ['กระทรวงศึกษาธิการ คัพ'],
  ['Ministry of Finance', 'mof/name'],
];

describe('findNames', () => {
  test.each([...NAMES])('name: %s', check);
  test.each([...MISSPELT])('misspelt or disguised: %s', check);
  test.each([...CUT_SHORT])('cut short: %s', check);
  test.each([...ABBREVIATIONS])('abbreviation: %s', check);
  test.each([...CODES])('code: %s', check);
  test.each([...COLLISIONS])('collision: %s', check);
  test.each([...FOREIGN])('another country: %s', check);
});

function check(text: string, ...names: string[]): void {
  expect(found(text)).toEqual(names);
}
