import type { Chance } from '../../utils/chance.ts';
import type { Anchor, Channel, Message, Unchecked } from '../../utils/model.ts';

/** Pieces of real messages and of nonsense, from which messages are put together. */
const PIECES: readonly [string, ...string[]] = [
  'กรมสรรพากร', // the Revenue Department
  'การไฟฟ้าส่วนภูมิภาค',
  'อบต.บ้านใหม่',
  'ก.ล.ต.',
  'ก ร ม ส ร ร พ า ก ร',
  'ก-ร-ม',
  'ກຣມ',
  'PEA',
  'ᴘᴇᴀ',
  'Revenue Department',
  'ขอแจ้ง',
  'ท่าน',
  'โทรกลับด่วน',
  'โอนเงินเข้าบัญชี 123-4-56789-0',
  'แอดไลน์ @rd999',
  'สแกน QR',
  'น้ำ',
  'นํ้า',
  'ก็์่้๊',
  'เเ',
  '์',
  '่',
  '\u0e4d\u0e32',
  '0 2141 6747-50',
  'ศูนย์แปดหนึ่ง', // zero eight one
  'หนึ่ง',
  '  - -',
  '2',
  '๐๘๑-๒๓๔-๕๖๗๘',
  '+66 81 234 5678',
  '*138*1#',
  '1441 ต่อ 2',
  'https://rd-go-th.cc/x?a=b#c',
  'hxxps://rd[.]go[.]th',
  'rd . go . th',
  'bit.ly/2ab',
  'ไทย.คอม',
  'xn--o3cw4h',
  'line.me/ti/p/~x',
  'https://a@b:1/',
  'http://[::1]:80/',
  'http://0x7f.1',
  'javascript:alert(1)',
  'name@rd.go.th',
  '<a href="',
  '<!--',
  '</div>',
  '&nbsp;',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u{e0061}',
  '\u0301',
  '．',
  '。',
  '"',
  '“',
  '”',
  '(',
  ']',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '.',
  '-',
  ',',
  '/',
  '%',
  '@',
  ':',
  '\0',
];

const CHANNELS: readonly [Channel, ...Channel[]] = ['sms', 'email', 'chat'];

/** A message of up to forty pieces, with anchors and quotations that may lie anywhere, also outside the text. */
export function fuzzedMessage(chance: Chance): Message {
  const body = fuzzedText(chance, 40);
  return {
    id: 'fuzz',
    channel: chance.pick(CHANNELS),
    direction: chance.next() < 0.9 ? 'incoming' : 'outgoing',
    senderName: fuzzedText(chance, 3),
    senderAddress: chance.next() < 0.5 ? '' : fuzzedText(chance, 3),
    recipients: chance.next() < 0.5 ? [] : [fuzzedText(chance, 2)],
    subject: fuzzedText(chance, 6),
    body,
    anchors: Array.from({ length: chance.below(4) }, () => fuzzedAnchor(chance, body.length)),
    quotes: chance.next() < 0.2 ? [{ start: chance.below(body.length + 1), end: body.length }] : [],
    unchecked: [] satisfies Unchecked[],
  };
}

function fuzzedText(chance: Chance, most: number): string {
  return Array.from({ length: chance.below(most + 1) }, () => fuzzedPiece(chance)).join('');
}

/** Whole, cut somewhere, or a character of any script. */
function fuzzedPiece(chance: Chance): string {
  const kind = chance.next();
  if (kind < 0.08) return String.fromCharCode(chance.below(0x10000));
  if (kind < 0.14) return String.fromCharCode(0x0e00 + chance.below(0x100));
  const piece = chance.pick(PIECES);
  return kind < 0.28 ? piece.slice(0, chance.below(piece.length + 1)) : piece;
}

function fuzzedAnchor(chance: Chance, length: number): Anchor {
  const start = chance.below(length + 20) - 10;
  const via = chance.pick(['anchor', 'form', 'qr'] as const);
  return { via, href: fuzzedText(chance, 3), start, end: start + chance.below(30) };
}
