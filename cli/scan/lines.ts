const NEWLINE = 0x0a;

export interface Line {
  /** With the line end, where it has one. */
  readonly bytes: Uint8Array;
  /** There was more of it; the rest was dropped. */
  readonly isCut: boolean;
}

/**
 * Lines of a stream of bytes, each with its line end; of a line longer than `longest` bytes the rest is dropped, so
 * that memory stays bounded whatever the file holds.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isCut = false;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const newline = chunk.indexOf(NEWLINE, at);
      const end = newline < 0 ? chunk.length : newline + 1;
      const piece = chunk.subarray(at, Math.min(end, at + longest - size));
      if (piece.length > 0) pieces.push(piece);
      size += piece.length;
      isCut ||= piece.length < end - at;
      at = end;
      if (newline < 0) continue;
      yield { bytes: join(pieces, size), isCut };
      pieces.length = 0;
      size = 0;
      isCut = false;
    }
  }
  if (size > 0) yield { bytes: join(pieces, size), isCut };
}

/** All bytes of a stream up to `longest`, and whether there were more. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, longest: number): Promise<Line> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const piece = chunk.subarray(0, longest - size);
    pieces.push(piece);
    size += piece.length;
    if (piece.length < chunk.length) return { bytes: join(pieces, size), isCut: true };
  }
  return { bytes: join(pieces, size), isCut: false };
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = pieces;
  // A copy: a piece that shared the chunk's memory would keep all of it alive.
  if (pieces.length === 1 && first !== undefined) return first.slice();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
