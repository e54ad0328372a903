import { existsSync } from 'node:fs';
import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import { decodeDelta } from '../../utils/list/codec/delta.ts';
import { applyDelta, type Entries } from '../../utils/list/release/apply-delta.ts';
import type { PreviousRelease } from '../../utils/list/release/build.ts';
import { LIMITS, LIST_NAMES, type ListIndex, type ListName, writeIndex } from '../../utils/list/release/index-file.ts';
import { diffEntries } from '../../utils/list/release/make-delta.ts';
import { CHANGE_LIMITS, isLargeChange } from '../../utils/list/release/sanity.ts';
import { keyOfNumber, numberOfKey } from '../../utils/list/rows/number-key.ts';
import type { Result } from '../../utils/model.ts';
import { type CheckOptions, readCheckOptions } from './check-options.ts';
import { formatFolderProblem } from './folder-words.ts';
import { hasNumber } from './has-number.ts';
import { type Io, PROCESS_IO } from './io.ts';
import { indexFiles, newestIndex, readEntries, readPacked, readPrevious } from './list-folder.ts';
import { readNumberFile } from './number-file.ts';
import { reportedErrors } from './staging.ts';

/** `ruthan list check`: whether what is staged may be published. Gives the exit code: 1 where it may not. */
export function runCheck(args: readonly string[], usage: string, io: Io = PROCESS_IO): number {
  const options = readCheckOptions(args);
  if (!options.ok) return fail(io, `${options.problem}\n${usage}`);
  const { staging, previous, canaries } = options.value;
  const missing = [staging, previous, canaries].find((path) => path !== null && !existsSync(path));
  if (missing !== undefined) return fail(io, `${missing} is not there`);
  const protectedNumbers = canaries === null ? { ok: true as const, value: [] } : readNumberFile(canaries);
  if (!protectedNumbers.ok) return fail(io, protectedNumbers.problem);
  const staged = readStaged(options.value);
  if (!staged.ok) return fail(io, staged.problem);
  if (staged.value.length === 0) return fail(io, `${staging} holds no list`);
  const findings = [
    ...staged.value.flatMap((list) => checkList(list, options.value)),
    ...checkProtected(staged.value, [...protectedNumbers.value, ...hotlines()]),
    ...checkContradictions(readBeside(staged.value, previous)),
  ];
  for (const list of staged.value) io.out(`${summary(list)}\n`);
  for (const finding of findings) io.out(`refused: ${finding}\n`);
  return findings.length > 0 ? 1 : 0;
}

function fail(io: Io, problem: string): number {
  io.err(`ruthan list check: ${problem}\n`);
  return 2;
}

interface Staged {
  readonly list: ListName;
  readonly index: ListIndex;
  readonly entries: Entries;
  readonly previous: PreviousRelease | null;
}

function readStaged({ staging, previous }: CheckOptions): Result<Staged[], string> {
  const staged: Staged[] = [];
  for (const list of LIST_NAMES) {
    const names = indexFiles(staging, list);
    if (names.length > 1) return { ok: false, problem: `${staging} holds more than one release of ${list}` };
    const index = newestIndex(staging, list);
    if (!index.ok) return { ok: false, problem: formatFolderProblem(index.problem) };
    if (index.value === null) continue;
    const entries = readEntries(staging, index.value);
    if (!entries.ok) return { ok: false, problem: formatFolderProblem(entries.problem) };
    const before = previous === null ? { ok: true as const, value: null } : readPrevious(previous, list);
    if (!before.ok) return { ok: false, problem: formatFolderProblem(before.problem) };
    staged.push({ list, index: index.value, entries: entries.value, previous: before.value });
  }
  return { ok: true, value: staged };
}

