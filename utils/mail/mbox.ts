/** A mail in a mailbox file, and the line of the file on which it begins. */
export interface MboxMail {
  readonly bytes: Uint8Array;
  readonly line: number;
}

const NEWLINE = 0x0a;
const CR = 0x0d;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "

/**
 * Splits a mailbox file into its mails as the bytes arrive: each begins after a line `From …` that follows an empty
 * line (RFC 4155); `>From` in a mail is unquoted (mboxrd). Of a mail longer than `longest` bytes only the beginning,
 * one byte more than that, is kept. Text before the first `From ` line is a mail of its own.
 */
export async function* splitMbox(lines: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<MboxMail> {
  let mail = startMail(1);
  let number = 0;
  let afterEmpty = true;
  for await (const line of lines) {
    number++;
    if (afterEmpty && startsWith(line, 0, FROM)) {
      if (mail.size > 0) yield finish(mail);
      mail = startMail(number);
    } else if (mail.size <= longest) add(mail, unquoted(line), longest);
    afterEmpty = line[line[0] === CR ? 1 : 0] === NEWLINE;
  }
  if (mail.size > 0) yield finish(mail);
}

interface OpenMail {
  readonly line: number;
  readonly pieces: Uint8Array[];
  size: number;
}

function startMail(line: number): OpenMail {
  return { line, pieces: [], size: 0 };
}

function add(mail: OpenMail, line: Uint8Array, longest: number): void {
  // Empty lines before the first header are no mail.
  if (mail.size === 0 && line.every((byte) => byte === NEWLINE || byte === CR)) return;
  const piece = line.subarray(0, longest + 1 - mail.size);
  mail.pieces.push(piece);
  mail.size += piece.length;
}

function finish({ line, pieces, size }: OpenMail): MboxMail {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, line };
}

function unquoted(line: Uint8Array): Uint8Array {
  let marks = 0;
  while (line[marks] === 0x3e) marks++;
  return marks > 0 && startsWith(line, marks, FROM) ? line.subarray(1) : line;
}

function startsWith(line: Uint8Array, at: number, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => line[at + index] === byte);
}
