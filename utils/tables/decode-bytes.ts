import type { Result } from '../model.ts';

export interface DecodedText {
  readonly text: string;
  /** It was read as Windows-874, which spreadsheets on Thai Windows write and of which TIS-620 is a part. */
  readonly thai: boolean;
}

/**
 * The text of a whole file: UTF-8, UTF-16 with its mark, or Windows-874 where it is no UTF-8 (the same order as
 * `cli/list/decode-text.ts`, which reads files larger than memory). Bytes that are none of them are refused whole.
 */
export function decodeBytes(bytes: Uint8Array): Result<DecodedText, 'encoding'> {
  for (const encoding of encodingsOf(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return { ok: true, value: { text, thai: encoding === 'windows-874' } };
  }
  return { ok: false, problem: 'encoding' };
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'windows-874'];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Binary files decode as Windows-874 as well; no text has a zero byte.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