/** What speaks against one list, in sentences. */
function checkList(staged: Staged, { staging, maxChange }: CheckOptions): string[] {
  const { list, index, previous } = staged;
  const findings: string[] = [];
  const errors = reportedErrors(staging, list);
  if (errors === null) findings.push(`${list}: there is no report on its rows`);
  else if (errors > 0) findings.push(`${list}: ${errors} errors in its rows`);
  const before = previous?.index.count ?? null;
  const large = isLargeChange(before, index.count, { ...CHANGE_LIMITS, share: maxChange });
  if (large && index.allowLargeChange !== index.seq) {
    findings.push(`${list}: from ${before} to ${index.count} numbers is too large a change (--allow-large-change)`);
  }
  if (previous !== null && index.seq !== previous.index.seq + 1) {
    findings.push(`${list}: release ${index.seq} does not follow ${previous.index.seq}; build it with --prev`);
  }
  if (writeIndex(index).length > LIMITS.indexBytes) findings.push(`${list}: its index is larger than browsers read`);
  return previous === null || deltaFits(staged, previous, staging)
    ? findings
    : [...findings, `${list}: its delta is wrong`];
}

/** Whether the last release and the delta give this one, where there is a delta. */
function deltaFits({ list, index, entries }: Staged, previous: PreviousRelease, staging: string): boolean {
  const ref = index.deltas.find(({ from, to }) => from === previous.index.seq && to === index.seq);
  if (ref === undefined) return index.base !== previous.index.base;
  const raw = readPacked(staging, list, ref);
  const delta = raw.ok ? decodeDelta(raw.value) : raw;
  const applied = delta.ok ? applyDelta(previous.entries, delta.value) : delta;
  if (!applied.ok) return false;
  const { remove, add } = diffEntries(applied.value, entries);
  return remove.length === 0 && add.length === 0;
}

/** Numbers that never belong on black or grey: the publisher's canaries and the hotlines of all bodies. */
function checkProtected(staged: readonly Staged[], numbers: readonly number[]): string[] {
  const accused = staged.filter(({ list }) => list !== 'white');
  return accused.flatMap(({ list, entries }) =>
    numbers.filter((key) => hasNumber(entries, key)).map((key) => `${list}: ${numberOfKey(key)} must never be on it`),
  );
}

function hotlines(): number[] {
  const { agencies } = loadGazetteer();
  const codes = [...agencies.values()].flatMap((agency) => agency.hotlines);
  return [...new Set(codes)].map(keyOfNumber).filter((key) => key !== null);
}

type Beside = Pick<Staged, 'list' | 'entries'>;

/** The lists as they will stand together: what is not staged stays as it was published. */
function readBeside(staged: readonly Staged[], previous: string | null): Beside[] {
  const beside: Beside[] = [...staged];
  for (const list of LIST_NAMES) {
    if (previous === null || staged.some((each) => each.list === list)) continue;
    const index = newestIndex(previous, list);
    const entries = index.ok && index.value !== null ? readEntries(previous, index.value) : null;
    if (entries?.ok === true) beside.push({ list, entries: entries.value });
  }
  return beside;
}

function checkContradictions(lists: readonly Beside[]): string[] {
  const white = lists.find(({ list }) => list === 'white');
  if (white === undefined) return [];
  return lists
    .filter(({ list }) => list !== 'white')
    .flatMap(({ list, entries }) =>
      [...white.entries.numbers]
        .filter((key) => hasNumber(entries, key))
        .map((key) => `${numberOfKey(key)} is on white and on ${list}`),
    );
}

/** `black 7 (base 1): 1000 numbers, 5 come, 3 gone, 1 changed`. */
function summary({ list, index, entries, previous }: Staged): string {
  const head = `${list} ${index.seq} (base ${index.base}): ${index.count} numbers`;
  if (previous === null) return `${head}, the first release`;
  if (previous.index.base !== index.base) return `${head}, before ${previous.index.count}; browsers fetch all of it`;
  const { remove, add } = diffEntries(previous.entries, entries);
  const gone = new Set(remove);
  const changed = add.filter((key) => gone.has(key)).length;
  return `${head}, ${add.length - changed} come, ${remove.length - changed} gone, ${changed} changed`;
}
