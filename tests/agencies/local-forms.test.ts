import { describe, expect, test } from 'vitest';
import { found } from './find.ts';

/** Text, the form, and the place as the person wrote it (none where it cannot be told). */
const PLACES: readonly (readonly [text: string, agency: string, place?: string])[] = [
  ['อบต.บ้านใหม่ขอแจ้ง', 'form-obt', 'บ้านใหม่'],
  ['อบต. หนองปลาไหล แจ้งชำระภาษีที่ดิน', 'form-obt', 'หนองปลาไหล'],
  ['อบต.คลองหนึ่งเปิดให้ลงทะเบียน', 'form-obt', 'คลองหนึ่ง'],
  ['องค์การบริหารส่วนตำบลท่าข้าม จังหวัดสงขลา', 'form-obt', 'ท่าข้าม'],
  ['องค์การบริหารส่วนตำบลราชาเทวะแจ้งผู้เสียภาษี', 'form-obt', 'ราชาเทวะ'],
  ['นายก อบต.บางเสาธง', 'form-obt', 'บางเสาธง'],
  ['เทศบาลตำบลบางพลีใหญ่ แจ้งค่าขยะ', 'form-tambon', 'บางพลีใหญ่'],
  ['เทศบาลตำบลบางพลีขอเชิญ', 'form-tambon', 'บางพลี'],
  ['เทศบาลตำบล สำโรงเหนือ', 'form-tambon', 'สำโรงเหนือ'],
  ['สำนักงานเทศบาลตำบลเวียงฝาง', 'form-tambon', 'เวียงฝาง'],
  ['ทต.แม่ริมแจ้ง', 'form-tambon', 'แม่ริม'],
  ['เทศบาลเมืองคูคตแจ้งเตือนภัย', 'form-mueang', 'คูคต'],
  ['เทศบาลเมืองบ้านไผ่จัดเก็บภาษี', 'form-mueang', 'บ้านไผ่'],
  ['เทศบาลเมืองหัวหิน โทร 032511047', 'form-mueang', 'หัวหิน'],
  ['ทม.บางกรวย', 'form-mueang', 'บางกรวย'],
  ['เทศบาลนครนนทบุรีแจ้ง', 'form-nakhon', 'นนทบุรี'],
  ['เทศบาลนครหาดใหญ่ประกาศปิดถนน', 'form-nakhon', 'หาดใหญ่'],
  ['เทศบาลนครนครราชสีมา', 'form-nakhon', 'นครราชสีมา'],
  ['ทน.ขอนแก่น', 'form-nakhon', 'ขอนแก่น'],
  ['อบจ.เชียงใหม่ขอแจ้งสิทธิ์', 'form-obj', 'เชียงใหม่'],
  ['อบจ.โคราช', 'form-obj', 'โคราช'],
  ['องค์การบริหารส่วนจังหวัดพระนครศรีอยุธยา', 'form-obj', 'พระนครศรีอยุธยา'],
  ['ที่ว่าการอำเภอบางบัวทอง', 'form-amphoe', 'บางบัวทอง'],
  ['ที่ว่าการอำเภอเมืองเชียงรายแจ้ง', 'form-amphoe', 'เมืองเชียงราย'],
  ['ที่ทำการปกครองอำเภอแม่สาย', 'form-amphoe', 'แม่สาย'],
  ['สำนักงานเขตบางกะปิแจ้งทำบัตรประชาชน', 'form-khet', 'บางกะปิ'],
  ['สำนักงานเขต จตุจักร', 'form-khet', 'จตุจักร'],
  ['ศาลากลางจังหวัดภูเก็ต', 'form-province', 'ภูเก็ต'],
  ['สำนักงานจังหวัดตาก', 'form-province', 'ตาก'],
  ['สำนักงานเกลือทะเลจังหวัดเพชรบุรี', 'form-province', 'เพชรบุรี'],
  ['สำนักงานที่ดินจังหวัดนนทบุรี สาขาบางบัวทอง', 'form-landoffice', 'นนทบุรี'],
  ['สำนักงานสรรพากรพื้นที่สาขาบางรักแจ้ง', 'form-rdarea', 'บางรัก'],
  ['สำนักงานขนส่งจังหวัดระยอง', 'form-dltprov', 'ระยอง'],
  ['สำนักงานประกันสังคมจังหวัดชลบุรี', 'form-ssoprov', 'ชลบุรี'],
  ['สสจ.น่าน', 'form-moph-prov', 'น่าน'],
  ['สภ.เมืองขอนแก่น', 'form-sp', 'เมืองขอนแก่น'],
  ['สถานีตำรวจภูธรบางละมุงเรียกให้ไปพบ', 'form-sp', 'บางละมุง'],
  ['สน.ทองหล่อ', 'form-sn', 'ทองหล่อ'],
  ['ตำรวจภูธรจังหวัดยะลา', 'form-policeprov', 'ยะลา'],
  ['ศาลจังหวัดนนทบุรีออกหมาย', 'provincialcourt', 'นนทบุรี'],
  ['ศาลแขวงดุสิต', 'kwaengcourt', 'ดุสิต'],
  ['การไฟฟ้าส่วนภูมิภาคอำเภอสันทราย', 'form-peabranch', 'สันทราย'],
  ['เทศบาลทุกแห่ง', 'form-thesaban'],
  ['อบต.ทุกแห่ง', 'form-obt'],
  ['อบต. แจ้งให้ชำระ', 'form-obt'],
  ['อบจ.ขอแจ้ง', 'form-obj'],
];

describe('local forms', () => {
  test.each(PLACES.map(([text, agency, place]) => ({ text, agency, place })))('$text', ({ text, agency, place }) => {
    expect(found(text)[0]).toBe(place === undefined ? `${agency}/local` : `${agency}/local@${place}`);
  });

  test('a form that is an ordinary word without a place only counts with support', () => {
    expect(found('ถูกส่งตัวเข้าเรือนจำ')).toEqual(['form-prison/ambiguous']);
    expect(found('ไปที่ศาลจังหวัด')).toEqual(['provincialcourt/ambiguous']);
  });

  test('the office of a body that has a name is that body’s', () => {
    expect(found('สำนักงานกรมที่ดินจังหวัดเลย')[0]).toBe('dol/name');
  });

  test('English puts the place before the form', () => {
    expect(found('The Khao Din Subdistrict Administrative Organization')).toEqual(['form-obt/local@Khao Din']);
    expect(found('Hua Hin Municipality informs you')).toEqual(['form-thesaban/local@Hua Hin']);
    expect(found('The Municipality')).toEqual(['form-thesaban/ambiguous']);
  });
});
