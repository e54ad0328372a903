import { isAscii } from 'node:buffer';

/** Text of a file in pieces, and what its encoding turned out to be. */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** From here on the text is read as Thai. */
  | { readonly kind: 'thai' }
  /** Nothing more can be read; the line is counted from 1. */
  | { readonly kind: 'broken'; readonly line: number };

interface State {
  /** Null while everything was ASCII, which is the same in all encodings. */
  decoder: TextDecoder | null;
  /** Bytes that wait for the next ones: the beginning of a letter. */
  pending: Uint8Array;
  line: number;
}

const NEWLINE = 0x0a;
const LONGEST_LETTER = 4;

/**
 * Decodes bytes as they come: UTF-8 (with or without its mark), UTF-16 with its mark, or Windows-874, which
 * spreadsheets on Thai Windows write and of which TIS-620 is a part. The first letter beyond ASCII decides; nothing is
 * read ahead.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
  const state: State = { decoder: null, pending: new Uint8Array(0), line: 1 };
  let isFirst = true;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (isFirst) state.decoder = decoderOfMark(chunk);
    isFirst = false;
    for (const piece of decodeChunk(state, chunk)) {
      yield piece;
      if (piece.kind === 'broken') return;
    }
  }
  yield decodeEnd(state);
}

function decodeChunk(state: State, chunk: Uint8Array): TextPiece[] {
  if (state.decoder !== null) return [decodeWith(state, state.decoder, chunk)];
  const bytes = state.pending.length === 0 ? chunk : Buffer.concat([state.pending, chunk]);
  // Nearly all is ASCII, and asking for all bytes at once is many times as fast as looking at each.
  const high = isAscii(bytes) ? -1 : bytes.findIndex((byte) => byte >= 0x80);
  const plain = decodeWith(state, new TextDecoder(), high < 0 ? bytes : bytes.subarray(0, high));
  state.pending = high < 0 ? new Uint8Array(0) : bytes.subarray(high);
  if (high < 0) return [plain];
  const name = encodingOf(state.pending);
  if (name === null) return [plain];
  state.decoder = new TextDecoder(name, { fatal: true });
  const { pending } = state;
  state.pending = new Uint8Array(0);
  const rest = decodeWith(state, state.decoder, pending);
  return name === 'utf-8' ? [plain, rest] : [plain, { kind: 'thai' }, rest];
}

/** The encoding of bytes that begin with one beyond ASCII; null where there are too few to tell. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'windows-874' | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return text === '' && bytes.length < LONGEST_LETTER ? null : 'utf-8';
  } catch {
    return 'windows-874';
  }
}

function decoderOfMark([first, second]: Uint8Array): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be', { fatal: true }) : null;
}

function decodeWith(state: State, decoder: TextDecoder, bytes: Uint8Array): TextPiece {
  try {
    const text = decoder.decode(bytes, { stream: true });
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) state.line++;
    return { kind: 'text', text };
  } catch {
    return { kind: 'broken', line: state.line + brokenLine(decoder.encoding, bytes) };
  }
}

function decodeEnd({ decoder, pending, line }: State): TextPiece {
  try {
    // A letter that was cut off at the very end is Thai in one byte, or broken.
    return {
      kind: 'text',
      text: decoder === null ? new TextDecoder('windows-874', { fatal: true }).decode(pending) : decoder.decode(),
    };
  } catch {
    return { kind: 'broken', line };
  }
}

/** In which line after the first one of these bytes the first letter stands that cannot be read. */
function brokenLine(encoding: string, bytes: Uint8Array): number {
  let line = 0;
  for (let at = 0; at < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline + 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(at, end), { stream: newline < 0 });
    } catch {
      return line;
    }
    at = end;
  }
  return 0;
}
