import type { ListingStatus } from '../../utils/model.ts';
import { join } from './thai-join.ts';
import type { ListingText } from './words.ts';

const owner = (operator: string | undefined) => (operator === undefined ? '' : join('ของ', operator));
const from = (since: string | undefined) => (since === undefined ? '' : ` ตั้งแต่ ${since}`);

/** What the number list says: what is known and by whom, never "this is a scammer". */
export const thaiListing: Record<ListingStatus, ListingText> = {
  black: { short: 'บัญชีดำ', long: ({ operator, since }) => `อยู่ในบัญชีดำ${owner(operator)}${from(since)}` },
  grey: { short: 'เฝ้าระวัง', long: ({ operator, since }) => `อยู่ในบัญชีเฝ้าระวัง${owner(operator)}${from(since)}` },
  white: {
    short: 'เบอร์หน่วยงาน',
    long: ({ operator, agency }) =>
      `${join('เบอร์ของ', agency ?? 'หน่วยงานรัฐ')}${operator === undefined ? '' : ` ตามบัญชี${owner(operator)}`}`,
  },
  unlisted: { short: 'ไม่อยู่ในบัญชี', long: () => 'ไม่อยู่ในบัญชีใด (ไม่ได้แปลว่าเชื่อถือได้)' },
  'no-list': { short: 'ยังไม่ได้ตรวจ', long: () => 'ยังไม่ได้เชื่อมบัญชีเบอร์' },
};
