import type { LetterId } from '../outgoing/letters.ts';

/** What a letter says, in its own words. */
export interface QuotedLetter {
  readonly letter: LetterId;
  readonly lines: readonly string[];
}

/**
 * Read from scans; only what is certain is quoted, and spelled as it is printed there (ลิงค์ beside ลิงก์). The letters
 * say "consider stopping": no press wording.
 */
export const QUOTED_LETTERS: readonly QuotedLetter[] = [
  {
    letter: 'no-links-2568',
    lines: [
      'คณะรัฐมนตรีในคราวการประชุมเมื่อวันที่ ๑๘ พฤศจิกายน ๒๕๖๘ ได้รับทราบข้อมูลรายงานผลการดำเนินการปราบปรามอาชญากรรมทางเทคโนโลยี กรณีการส่ง SMS ที่มีการแนบลิงค์',
      'เห็นควรให้หน่วยงานราชการและองค์กรหน่วยงานที่อยู่ในกำกับของภาครัฐ พิจารณายกเลิกการส่ง SMS หรือข้อความสั้นและอีเมลแนบลิงค์ให้กับประชาชน',
      'หากมีการส่ง SMS และอีเมลที่ระบุว่ามาจากหน่วยงานรัฐ ถือว่าเป็นการแอบอ้างของมิจฉาชีพทั้งหมด ประชาชนไม่ต้องกดลิงค์เหล่านั้น',
      'สามารถไปแจ้งหน่วยงานนั้น ๆ ที่ถูกแอบอ้าง และเจ้าหน้าที่ตำรวจเพื่อสืบสวนสอบสวน',
    ],
  },
  {
    letter: 'no-links-2569',
    lines: [
      'พิจารณายกเลิกการส่ง SMS หรือข้อความสั้น และอีเมลแนบลิงก์ให้กับประชาชน พร้อมทั้งประชาสัมพันธ์เผยแพร่สื่ออินโฟกราฟิกและแนวทางดังกล่าวให้บุคลากรในสังกัดได้รับทราบ',
      'ประชาสัมพันธ์เผยแพร่อินโฟกราฟิก และแนวทางดังกล่าว ให้แก่ประชาชนในพื้นที่ทราบผ่านช่องทางต่าง ๆ ตามความเหมาะสมอย่างต่อเนื่อง เช่น เฟซบุ๊ก วิทยุชุมชน การเรียนการสอนในห้องเรียน ฯลฯ',
    ],
  },
  {
    letter: 'white-list-2567',
    lines: [
      'กลุ่มเบอร์โทรศัพท์มิจฉาชีพ (Black List : BL) กลุ่มเบอร์โทรศัพท์ภาครัฐ (White List : WL) และกลุ่มเบอร์ศัพท์ที่ต้องเฝ้าระวัง (Grey List : GL)',
      'สนับสนุนข้อมูลเบอร์โทรศัพท์พื้นฐานและหรือเบอร์โทรศัพท์เคลื่อนที่ที่หน่วยงานท่านใช้ติดต่อประชาชนในการติดต่องานตามภารกิจหรือการทำธุรกรรมต่าง ๆ',
    ],
  },
];

/** The infographic that the letter of 2 February 2569 encloses, by the Department of Local Administration. */
export const INFOGRAPHIC: readonly string[] = [
  'กรมส่งเสริมการปกครองท้องถิ่นจะไม่ส่งข้อความพร้อมลิงก์ถึงประชาชนอีกต่อไป',
  'ลิงก์ที่อ้างเป็นหน่วยงานรัฐ = ของปลอมทั้งหมด',
  'อย่ากดเด็ดขาด เพราะเป็นของมิจฉาชีพ',
  'แจ้งหน่วยงานที่ถูกแอบอ้างและตำรวจ',
];

/**
 * The slogan, here and nowhere else. The infographic prints one word differently (รับ, receive, for รีบ, hurry) from
 * the slogan of the Royal Thai Police of 5 July 2566 (pctpr.police.go.th); that spelling was found nowhere else, so it
 * is quoted as printed, with a note, and never set as the official one.
 */
export const SLOGAN = {
  printed: 'จำให้ขึ้นใจ: ไม่เชื่อ ไม่รับ ไม่โอน',
  police: 'ไม่เชื่อ ไม่รีบ ไม่โอน',
} as const;
