import { matchEnd } from './match-end.ts';

/** What may follow a host: port, path, query, fragment. */

export interface Tail {
  /** With its leading colon or slash, backslashes turned; empty where there is none. */
  readonly text: string;
  readonly end: number;
}

interface TailOptions {
  /** A host in Thai letters may have a path in them; in any other the path ends where the Thai sentence goes on. */
  readonly thai?: boolean;
  /** The host was torn apart, so its path may be too: `bit . ly / peath68`. */
  readonly torn?: boolean;
}

const PORT = /:\d{1,5}(?![\d.])/y;
/** Also said in words: ทับ and สแลช are "slash". */
const TORN_SLASH = /(?:\s{0,2}(?:[/\\]|ทับ|สแลช)|\s{1,2}slash\b)\s{0,2}(?=[\w~@%-])/iy;
const QUERY_OR_PORT = /\?\w{1,40}=|:\d{2,5}(?![\d.])/y;
const SLASH = /[/\\?#]/y;
const TRAILING = new Set([...'.,;:!?\'"|*_~']);
const CLOSING = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const NOT_IN_PATH = new Set([...'"<>^`'].map((char) => char.charCodeAt(0)));

/** Whether a path or a port follows, without reading it. */
export function hasTail(text: string, at: number, torn: boolean): boolean {
  const next = text.charAt(at);
  if (next === '/' || next === '\\') return true;
  if (next === '?' || next === ':') return matchEnd(QUERY_OR_PORT, text, at) > at;
  return torn && matchEnd(TORN_SLASH, text, at) > at;
}

/** Reads what follows the host that ends at `at`. */
export function readTail(text: string, at: number, { thai = false, torn = false }: TailOptions = {}): Tail {
  const from = Math.max(at, matchEnd(PORT, text, at));
  const port = text.slice(at, from);
  const tornEnd = torn ? matchEnd(TORN_SLASH, text, from) : -1;
  const bodyStart = Math.max(matchEnd(SLASH, text, from), tornEnd);
  if (bodyStart < 0) return { text: port, end: from };
  const slash = bodyStart === tornEnd ? '/' : text.slice(from, bodyStart);
  const bodyEnd = trimmedEnd(text, bodyStart, pathEnd(text, bodyStart, thai));
  if (bodyEnd === bodyStart && slash !== '/') return { text: port, end: from };
  const path = (slash + text.slice(bodyStart, bodyEnd)).replaceAll('\\', '/');
  return { text: port + path, end: bodyEnd === bodyStart ? from + 1 : bodyEnd };
}

function pathEnd(text: string, start: number, thai: boolean): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const plain = code > 0x20 && code < 0x7f && !NOT_IN_PATH.has(code);
    if (!plain && !(thai && code >= 0x0e01 && code <= 0x0e4e)) break;
    if (code === 0x68 && isGluedAddress(text, end)) break;
  }
  return end;
}

/** Two addresses with nothing between them; an address within a path stands after a slash or an equals sign. */
function isGluedAddress(text: string, at: number): boolean {
  if (!text.startsWith('http', at) || !/[a-z0-9]/i.test(text.charAt(at - 1))) return false;
  return text.startsWith('://', at + 4) || text.startsWith('s://', at + 4);
}

/** Without the marks of the sentence that the address stands in, and closing brackets that open before it. */
function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  for (; end > start; end--) {
    const last = text.charAt(end - 1);
    if (TRAILING.has(last)) continue;
    const opening = CLOSING.get(last);
    // A bracket that was opened within the path belongs to it.
    if (opening === undefined || isBalanced(text.slice(Math.max(start, end - 200), end), opening, last)) break;
  }
  return end;
}

function isBalanced(path: string, opening: string, closing: string): boolean {
  // The common case first: a million closing brackets must not each be counted.
  return path.includes(opening) && path.split(opening).length >= path.split(closing).length;
}
