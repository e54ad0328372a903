import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Release } from '../../utils/list/release/build.ts';
import { type ListName, writeIndex } from '../../utils/list/release/index-file.ts';
import type { NamesFile } from '../../utils/list/release/names-file.ts';
import { stableJson } from '../../utils/list/release/stable-json.ts';
import { countOf, type RowReport } from '../../utils/list/rows/row-problems.ts';
import { listFolder, parseJson, sha256 } from './list-folder.ts';

/** A staging directory: what will be published, and beside it, in `reports/`, what was wrong with the rows. */

/** Puts a release in place of whatever was staged of this list before. */
export function writeRelease(staging: string, release: Release): void {
  const { index, files } = release;
  const folder = listFolder(staging, index.list);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, bytes] of files) write(join(folder, file), bytes);
  const bytes = writeIndex(index);
  write(join(folder, `${sha256(bytes)}.index.json`), bytes);
}

const NAMES_TARGET = /^[0-9a-f]{64}\.agencies\.json$/;

/** The operator's names and words as a target of their own, in place of the one that was staged before. */
export function writeNames(staging: string, names: NamesFile): void {
  const folder = join(staging, 'targets');
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((name) => NAMES_TARGET.test(name))) rmSync(join(folder, old));
  const bytes = new TextEncoder().encode(`${stableJson({ format: 1, ...names })}\n`);
  write(join(folder, `${sha256(bytes)}.agencies.json`), bytes);
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

function reportFile(staging: string, list: ListName): string {
  return join(staging, 'reports', `${list}.json`);
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
