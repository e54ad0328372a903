/** What a column of a table of templates holds. */
export type BatchColumn = 'id' | 'text' | 'subject' | 'sender' | 'address' | 'channel';

/** Where each column stands; `text` always does. */
export type BatchColumns = { readonly text: number } & { readonly [Column in BatchColumn]?: number };

/** As offices head their tables; compared in small letters without spaces, dots and hyphens. */
const NAMES: Readonly<Record<BatchColumn, string>> = {
  // message, text, content, wording, template, text of the message
  text: 'text message body content template sms smstext messagetext msg html ข้อความ เนื้อหา เนื้อความ แม่แบบ แบบข้อความ รายละเอียด ข้อความsms',
  // subject, matter
  subject: 'subject title หัวเรื่อง หัวข้อ เรื่อง ชื่อเรื่อง',
  // sender, name of the sender
  sender: 'sender from fromname senderid sendername ผู้ส่ง ชื่อผู้ส่ง หน่วยงาน',
  // address of the sender
  address: 'fromaddress senderaddress email อีเมล อีเมลผู้ส่ง',
  // channel, kind
  channel: 'channel type ช่องทาง ประเภท',
  // code, number in the list
  id: 'id no code name templateid templatename รหัส ลำดับ ลำดับที่ ที่ ชื่อ ชื่อแม่แบบ',
};

/** The columns by the names in the first row; null where none of them is a text. */
export function columnsOf(header: readonly string[]): BatchColumns | null {
  const found = new Map<BatchColumn, number>();
  for (const [index, name] of header.entries()) {
    const column = columnOf(name);
    if (column !== null && !found.has(column)) found.set(column, index);
  }
  const text = found.get('text');
  return text === undefined ? null : { ...Object.fromEntries(found), text };
}

function columnOf(name: string): BatchColumn | null {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s._()-]+/g, '');
  for (const column of ['text', 'subject', 'sender', 'address', 'channel', 'id'] as const) {
    if (NAMES[column].split(' ').includes(plain)) return column;
  }
  return null;
}
