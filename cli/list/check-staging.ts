import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import { refusedRelease } from '../../utils/list/client/gates.ts';
import { decodeDelta } from '../../utils/list/codec/delta.ts';
import { applyDelta, type Entries } from '../../utils/list/release/apply-delta.ts';
import type { PreviousRelease } from '../../utils/list/release/build.ts';
import { LIMITS, LIST_NAMES, type ListIndex, type ListName, writeIndex } from '../../utils/list/release/index-file.ts';
import { diffEntries } from '../../utils/list/release/make-delta.ts';
import { CHANGE_LIMITS, isLargeChange } from '../../utils/list/release/sanity.ts';
import { stableJson } from '../../utils/list/release/stable-json.ts';
import { keyOfNumber, numberOfKey } from '../../utils/list/rows/number-key.ts';
import type { Result } from '../../utils/model.ts';
import { checkGazetteer } from './check-gazetteer.ts';
import { formatFolderProblem } from './folder-words.ts';
import { hasNumber } from './has-number.ts';
import { indexFiles, newestIndex, readEntries, readPacked } from './list-folder.ts';
import { publishedIndex, readPrevious } from './published-list.ts';
import { type Gates, isUnfinished, reportedErrors } from './staging.ts';

/** What was found of a staging directory: a line on each list, and what speaks against publishing. */
export interface Checked {
  readonly summaries: readonly string[];
  readonly findings: readonly string[];
}

/**
 * Whether what is staged may follow what is published (`previous`; null where nothing is). The same for `check`, `sign`
 * and `publish`. The problem is a sentence on what cannot be read.
 */
export function checkStaging(staging: string, previous: string | null, gates: Gates): Result<Checked, string> {
  const read = readStaged(staging, previous);
  if (!read.ok) return read;
  const staged = read.value;
  const gazetteer = checkGazetteer(staging, previous);
  if (!gazetteer.ok) return gazetteer;
  const { summary: gazetteerSummary, findings: gazetteerFindings } = gazetteer.value;
  const hasGazetteer = gazetteerSummary !== null || gazetteerFindings.length > 0;
  const unfinished = LIST_NAMES.filter((list) => isUnfinished(staging, list));
  // Alone it may only follow on lists: a browser whose list has no numbers would say so of every number.
  if (staged.length === 0 && unfinished.length === 0 && (previous === null || !hasGazetteer)) {
    return { ok: false, problem: `${staging} holds no list` };
  }
  const beside = readBeside(staged, previous);
  if (!beside.ok) return beside;
  const findings = [
    ...unfinished.map((list) => `${list}: its build was broken off; build it again`),
    ...staged.flatMap((list) => checkList(list, staging, gates)),
    ...checkProtected(staged, [...gates.canaries, ...hotlines()]),
    ...checkContradictions(beside.value),
    ...gazetteerFindings,
  ];
  const summaries = [...staged.map(summary), ...(gazetteerSummary === null ? [] : [gazetteerSummary])];
  return { ok: true, value: { summaries, findings } };
}

interface Staged {
  readonly list: ListName;
  readonly index: ListIndex;
  readonly entries: Entries;
  readonly previous: PreviousRelease | null;
}

function readStaged(staging: string, previous: string | null): Result<Staged[], string> {
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
function checkList(staged: Staged, staging: string, { maxChange }: Gates): string[] {
  const { list, index, previous } = staged;
  const findings: string[] = [];
  const errors = reportedErrors(staging, list);
  if (errors === null && !isUnfinished(staging, list)) findings.push(`${list}: there is no report on its rows`);
  if (errors !== null && errors > 0) findings.push(`${list}: ${errors} errors in its rows`);
  const before = previous?.index.count ?? null;
  const large = isLargeChange(before, index.count, { ...CHANGE_LIMITS, share: maxChange });
  if (large && index.allowLargeChange !== index.seq) {
    findings.push(`${list}: from ${before} to ${index.count} numbers is too large a change (--allow-large-change)`);
  }
  if (previous !== null && !isPublished(staged) && index.seq !== previous.index.seq + 1) {
    findings.push(`${list}: release ${index.seq} does not follow ${previous.index.seq}; build it with --prev`);
  }
  const absurd = refusedRelease(index, null);
  if (absurd !== null) findings.push(`${list}: browsers refuse it: ${absurd.code} ${absurd.detail}`);
  if (writeIndex(index).length > LIMITS.indexBytes) findings.push(`${list}: its index is larger than browsers read`);
  return previous === null || isPublished(staged) || deltaFits(staged, previous, staging)
    ? findings
    : [...findings, `${list}: its delta is wrong`];
}

/** A staging directory that is used again still holds the lists that did not change since. */
function isPublished({ index, previous }: Staged): boolean {
  return previous !== null && stableJson(previous.index) === stableJson(index);
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
function readBeside(staged: readonly Staged[], previous: string | null): Result<Beside[], string> {
  const beside: Beside[] = [...staged];
  for (const list of LIST_NAMES) {
    if (previous === null || staged.some((each) => each.list === list)) continue;
    const index = publishedIndex(previous, list);
    if (!index.ok) return { ok: false, problem: formatFolderProblem(index.problem) };
    if (index.value === null) continue;
    const entries = readEntries(previous, index.value);
    if (!entries.ok) return { ok: false, problem: formatFolderProblem(entries.problem) };
    beside.push({ list, entries: entries.value });
  }
  return { ok: true, value: beside };
}

function checkContradictions(lists: readonly Beside[]): string[] {
  const white = lists.find(({ list }) => list === 'white');
  if (white === undefined) return [];
  return lists
    .filter(({ list }) => list !== 'white')
    .flatMap(({ list, entries }) => {
      const both = white.entries.numbers.filter((key) => hasNumber(entries, key));
      const named = Array.from(both.subarray(0, MOST_NAMED), (key) => `${numberOfKey(key)} is on white and on ${list}`);
      return both.length > MOST_NAMED
        ? [...named, `${both.length - MOST_NAMED} more are on white and on ${list}`]
        : named;
    });
}

/** Somebody who takes one list for the other has millions. */
const MOST_NAMED = 100;

/** `black 7 (base 1): 1000 numbers, 5 come, 3 gone, 1 changed`. */
function summary(staged: Staged): string {
  const { list, index, entries, previous } = staged;
  const head = `${list} ${index.seq} (base ${index.base}): ${index.count} numbers`;
  if (previous === null) return `${head}, the first release`;
  if (isPublished(staged)) return `${head}, as published`;
  if (previous.index.base !== index.base) return `${head}, before ${previous.index.count}; browsers fetch all of it`;
  const { remove, add } = diffEntries(previous.entries, entries);
  const gone = new Set(remove);
  const changed = add.filter((key) => gone.has(key)).length;
  const counts = `${add.length - changed} come, ${remove.length - changed} gone, ${changed} changed`;
  // A wider gate here does not open that of the browsers.
  const isStopped = isLargeChange(previous.index.count, index.count) && index.allowLargeChange !== index.seq;
  return `${head}, ${counts}${isStopped ? '; browsers refuse so large a change (--allow-large-change)' : ''}`;
}
