import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../utils/text/canonical.ts';
import { sourceSpan } from '../../utils/text/mapped.ts';
import { skeleton } from '../../utils/text/skeleton.ts';
import { anyText } from './any-text.ts';

function comparable(text: string): string {
  return skeleton(canonicalise(text)).text;
}

/** Each reads as the same to a person, and must be the same here. */
const ALIKE: readonly (readonly [string, string, string])[] = [
  ['Lao letters', 'ກຣມສຣຣພາກຣ', 'กรมสรรพากร'],
  ['some Lao letters', 'กຣมสรຣพาກร', 'กรมสรรพากร'],
  ['a Lao silencer', 'ศູนຍ໌ดำรงธรรม', 'ศูนย์ดำรงธรรม'],
  ['Cyrillic letters', 'Rеvеnuе Dераrtmеnt', 'Revenue Department'],
  ['Greek letters', 'ΡΕΑ', 'PEA'],
  ['small capitals', 'ᴘᴇᴀ ᴅsɪ ssᴏ', 'PEA DSI SSO'],
  ['accents', 'Révénue Dėpartment', 'Revenue Department'],
  ['full-width letters', 'ＰＥＡ', 'PEA'],
  ['letters apart by spaces', 'ก ร ม ส ร ร พ า ก ร', 'กรมสรรพากร'],
  ['letters apart by hyphens', 'ก-ร-ม-ส-ร-ร-พ-า-ก-ร', 'กรมสรรพากร'],
  ['letters apart by dots', 'ก.ร.ม.ส.ร.ร.พ.า.ก.ร', 'กรมสรรพากร'],
  ['letters apart by bullets', 'ก•ร•ม•ส•ร•ร•พ•า•ก•ร', 'กรมสรรพากร'],
  ['letters apart by emoji', 'ก🔥ร🔥ม🔥ส🔥ร🔥ร🔥พ🔥า🔥ก🔥ร', 'กรมสรรพากร'],
  ['letters one under the other', 'ก\nร\nม\nส\nร\nร\nพ\nา\nก\nร', 'กรมสรรพากร'],
  ['a rare letter for another', 'ธนๅคๅรออมสิน', 'ธนาคารออมสิน'],
  ['letters struck through', 'ก\u0336ร\u0336ม\u0336 P\u0336E\u20dd', 'กรม PE'],
  ['letters apart by two spaces', 'ก  ร  ม  ส  ร  ร  พ  า  ก  ร', 'กรมสรรพากร'],
  ['letters apart by a hyphen with spaces', 'ก - ร - ม - ส - ร - ร', 'กรมสรร'],
  ['letters with marks apart', 'สำ นั ก ง า น', 'สำนักงาน'],
  ['Lao letters apart', 'ກ ຣ ມ ສ ຣ ຣ ພ າ ກ ຣ', 'กรมสรรพากร'],
  ['a Latin letter among letters apart', 'ส ร s w า ก ร', 'สรรพากร'],
  ['letters apart between words', 'จากก-ร-ม-ส-ร-ร-พ-า-ก-รขอแจ้ง', 'จากกรมสรรพากรขอแจ้ง'],
  ['letters apart, the last before a vowel', 'รั ฐ บ า ลแจก', 'รัฐบาลแจก'],
  ['Latin letters apart', 'R e v e n u e  D e p a r t m e n t', 'Revenue Department'],
  ['a code apart', 'P E A', 'PEA'],
  ['Latin letters inside Thai', 'กู้งิuด่วu หย่ouปี Uริการ', 'กู้งินด่วน หย่อนปี บริการ'],
  ['a Latin letter with a silencer', 'มิเตอs์', 'มิเตอร์'],
  ['a Latin letter in an abbreviation', 'ธ.n.ส.', 'ธ.ก.ส.'],
  ['dropped silent letters', 'ไปรษณีไทย', 'ไปรษณีย์ไทย'],
  ['letters of the same sound', 'สุลกากร กรมสรรภากณ', 'ศุลกากร กรมสรรภากน'],
  ['dropped tones', 'แจงเตือน', 'แจ้งเตือน'],
  ['a blank after a vowel that stands first', 'เ ทศบาล', 'เทศบาล'],
  ['a line end before a vowel that stands last', 'ศ\nาล', 'ศาล'],
  ['words apart by signs', 'กรม🌾ส่งเสริม★การ_เกษตร ธนาคาร-ออมสิน', 'กรม ส่งเสริม การ เกษตร ธนาคาร ออมสิน'],
  ['letters drawn out', 'กรมมม เจ้าาาท่าาา แจ้งงงง', 'กรม เจ้าท่า แจ้ง'],
  ['old marks', 'กฺรม', 'กรม'],
];

/** What is no disguise stays as it is. */
const KEPT: readonly string[] = [
  'ก.ล.ต. ม.ท.ส. ก.ฟ.ภ.',
  'ขอ ดู มา ที่ นี',
  'ตัวเลือก ก ข',
  'กด OK และ Line',
  'น.s. Line u1 2u',
  'ไทย\nคน',
  'A. B. C. 1-2-3',
  'x-ray e-Tax',
  '- กรม - สรรพากร 👉 กด ไทย/คน',
  'กกต. ธรรม ถนน 555 www',
  'สสส. ททท. ชือออก',
];

describe('skeleton', () => {
  test.each(ALIKE)('%s', (_, written, plain) => {
    expect(comparable(written)).toBe(comparable(plain));
  });

  test.each(KEPT.map((text) => [text]))('keeps apart and in place: %j', (text) => {
    expect(comparable(text).replaceAll('ร', 's')).toBe(text.replaceAll(/[่้๊๋]/g, '').replaceAll('ร', 's'));
  });

  test('leads back to the letters, with the tone that was dropped', () => {
    const text = 'จาก ก-ร-ม-ที่-ดิ-น';
    const mapped = skeleton(canonicalise(text));
    const at = mapped.text.indexOf('กรมทีดิน');
    const { start, end } = sourceSpan(mapped, at, at + 'กรมทีดิน'.length);
    expect(text.slice(start, end)).toBe('ก-ร-ม-ที่-ดิ-น');
  });

  test('of any text is no longer, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const canonical = canonicalise(text);
        expect(skeleton(canonical).text.length).toBeLessThanOrEqual(canonical.text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('of a skeleton soon changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = comparable(text);
        // Joining letters may bring others together; each pass makes the text shorter or changes nothing.
        for (let pass = 0; pass < 6; pass++) last = comparable(last);
        expect(comparable(last)).toBe(last);
      }),
      { numRuns: 500 },
    );
  });
});
