import type { Channel, Level } from '../model.ts';
import type { Bilingual, Family } from './scenario.ts';

/**
 * Messages with gaps, of which the generator makes any number: `{body}` the body's name, `{host}` a host made for it,
 * `{link}` the same as it is shown, perhaps disguised, `{amount}`, `{hurry}` and `{number}`. A template that claims a
 * body speaks in its name; the others only mention it.
 */
export interface Template {
  readonly id: string;
  readonly family: Family;
  readonly channel: Channel;
  readonly answer: Level;
  /** What the name is used for, in the words of the title. */
  readonly title: Bilingual;
  /** The sender as shown; `{body}` where it poses as the body. */
  readonly sender: Bilingual;
  readonly subject: Bilingual;
  readonly text: Bilingual;
}

const NO_SUBJECT: Bilingual = { th: '', en: '' };
const NO_SENDER: Bilingual = { th: '', en: '' };

export const TEMPLATES: readonly Template[] = [
  {
    id: 'refund',
    family: 'tax',
    channel: 'sms',
    answer: 'danger',
    title: { th: 'ข้อความแจ้งคืนเงิน', en: 'A message about a refund' },
    sender: NO_SENDER,
    subject: NO_SUBJECT,
    text: {
      th: '{body}แจ้งคืนเงินให้ท่าน {amount} บาท กรุณายืนยันบัญชีรับเงิน{hurry}ที่ {link}/refund',
      en: '{body}: {amount} baht will be paid back to you. Please confirm your account {hurry} at {link}/refund',
    },
  },
  {
    id: 'suspend',
    family: 'power',
    channel: 'sms',
    answer: 'danger',
    title: { th: 'ข้อความขู่ว่าจะระงับสิทธิ์', en: 'A message that threatens to suspend' },
    sender: { th: '{body}', en: '{body}' },
    subject: NO_SUBJECT,
    text: {
      th: '{body}ขอแจ้งว่าข้อมูลของท่านไม่ครบ จะถูกระงับสิทธิ์{hurry} กรุณาปรับปรุงข้อมูลที่ {link}',
      en: '{body} informs you that your record is incomplete and will be suspended {hurry}. Please update it at {link}',
    },
  },
  {
    id: 'letter',
    family: 'municipality',
    channel: 'email',
    answer: 'danger',
    title: { th: 'อีเมลแบบหนังสือราชการ', en: 'An e-mail like an official letter' },
    sender: { th: '{body}', en: '{body}' },
    subject: { th: 'แจ้งตรวจสอบสิทธิ์ของท่าน', en: 'Please check your benefit' },
    text: {
      th: 'เรียน ท่านผู้มีสิทธิ์\n\n{body}ขอแจ้งว่าท่านมีสิทธิ์รับเงิน {amount} บาท กรุณาลงทะเบียน{hurry}ที่ [ลงทะเบียนรับสิทธิ์](https://{host}/form)\n\nขอแสดงความนับถือ\n{body}',
      en: 'Dear beneficiary\n\n{body} informs you that you are entitled to {amount} baht. Please register {hurry} at [register here](https://{host}/form)\n\nYours sincerely\n{body}',
    },
  },
  {
    id: 'call-back',
    family: 'social-security',
    channel: 'sms',
    answer: 'caution',
    title: { th: 'ข้อความให้โทรกลับ', en: 'A message that asks for a call' },
    sender: NO_SENDER,
    subject: NO_SUBJECT,
    text: {
      th: '{body}แจ้ง ท่านมียอดค้าง {amount} บาท ติดต่อเจ้าหน้าที่ด่วน โทร {number}',
      en: '{body}: {amount} baht is overdue. Call our officer at once: {number}',
    },
  },
  {
    id: 'news',
    family: 'news',
    channel: 'email',
    answer: 'none',
    title: { th: 'ข่าวที่พูดถึงหน่วยงาน', en: 'News that speaks of a body' },
    sender: { th: 'ข่าวเช้าหนองบัว', en: 'Nong Bua Morning News' },
    subject: { th: 'ข่าวเด่นวันนี้', en: 'Today’s news' },
    text: {
      th: 'ตำรวจเตือนประชาชน มีมิจฉาชีพส่งข้อความอ้าง{body} เสียหายแล้ว {amount} บาท อ่านต่อที่ https://nongbua-news.example/today',
      en: 'The police warn of messages that pose as {body}; {amount} baht has been lost. Read on at https://nongbua-news.example/today',
    },
  },
  {
    id: 'family',
    family: 'relatives',
    channel: 'chat',
    answer: 'none',
    title: { th: 'ญาติชวนไปติดต่อหน่วยงาน', en: 'A relative speaks of a body' },
    sender: { th: 'ป้าสมใจ', en: 'Aunt Somjai' },
    subject: NO_SUBJECT,
    text: {
      th: 'พรุ่งนี้ว่างไหม ป้าจะไปติดต่อ{body} เตรียมเงินไว้ {amount} บาท ไปด้วยกันนะ',
      en: 'Are you free tomorrow? I have to go to {body} with {amount} baht. Come along',
    },
  },
  {
    id: 'genuine',
    family: 'health',
    channel: 'sms',
    answer: 'none',
    title: { th: 'ข้อความจริงที่ไม่มีลิงก์', en: 'A genuine message without a link' },
    sender: { th: '{body}', en: '{body}' },
    subject: NO_SUBJECT,
    text: {
      th: '{body}ได้รับคำขอของท่านแล้ว จะแจ้งผลทางไปรษณีย์ ไม่ต้องทำอะไรเพิ่ม',
      en: '{body} has received your request and will answer by post. There is nothing else to do',
    },
  },
];

/** Before this evening, within 24 hours, today, before the office closes. */
export const HURRY: readonly [Bilingual, ...Bilingual[]] = [
  { th: 'ภายในวันนี้', en: 'today' },
  { th: 'ภายใน 24 ชั่วโมง', en: 'within 24 hours' },
  { th: 'ก่อนเที่ยงคืน', en: 'before midnight' },
  { th: 'ภายในวันศุกร์นี้', en: 'by Friday' },
];

/** Words that hosts of lures are made of; with the body's code they make one that nobody has. */
export const HOST_WORDS: readonly [string, ...string[]] = ['refund', 'check', 'service', 'claim', 'online', 'verify'];
