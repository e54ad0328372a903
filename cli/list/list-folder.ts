import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Entries } from '../../utils/list/release/apply-delta.ts';
import type { BuildTools } from '../../utils/list/release/build.ts';
import { type FileRef, type ListIndex, type ListName, parseIndex } from '../../utils/list/release/index-file.ts';
import { readRelease } from '../../utils/list/release/read-release.ts';
import type { Result } from '../../utils/model.ts';

/** What cannot be read of a list directory, and where. */
export interface FolderProblem {
  readonly file: string;
  readonly code: 'not-there' | 'not-json' | 'wrong-field' | 'hash-differs' | 'broken' | 'too-large' | 'not-signed';
  readonly detail?: string;
}

const INDEX_FILE = /^([0-9a-f]{64})\.index\.json$/;

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** gzip without time and system in its header, so that the same content is the same file. */
export const BUILD_TOOLS: BuildTools = {
  sha256,
  pack: (raw) => {
    const packed = gzipSync(raw, { level: 9 });
    packed[OS_BYTE] = UNKNOWN_OS;
    return packed;
  },
};

/** RFC 1952, 2.3.1. */
const OS_BYTE = 9;
const UNKNOWN_OS = 255;

export function listFolder(directory: string, list: ListName): string {
  return join(directory, 'targets', 'lists', list);
}

/** The names of the index files in a list's folder. */
export function indexFiles(directory: string, list: ListName): string[] {
  try {
    return readdirSync(listFolder(directory, list)).filter((name) => INDEX_FILE.test(name));
  } catch {
    return [];
  }
}

/**
 * The index of the newest release in a directory that is not signed yet; null where it holds none of this list. Of a
 * published directory only its metadata says what counts (`published-list.ts`).
 */
export function newestIndex(directory: string, list: ListName): Result<ListIndex | null, FolderProblem> {
  let newest: ListIndex | null = null;
  for (const name of indexFiles(directory, list)) {
    const index = readIndex(join(listFolder(directory, list), name), INDEX_FILE.exec(name)?.[1] ?? '');
    if (!index.ok) return index;
    if (newest === null || index.value.seq > newest.seq) newest = index.value;
  }
  return { ok: true, value: newest };
}

/** An index file whose hash must be this one. */
export function readIndex(file: string, hash: string): Result<ListIndex, FolderProblem> {
  if (!existsSync(file)) return { ok: false, problem: { file, code: 'not-there' } };
  const bytes = readFileSync(file);
  if (sha256(bytes) !== hash) return { ok: false, problem: { file, code: 'hash-differs' } };
  const raw = parseJson(bytes);
  if (raw === undefined) return { ok: false, problem: { file, code: 'not-json' } };
  const index = parseIndex(raw);
  return index.ok ? index : { ok: false, problem: { file, code: 'wrong-field', detail: index.problem } };
}

export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** All numbers of a release, with every hash checked. */
export function readEntries(directory: string, index: ListIndex): Result<Entries, FolderProblem> {
  const parts = [];
  for (const { numbers, columns } of index.parts) {
    const rawNumbers = readPacked(directory, index.list, numbers);
    if (!rawNumbers.ok) return rawNumbers;
    const rawColumns = readPacked(directory, index.list, columns);
    if (!rawColumns.ok) return rawColumns;
    parts.push({ numbers: rawNumbers.value, columns: rawColumns.value });
  }
  const entries = readRelease(index, parts, sha256);
  const file = listFolder(directory, index.list);
  return entries.ok ? entries : { ok: false, problem: { file, code: 'broken', detail: entries.problem } };
}

/** A packed file, unpacked; its length and hash are checked before, its unpacked length while unpacking. */
export function readPacked(directory: string, list: ListName, ref: FileRef): Result<Uint8Array, FolderProblem> {
  const file = join(listFolder(directory, list), ref.file);
  try {
    const packed = readFileSync(file);
    if (packed.length !== ref.length || sha256(packed) !== ref.sha256) {
      return { ok: false, problem: { file, code: 'hash-differs' } };
    }
    const raw = new Uint8Array(gunzipSync(packed, { maxOutputLength: Math.max(1, ref.rawLength) }));
    return raw.length === ref.rawLength ? { ok: true, value: raw } : { ok: false, problem: { file, code: 'broken' } };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, problem: { file, code: missing ? 'not-there' : 'broken' } };
  }
}
