import type { DraftReport } from '../../../components/compose/props.ts';
import type { DraftResult } from '../../../components/staff/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { reportOf } from '../../../utils/compose/draft-report.ts';
import { messageWith } from '../../../utils/message-with.ts';
import type { Message } from '../../../utils/model.ts';
import { once } from '../../../utils/once.ts';
import { checkDraft } from '../../../utils/outgoing/check-draft.ts';
import type { Draft } from '../../../utils/outgoing/draft.ts';
import { resultOf } from '../../../utils/staff/check-message.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

/** Drafts of offices as staff write them, checked by the real engine. */

/** Made where a picture needs it: each of them is a page that is loaded anew. */
export const engine = once(() => createEngine());

/** A bill with a link, a deadline and nobody to call. */
export const BILL =
  'เทศบาลเมืองบ้านใหม่ แจ้งยอดค่าน้ำประปา 312 บาท ชำระภายใน 24 ชั่วโมง มิฉะนั้นจะถูกระงับการใช้น้ำ กดลิงก์ https://pay.banmai.example/bill';
/** A notice as it should be. */
export const NOTICE = 'สำนักงานเทศบาลเมืองบ้านใหม่ หยุดจ่ายน้ำวันที่ 5 ธันวาคม เวลา 9.00–12.00 น. ขออภัยในความไม่สะดวก';
/** A letter with everything that a long list of findings can hold. */
export const LETTER = `เรียน ผู้เสียภาษี

กรมสรรพากรขอให้ท่านกดลิงก์ https://refund.banmai.example เพื่อรับเงินคืน และเพิ่มเพื่อนไลน์ @rd-refund
ส่งสำเนาบัตรประชาชนและเลขบัญชีกลับมาทางอีเมลนี้ หรือสแกนคิวอาร์โค้ด
สอบถาม 0 2272 9000-2 หรือ 81-234-5678 อีเมล taxhelp@gmail.com เว็บ www.banmai.example`;

const draftOf = (parts: Partial<Message>): Draft => ({
  message: messageWith({ direction: 'outgoing', channel: 'sms', ...parts }),
  images: [],
});

/** What the panel beside a compose window shows of a text. */
export function reportOn(body: string, channel: Message['channel'] = 'email'): DraftReport {
  const draft = draftOf({ body, channel });
  return reportOf({ draft, check: checkDraft(draft, engine()) });
}

/** What the page shows of a text, and of the mail that it was read from. */
export function resultOn(parts: Partial<Message>, language: Language, mail: DraftResult['mail'] = null): DraftResult {
  const draft = draftOf(parts);
  const check = checkDraft(draft, engine());
  return { ...resultOf(draft, check, { engine: engine(), language }), mail };
}
