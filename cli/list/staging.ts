import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RENEWABLE_NAME } from '../../utils/agencies/renewal/renewable.ts';
import type { Release } from '../../utils/list/release/build.ts';
import { listOf, record, whole } from '../../utils/list/release/guards.ts';
import { type ListName, writeIndex } from '../../utils/list/release/index-file.ts';
import type { NamesFile } from '../../utils/list/release/names-file.ts';
import { CHANGE_LIMITS } from '../../utils/list/release/sanity.ts';
import { stableJson } from '../../utils/list/release/stable-json.ts';
import { countOf, type RowReport } from '../../utils/list/rows/row-problems.ts';
import { listFolder, parseJson, sha256 } from './list-folder.ts';

/** A staging directory: what will be published, and beside it, in `reports/`, what was wrong with the rows. */

/** Puts a release in place of whatever was staged of this list before; until its report follows, it is not finished. */
export function writeRelease(staging: string, release: Release): void {
  const { index, files } = release;
  const folder = listFolder(staging, index.list);
  dropVouching(staging);
  write(reportFile(staging, index.list), new TextEncoder().encode('{}\n'));
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) write(join(folder, file), bytes);
  const bytes = writeIndex(index);
  write(join(folder, `${sha256(bytes)}.index.json`), bytes);
}

/** Signatures and gates were for what was staged before. */
function dropVouching(staging: string): void {
  rmSync(join(staging, 'metadata'), { recursive: true, force: true });
  rmSync(gatesFile(staging), { force: true });
}

/** The operator's names and words as a target of their own. */
export function writeNames(staging: string, names: NamesFile): void {
  writeTarget(staging, 'agencies.json', new TextEncoder().encode(`${stableJson({ format: 1, ...names })}\n`));
}

/** A renewed gazetteer as a target of its own. */
export function writeGazetteer(staging: string, bytes: Uint8Array): void {
  dropVouching(staging);
  writeTarget(staging, RENEWABLE_NAME, bytes);
}

/** In place of the one of this name that was staged before. */
function writeTarget(staging: string, name: string, bytes: Uint8Array): void {
  const folder = join(staging, 'targets');
  mkdirSync(folder, { recursive: true });
  const isOld = (file: string): boolean => /^[0-9a-f]{64}\./.test(file) && file.slice(65) === name;
  for (const old of readdirSync(folder).filter(isOld)) rmSync(join(folder, old));
  write(join(folder, `${sha256(bytes)}.${name}`), bytes);
}

export function writeReport(staging: string, list: ListName, report: RowReport): void {
  const content = { errors: countOf(report, 'error'), counts: Object.fromEntries(report.counts), kept: report.kept };
  write(reportFile(staging, list), new TextEncoder().encode(`${stableJson(content)}\n`));
}

/** How many errors the rows of a staged list had; null where that is not known. */
export function reportedErrors(staging: string, list: ListName): number | null {
  try {
    const raw = parseJson(readFileSync(reportFile(staging, list)));
    const errors: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'errors') : null;
    return typeof errors === 'number' ? errors : null;
  } catch {
    return null;
  }
}

/** Whether a build of this list began and did not come to its end. */
export function isUnfinished(staging: string, list: ListName): boolean {
  return existsSync(reportFile(staging, list)) && reportedErrors(staging, list) === null;
}

/** What a list is held to before it is published. */
export interface Gates {
  /** Largest change of a list's count, as a share. */
  readonly maxChange: number;
  /** Numbers that may never be on black or grey, beside the hotlines. */
  readonly canaries: readonly number[];
}

export const DEFAULT_GATES: Gates = { maxChange: CHANGE_LIMITS.share, canaries: [] };

/** Keeps the gates of a check, so that signing and publishing ask the same ones. */
export function writeGates(staging: string, gates: Gates): void {
  write(gatesFile(staging), new TextEncoder().encode(`${stableJson(gates)}\n`));
}

const gatesGuard = record<Gates>({
  maxChange: (raw): raw is number => typeof raw === 'number' && raw >= 0,
  canaries: listOf(whole(1, 1e15), 1_000_000),
});

/** The gates of the last check since the last build, or those that hold without one. */
export function readKeptGates(staging: string): Gates {
  if (!existsSync(gatesFile(staging))) return DEFAULT_GATES;
  const raw = parseJson(readFileSync(gatesFile(staging)));
  return gatesGuard(raw, '', []) ? raw : DEFAULT_GATES;
}

/** Keeps which published directory a release was built on. */
export function writeBuiltOn(staging: string, previous: string): void {
  write(builtOnFile(staging), new TextEncoder().encode(`${stableJson({ public: resolve(previous) })}\n`));
}

/** The published directory that a release was built on; null where it is the first. */
export function readBuiltOn(staging: string): string | null {
  if (!existsSync(builtOnFile(staging))) return null;
  const raw = parseJson(readFileSync(builtOnFile(staging)));
  const directory: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'public') : null;
  return typeof directory === 'string' ? directory : null;
}

function gatesFile(staging: string): string {
  return join(staging, 'reports', 'check.json');
}

function builtOnFile(staging: string): string {
  return join(staging, 'reports', 'built-on.json');
}

function reportFile(staging: string, list: ListName): string {
  return join(staging, 'reports', `${list}.json`);
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
