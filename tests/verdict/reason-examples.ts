import type { Listing, Message, ReasonCode, ReasonLevel } from '../../utils/model.ts';

/** A message that the engine gives a reason for, at a level. */
export interface ReasonExample {
  readonly message: Partial<Message>;
  /** What the number list says of the numbers in it. */
  readonly listings?: Readonly<Record<string, Listing>>;
}

const LINK = 'https://pay-land.example/x';
const CLAIM = 'กรมที่ดินแจ้งท่านค้างชำระค่าธรรมเนียม';
const between: Partial<Message> = {
  channel: 'email',
  senderName: 'กรมสรรพากร',
  senderAddress: 'saraban@rd.go.th',
  recipients: ['saraban@nongbua.go.th'],
  subject: 'ขอความร่วมมือ',
};
const shown = 'www.rd.go.th';
const numbered = { body: 'สนใจโทร 069-000-1234' };
const listed = (status: Listing['status'], agency?: string): Readonly<Record<string, Listing>> => ({
  '+66690001234': { status, operator: 'DE-FENCE', since: '2025-11', ...(agency === undefined ? {} : { agency }) },
});

/** One for each code at each level that a rule gives it; a code without a row does not compile. */
export const EXAMPLES: Readonly<Record<ReasonCode, Partial<Readonly<Record<ReasonLevel, ReasonExample>>>>> = {
  'gov-claim-with-link': {
    danger: { message: { body: `${CLAIM} ตรวจสอบที่ ${LINK}` } },
    caution: { message: { channel: 'chat', body: `${CLAIM} ตรวจสอบที่ ${LINK}` } },
  },
  'gov-link-official': {
    danger: {
      message: {
        channel: 'email',
        senderName: 'กรมสรรพากร',
        senderAddress: 'info@rd.go.th',
        body: 'กรมสรรพากรขอแจ้งให้ท่านยื่นแบบที่ https://efiling.rd.go.th',
      },
    },
  },
  'gov-link-internal': {
    caution: { message: { ...between, body: `ขอให้กรอกแบบสำรวจที่ ${LINK}` } },
    note: { message: { ...between, body: 'ขอให้กรอกแบบสำรวจที่ https://www.rd.go.th/form' } },
  },
  'shown-host-differs': {
    danger: {
      message: { body: shown, anchors: [{ via: 'anchor', href: LINK, start: 0, end: shown.length }] },
    },
  },
  'lookalike-host': {
    danger: { message: { body: 'กรมสรรพากรแจ้งคืนภาษี กด https://rd-go-th.example/a' } },
    caution: { message: { body: 'ดูรูปที่ https://rd-go-th.example/a' } },
    note: { message: { body: 'ระวังมิจฉาชีพส่งลิงก์ปลอม https://rd-go-th.example/a อย่าหลงเชื่อ อย่ากดลิงก์เด็ดขาด' } },
  },
  'black-number': { danger: { message: numbered, listings: listed('black') } },
  'gov-claim-with-request': {
    caution: { message: { body: 'การไฟฟ้าส่วนภูมิภาคแจ้งว่าท่านค้างชำระค่าไฟ ติดต่อเจ้าหน้าที่โทร 069-000-1234' } },
  },
  'grey-number': { caution: { message: numbered, listings: listed('grey') } },
  'abroad-number': { caution: { message: { body: 'โทรกลับด่วน +697 1234 5678' } } },
  'white-number': { note: { message: numbered, listings: listed('white', 'กรมที่ดิน') } },
  'qr-unread': {
    caution: { message: { channel: 'email', senderName: 'กรมสรรพากร', body: '', unchecked: ['images'] } },
    note: { message: { body: 'กรมสรรพากรแจ้งคืนภาษี 12,500 บาท สแกนคิวอาร์โค้ดด้านล่างเพื่อยืนยันสิทธิ์' } },
  },
};
