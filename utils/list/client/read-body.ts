import type { Result } from '../../model.ts';

/** Bytes of a stream, as long as there are at most `most`; a longer stream is given up where it passes that. */
export async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Result<Uint8Array, 'too-long'>> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      // Not awaited: a hostile source may never answer.
      void reader.cancel().catch(() => undefined);
      return { ok: false, problem: 'too-long' };
    }
    pieces.push(next.value);
  }
  return { ok: true, value: joined(pieces, length) };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
