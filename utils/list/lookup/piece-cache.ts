/** Pieces that were read of late, while the worker is awake. Named by their hashes, so none can ever be out of date. */
export interface PieceCache {
  readonly get: (sha256: string) => Uint8Array | undefined;
  readonly put: (sha256: string, bytes: Uint8Array) => void;
}

/** Some forty shards: what the numbers of a mailbox touch. */
const MOST_BYTES = 4 * 2 ** 20;

export function createPieceCache(mostBytes = MOST_BYTES): PieceCache {
  // A Map keeps the order of insertion; what is used is put in anew, so the first is the one unused for longest.
  const pieces = new Map<string, Uint8Array>();
  let bytes = 0;
  return {
    get: (sha256) => {
      const piece = pieces.get(sha256);
      if (piece === undefined) return undefined;
      pieces.delete(sha256);
      pieces.set(sha256, piece);
      return piece;
    },
    put: (sha256, piece) => {
      if (pieces.has(sha256)) return;
      pieces.set(sha256, piece);
      bytes += piece.length;
      for (const [oldest, old] of pieces) {
        if (bytes <= mostBytes) break;
        pieces.delete(oldest);
        bytes -= old.length;
      }
    },
  };
}
