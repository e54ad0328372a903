import { describe, expect, test } from 'vitest';
import { searchAddresses } from '../../../utils/extract/links/finding/find-addresses.ts';
import { canonicalise } from '../../../utils/text/canonical.ts';

/** Hosts whose dots are symbols or whose letters stand apart, and honest text that looks like them. */

function found(text: string): string[] {
  return searchAddresses(canonicalise(text).text, () => false).found.map(({ href }) => href);
}

describe('finds', () => {
  test.each([
    // a symbol for the dot
    ['คนเก่าต้องลงใหม่ทุกคน👉🏻👉🏻rath69●shop👈🏻', 'https://rath69.shop'],
    ['กด pea-kuen•com/refund', 'https://pea-kuen.com/refund'],
    ['เข้า mea-help・xyz ด่วน', 'https://mea-help.xyz'],
    ['ลงทะเบียนที่ nongfai77◦site', 'https://nongfai77.site'],
    ['ยืนยัน sso-th∙online/app', 'https://sso-th.online/app'],
    ['โหลด taladnat⋅com', 'https://taladnat.com'],
    ['กดที่ kuenpasi·com', 'https://kuenpasi.com'],
    ['เว็บ thangrat‧net', 'https://thangrat.net'],
    ['เช็ก pak-kan⚫club', 'https://pak-kan.club'],
    ['เช็ก pak-kan🔴club', 'https://pak-kan.club'],
    ['เข้า bamnan◉live', 'https://bamnan.live'],
    ['ดูที่ dlt-fine⦁co⦁th/pay', 'https://dlt-fine.co.th/pay'],
    ['กด welfare69🟢shop', 'https://welfare69.shop'],
    ['www•landtax-th•com', 'https://www.landtax-th.com'],
    ['ยืนยัน nbtc-sim dot info slash ok', 'https://nbtc-sim.info/ok'],
    ['ยืนยัน nbtc-sim จุด info ทับ ok', 'https://nbtc-sim.info/ok'],
    ['go to nbtc-sim dot info', 'https://nbtc-sim.info'],
    ['go to rdgoth dot cc', 'https://rdgoth.cc'],
    ['visit sso dot welfare dot xyz', 'https://sso.welfare.xyz'],
    ['เข้า th-post★cc/a', 'https://th-post.cc/a'],
    ['เข้า th-post*dot*cc', 'https://th-post.cc'],
    ['กรมที่ดิน●com', 'https://กรมที่ดิน.com'],
    ['เข้า th-post.parcel-fix●top', 'https://th-post.parcel-fix.top'],
    ['ที่ https://t●me/pol_nan', 'https://t.me/pol_nan'],
    // a symbol in brackets
    ['rd-go-th[•]cc', 'https://rd-go-th.cc'],
    ['rd-go-th (●) cc', 'https://rd-go-th.cc'],
    ['rd-go-th【.】cc', 'https://rd-go-th.cc'],
    ['rd-go-th*.*cc', 'https://rd-go-th.cc'],
    // letters apart
    ['ลงทะเบียน >s i m - i d . w i k i< ใช้เวลา 1 นาที', 'https://sim-id.wiki'],
    ['กด ( b a m n a n . l i v e )', 'https://bamnan.live'],
    ['เข้า "p a s i . s h o p" ก่อนเที่ยง', 'https://pasi.shop'],
    ['ดูที่ w e l f a r e . w i k i นะคะ', 'https://welfare.wiki'],
    ['พิมพ์ t a x - b a c k . c o . t h', 'https://tax-back.co.th'],
    ['พิมพ์ kuen-ngern . c o m', 'https://kuen-ngern.com'],
    ['พิมพ์ k u e n 6 9.com/a1', 'https://kuen69.com/a1'],
    ['กด s s o - t h ● t o p', 'https://sso-th.top'],
    ['กด S I M - I D . W I K I', 'https://SIM-ID.WIKI'],
    ['กด p  e  a  -  t  h . c  o  m', 'https://pea-th.com'],
    // a look-alike letter in the suffix
    ['ทักมาที่ lіne.mе/tі/p/ft-rеfund', 'https://line.me/t'],
    ['rd-go-th.соm', 'https://rd-go-th.com'],
    ['กดรับที่ thaipost-wan. tоp', 'https://thaipost-wan.top'],
    // a torn dot in English
    ['Pay 1,944 THB -> mea-home. homes', 'https://mea-home.homes'],
    ['Submit again at tm47-file,help', 'https://tm47-file.help'],
  ])('%s', (text, href) => {
    expect(found(text)).toEqual([href]);
  });
});

describe('finds nothing', () => {
  test.each([
    'แจ้งไกล่เกลี่ยหนี้ walk-in●online ถึง 5 ธ.ค.',
    'ร้าน 7-11●shop และร้านธงฟ้า',
    'ชวนชม thairath·tv คืนนี้',
    '• ข้อแรก\n• ข้อสอง\n• ข้อสาม',
    'ข่าว★Travel★Life',
    'Look at the x-ray dot info',
    '● Online\n● Shop\n● Live',
    'Food•Travel•Life',
    'food•travel•life',
    'news•live•sport•shop',
    'ข่าว • กีฬา • บันเทิง',
    'Facebook • Online • Shop',
    'Facebook•Online',
    'ราคา 5 • 10 บาท',
    'ราคา 5•10',
    '09.00•16.30 น.',
    'ชั้น 2•Online',
    'Paral·lel i col·legi',
    'Kim·Min·Ji',
    'マリア・カラス',
    'Maria・Callas',
    'กรุงเทพ•เชียงใหม่•ภูเก็ต',
    'ร้านอาหาร●เครื่องดื่ม',
    'Pro ● Max ● Live',
    'iPhone15•Pro',
    'PM2.5 • dust',
    'Sale 9●9',
    'coffee•shop',
    'สุขภาพ•Life',
    'a • b • c',
    'H E L L O . W O R L D',
    'h e l l o . w o r l d',
    'S A L E . S A L E . S A L E',
    'T H A N K Y O U . F R O M M E',
    'W E L C O M E . T O . T H E . C L U B',
    'A B C . D E F',
    'ก ข ค . ง จ ฉ',
    'U . S . A',
    'ส . ค . ส',
    '1 2 3 4 . 5 6',
    'ข้อ a b c d . e f',
    'He said "no". "Com on"',
    '"shop"."name"',
    'copy *.com files',
    'W E L C O M E . C L U B',
    'https is **bold**.Then',
    'Tel•02-000-1234•Fax',
    'Menu: pad-thai•tom-yum•som-tam',
    '❤️●Love●Life●Live',
    'เปิดจอง●รอบ 2●today',
    'the e-mail•web•app teams',
    'rd-go-th.сом',
    'Tip: pre-order. save 10 %',
    'We met at check-in. Today',
    'Привет.Мир',
    'Все.Нет',
    'ว/ด/ป ๑•๑•๒๕๖๙',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
