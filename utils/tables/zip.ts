import type { Result } from '../model.ts';

/** A file in an archive, still packed. */
interface ZipEntry {
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

/** Files of a ZIP archive by name. `read` gives a file in pieces, as they are unpacked. */
export interface Zip {
  readonly names: readonly string[];
  /** Null where there is no such file, or it is packed in a way that office programs do not use. */
  readonly read: (name: string) => ReadableStream<Uint8Array> | null;
}

/** Signatures of ZIP (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16), little-endian. */
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * Opens an archive by its central directory. The platform unpacks (`DecompressionStream`), so no foreign code reads
 * foreign bytes. Archives over 4 GB (zip64) are refused as broken.
 */
export function openZip(bytes: Uint8Array<ArrayBuffer>): Result<Zip, 'not-zip' | 'broken' | 'encrypted'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return { ok: false, problem: 'not-zip' };
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) return broken();
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return { ok: false, problem: 'encrypted' };
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER) return broken();
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)), {
      method: view.getUint16(at + 10, true),
      start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      packed: view.getUint32(at + 20, true),
    });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return { ok: true, value: { names: [...entries.keys()], read: (name) => unpack(bytes, entries.get(name)) } };
}

function broken(): { readonly ok: false; readonly problem: 'broken' } {
  return { ok: false, problem: 'broken' };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_OF_CENTRAL) return at;
  }
  return -1;
}

function unpack(bytes: Uint8Array<ArrayBuffer>, entry: ZipEntry | undefined): ReadableStream<Uint8Array> | null {
  if (entry === undefined || (entry.method !== STORED && entry.method !== DEFLATED)) return null;
  const packed = new Blob([bytes.subarray(entry.start, entry.start + entry.packed)]).stream();
  return entry.method === STORED ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
}
