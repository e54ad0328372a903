import { existsSync } from 'node:fs';
import type { Entries } from '../../utils/list/release/apply-delta.ts';
import {
  buildRelease,
  type PreviousRelease,
  type Release,
  type ReleaseSettings,
} from '../../utils/list/release/build.ts';
import { LIST_NAMES, type ListName } from '../../utils/list/release/index-file.ts';
import { type NamesFile, NO_NAMES, namesOf } from '../../utils/list/release/names-file.ts';
import {
  type Collected,
  type Collection,
  collectRow,
  finishCollection,
  type OtherList,
  startCollection,
} from '../../utils/list/rows/collect.ts';
import { countOf, ROW_WORDS, type RowReport, report } from '../../utils/list/rows/row-problems.ts';
import type { Result } from '../../utils/model.ts';
import { type BuildOptions, readBuildOptions } from './build-options.ts';
import { formatFolderProblem } from './folder-words.ts';
import { hasNumber } from './has-number.ts';
import { type Io, PROCESS_IO } from './io.ts';
import { BUILD_TOOLS, type FolderProblem, newestIndex, readEntries } from './list-folder.ts';
import { readNames, withGazetteer } from './names.ts';
import { publishedIndex, readPrevious } from './published-list.ts';
import { type ReadRow, readRows } from './read-rows.ts';
import { writeBuiltOn, writeNames, writeRelease, writeReport } from './staging.ts';
import { systemErrorWords } from './system-error.ts';
import { todayInThailand } from './today.ts';

/** `ruthan list build`: rows in, the files of a release into a staging directory. Gives the exit code. */
export async function runBuild(args: readonly string[], usage: string, io: Io = PROCESS_IO): Promise<number> {
  const options = readBuildOptions(args, todayInThailand());
  if (!options.ok) return fail(io, `${options.problem}\n${usage}`);
  const sources = readSources(options.value);
  if (!sources.ok) return fail(io, sources.problem);
  const collected = await collect(options.value, sources.value);
  if (!collected.ok) return fail(io, collected.problem);
  // Only now: ten million rows and ten million entries of the last release need not be in memory at once.
  const previous = readLast(options.value);
  if (!previous.ok) return fail(io, previous.problem);
  const release = makeRelease(options.value, { ...sources.value, previous: previous.value }, collected.value);
  return stage(options.value, { names: sources.value.names, release, report: collected.value.report }, io);
}

function fail(io: Io, problem: string): number {
  io.err(`ruthan list build: ${problem}\n`);
  return 2;
}

/** What a build needs besides the rows. */
interface Sources {
  readonly names: NamesFile | null;
  readonly others: readonly OtherList[];
}

function readSources(options: BuildOptions): Result<Sources, string> {
  if (options.previous !== null && !existsSync(options.previous)) {
    return { ok: false, problem: `--prev ${options.previous} is not there (leave it out for the first release)` };
  }
  const names = options.agencies === null ? { ok: true as const, value: null } : readNames(options.agencies);
  if (!names.ok) return names;
  // A published directory that is not whole is told before millions of rows are read.
  const index = options.previous === null ? NOTHING : publishedIndex(options.previous, options.list);
  if (!index.ok) return { ok: false, problem: formatFolderProblem(index.problem) };
  const others = readOthers(options);
  if (!others.ok) return others;
  return { ok: true, value: { names: names.value, others: others.value } };
}

/** The last release, or null for a first one. */
function readLast({ previous, list }: BuildOptions): Result<PreviousRelease | null, string> {
  const last = previous === null ? NOTHING : readPrevious(previous, list);
  return last.ok ? last : { ok: false, problem: formatFolderProblem(last.problem) };
}

