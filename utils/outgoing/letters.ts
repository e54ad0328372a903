export type LetterId = 'white-list-2567' | 'no-links-2568' | 'no-links-2569';

/** A letter that asks government bodies for what the check holds drafts against. */
export interface Letter {
  readonly id: LetterId;
  readonly from: string;
  readonly to: string;
  /** As printed, Buddhist years. */
  readonly date: string;
  /** Only where the scan gives it reliably. */
  readonly number?: string;
  /** In the letter's own words. */
  readonly says: string;
}

/**
 * Read from scans of the letters; only dates and numbers that are certain are printed. The letters say "consider
 * stopping": they are quoted, not the press.
 */
export const LETTERS: Readonly<Record<LetterId, Letter>> = {
  'white-list-2567': {
    id: 'white-list-2567',
    from: 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
    to: 'ผู้ว่าราชการจังหวัด',
    date: '4 ธันวาคม 2567',
    says: 'สนับสนุนข้อมูลเบอร์โทรศัพท์พื้นฐานและหรือเบอร์โทรศัพท์เคลื่อนที่ที่หน่วยงานท่านใช้ติดต่อประชาชนในการติดต่องานตามภารกิจหรือการทำธุรกรรมต่าง ๆ',
  },
  'no-links-2568': {
    id: 'no-links-2568',
    from: 'สำนักงานปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
    to: 'ปลัดกระทรวงมหาดไทย',
    date: '17 ธันวาคม 2568',
    number: 'ด่วนที่สุด ที่ ดศ ๐๒๑๗/ว ๒๐๑๕๒',
    says: 'เห็นควรให้หน่วยงานราชการและองค์กรหน่วยงานที่อยู่ในกำกับของภาครัฐ พิจารณายกเลิกการส่ง SMS หรือข้อความสั้นและอีเมลแนบลิงค์ให้กับประชาชน',
  },
  'no-links-2569': {
    id: 'no-links-2569',
    from: 'กรมส่งเสริมการปกครองท้องถิ่น',
    to: 'ผู้ว่าราชการจังหวัด ทุกจังหวัด',
    date: '2 กุมภาพันธ์ 2569',
    says: 'พิจารณายกเลิกการส่ง SMS หรือข้อความสั้น และอีเมลแนบลิงก์ให้กับประชาชน พร้อมทั้งประชาสัมพันธ์เผยแพร่สื่ออินโฟกราฟิกและแนวทางดังกล่าวให้บุคลากรในสังกัดได้รับทราบ',
  },
};
