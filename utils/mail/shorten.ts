/**
 * A mail without the bytes that nobody looks at, before it is parsed: the insides of attachments, and text beyond what
 * is analysed. A mail of fifty megabytes then costs about as much as a short one.
 */
export interface Shortened {
  readonly bytes: Uint8Array;
  /** Text was left out. */
  readonly textCut: boolean;
  /** The last boundary is missing: the mail ends in the middle. */
  readonly unfinished: boolean;
}

/** Quoted-printable takes nine bytes for a Thai letter. */
const LONGEST_TEXT = 6 * 1024 * 1024;
const LONGEST_OTHER = 4096;
const LONGEST_HEADER_LINE = 4096;
const NEWLINE = 0x0a;
const HYPHEN = 0x2d;

interface Walk {
  readonly kept: Uint8Array[];
  /** Every boundary named so far, with its hyphens. */
  readonly boundaries: Set<string>;
  first: string | null;
  closed: boolean;
  inHeader: boolean;
  isText: boolean;
  size: number;
  textCut: boolean;
}

export function shortenMail(bytes: Uint8Array): Shortened {
  const walk: Walk = {
    kept: [],
    boundaries: new Set(),
    first: null,
    closed: false,
    inHeader: true,
    isText: true,
    size: 0,
    textCut: false,
  };
  let run = 0;
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (!keepsLine(walk, bytes, at, end)) {
      if (run < at) walk.kept.push(bytes.subarray(run, at));
      run = end;
    }
    at = end;
  }
  walk.kept.push(bytes.subarray(run));
  return { bytes: join(walk.kept), textCut: walk.textCut, unfinished: walk.first !== null && !walk.closed };
}

function keepsLine(walk: Walk, bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === HYPHEN && bytes[start + 1] === HYPHEN && isBoundary(walk, lineOf(bytes, start, end)))
    return true;
  if (walk.inHeader) {
    readHeader(walk, lineOf(bytes, start, end));
    return true;
  }
  walk.size += end - start;
  if (walk.size <= (walk.isText ? LONGEST_TEXT : LONGEST_OTHER)) return true;
  walk.textCut ||= walk.isText;
  return false;
}

function isBoundary(walk: Walk, line: string): boolean {
  const mark = line.trimEnd();
  const closes = mark.endsWith('--') && walk.boundaries.has(mark.slice(0, -2));
  if (!closes && !walk.boundaries.has(mark)) return false;
  if (closes && mark.slice(0, -2) === walk.first) walk.closed = true;
  walk.inHeader = !closes;
  walk.isText = !closes;
  walk.size = 0;
  return true;
}

const BOUNDARY = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i;

function readHeader(walk: Walk, line: string): void {
  if (line.trim() === '') {
    walk.inHeader = false;
    return;
  }
  const [, quoted, plain] = BOUNDARY.exec(line) ?? [];
  const boundary = quoted ?? plain;
  if (boundary !== undefined) {
    walk.boundaries.add(`--${boundary}`);
    walk.first ??= `--${boundary}`;
  }
  if (/^content-type\s*:\s*(?!text\/)\S/i.test(line) || /^content-disposition\s*:\s*attachment/i.test(line)) {
    walk.isText = false;
  }
}

function lineOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(start, Math.min(end, start + LONGEST_HEADER_LINE)));
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