/** The other two lists, as they will stand beside this one. */
function readOthers(options: BuildOptions): Result<OtherList[], string> {
  const others: OtherList[] = [];
  for (const list of LIST_NAMES.filter((name) => name !== options.list)) {
    const entries = readBeside(options, list);
    if (!entries.ok) return { ok: false, problem: formatFolderProblem(entries.problem) };
    const { value } = entries;
    if (value !== null) others.push({ list, has: (key) => hasNumber(value, key) });
  }
  return { ok: true, value: others };
}

/** A list that is staged already, else as it is published; null where there is neither. */
function readBeside({ out, previous }: BuildOptions, list: ListName): Result<Entries | null, FolderProblem> {
  const staged = newestIndex(out, list);
  if (!staged.ok) return staged;
  if (staged.value !== null) return readEntries(out, staged.value);
  const published = previous === null ? staged : publishedIndex(previous, list);
  if (!published.ok || published.value === null || previous === null) return published.ok ? NOTHING : published;
  return readEntries(previous, published.value);
}

const NOTHING = { ok: true, value: null } as const;

async function collect(options: BuildOptions, { names, others }: Sources): Promise<Result<Collected, string>> {
  const { list, today } = options;
  const nameOf = namesOf(list, withGazetteer(names ?? NO_NAMES));
  const collection = startCollection({ list, today, nameOf, others });
  for (const input of options.inputs) {
    const file = input === '-' ? '(standard input)' : input;
    try {
      for await (const rows of readRows(input)) collectRows(collection, rows, file);
    } catch (error) {
      if (systemErrorWords(error) === null) throw error;
      return { ok: false, problem: `${file}: cannot be read` };
    }
  }
  return { ok: true, value: finishCollection(collection) };
}

function collectRows(collection: Collection, rows: readonly ReadRow[], file: string): void {
  for (const row of rows) {
    if (row.kind === 'row') collectRow(collection, row.fields, file, row.line);
    else report(collection.report, { file, line: row.line, code: row.code, value: row.value });
  }
}

interface ReleaseSources {
  readonly names: NamesFile | null;
  readonly previous: PreviousRelease | null;
}

function makeRelease(options: BuildOptions, { names, previous }: ReleaseSources, collected: Collected): Release {
  const settings: ReleaseSettings = {
    operator: names?.operator ?? previous?.index.operator ?? NO_NAMES.operator,
    contest: names?.contest ?? previous?.index.contest ?? NO_NAMES.contest,
    released: options.today,
    minPollSeconds: options.minPollSeconds,
    rollout: options.rollout,
    allowLargeChange: options.allowLargeChange ? (previous?.index.seq ?? 0) + 1 : null,
  };
  return buildRelease({ list: options.list, ...collected, settings, previous }, BUILD_TOOLS);
}

interface Built {
  readonly names: NamesFile | null;
  readonly release: Release;
  readonly report: RowReport;
}

function stage({ list, out, previous }: BuildOptions, { names, release, report: said }: Built, io: Io): number {
  writeRelease(out, release);
  if (previous !== null) writeBuiltOn(out, previous);
  if (names !== null) writeNames(out, names);
  writeReport(out, list, said);
  io.out(formatReport(said));
  const errors = countOf(said, 'error');
  const { seq, base, count } = release.index;
  io.err(`ruthan list build: ${list} ${seq} (base ${base}): ${count} numbers, ${errors} errors in rows\n`);
  return errors > 0 ? 1 : 0;
}

/** One line a problem: file, line, what stood there, code, words; tabs between. */
function formatReport({ kept, counts }: RowReport): string {
  const lines = kept.map(({ file, line, value, code }) =>
    [file, line ?? '', plain(value), code, ROW_WORDS[code].sentence].join('\t'),
  );
  const more = [...counts].flatMap(([code, count]) => {
    const shown = kept.filter((each) => each.code === code).length;
    return count > shown ? [['', '', `${count - shown} more`, code, ROW_WORDS[code].sentence].join('\t')] : [];
  });
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}

/** Without what would break a table or a terminal. */
function plain(value: string): string {
  return value.replace(/\p{Cc}+/gu, ' ').trim();
}
