import { isUtf8 } from 'node:buffer';

const NEWLINE = 0x0a;

/** The first line, counted from 1, that is not valid UTF-8; null where all are. */
export function brokenLine(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let at = 0; at < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(at, end))) return line;
    at = end + 1;
  }
  return line;
}

const CHARSET = /charset\s*=\s*"?([a-z0-9_:.-]{1,40})/gi;
const UNICODE = /^(?:utf-?8|us-ascii|ascii)$/i;

/** The same for a mail; none in one that names another character set somewhere, in which its bytes may be right. */
export function brokenMailLine(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  const text = new TextDecoder('latin1').decode(bytes);
  for (const [, charset = ''] of text.matchAll(CHARSET)) {
    if (!UNICODE.test(charset)) return null;
  }
  return brokenLine(bytes);
}
