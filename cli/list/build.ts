import { existsSync, readFileSync } from 'node:fs';
import { type Agency, loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import {
  buildRelease,
  type PreviousRelease,
  type Release,
  type ReleaseSettings,
} from '../../utils/list/release/build.ts';
import { LIST_NAMES } from '../../utils/list/release/index-file.ts';
import { type NamesFile, NO_NAMES, namesOf, parseNames } from '../../utils/list/release/names-file.ts';
import {
  type Collected,
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
import { BUILD_TOOLS, newestIndex, parseJson, readEntries, readPrevious } from './list-folder.ts';
import { readRows } from './read-rows.ts';
import { writeNames, writeRelease, writeReport } from './staging.ts';
import { todayInThailand } from './today.ts';

/** `ruthan list build`: rows in, the files of a release into a staging directory. Gives the exit code. */
export async function runBuild(args: readonly string[], usage: string, io: Io = PROCESS_IO): Promise<number> {
  const options = readBuildOptions(args, todayInThailand());
  if (!options.ok) return fail(io, `${options.problem}\n${usage}`);
  const sources = readSources(options.value);
  if (!sources.ok) return fail(io, sources.problem);
  const collected = await collect(options.value, sources.value);
  if (!collected.ok) return fail(io, collected.problem);
  const release = makeRelease(options.value, sources.value, collected.value);
  return stage(options.value, { names: sources.value.names, release, report: collected.value.report }, io);
}

function fail(io: Io, problem: string): number {
  io.err(`ruthan list build: ${problem}\n`);
  return 2;
}

/** What a build needs besides the rows. */
interface Sources {
  readonly names: NamesFile | null;
  readonly previous: PreviousRelease | null;
  readonly others: readonly OtherList[];
}

function readSources(options: BuildOptions): Result<Sources, string> {
  if (options.previous !== null && !existsSync(options.previous)) {
    return { ok: false, problem: `--prev ${options.previous} is not there (leave it out for the first release)` };
  }
  const names = options.agencies === null ? { ok: true as const, value: null } : readNames(options.agencies);
  if (!names.ok) return names;
  const previous = options.previous === null ? null : readPrevious(options.previous, options.list);
  if (previous !== null && !previous.ok) return { ok: false, problem: formatFolderProblem(previous.problem) };
  const others = readOthers(options);
  if (!others.ok) return others;
  return { ok: true, value: { names: names.value, previous: previous?.value ?? null, others: others.value } };
}

function readNames(file: string): Result<NamesFile, string> {
  try {
    const names = parseNames(parseJson(readFileSync(file)));
    return names.ok ? names : { ok: false, problem: `${file}: wrong or missing: ${names.problem || 'a JSON object'}` };
  } catch {
    return { ok: false, problem: `${file}: cannot be read` };
  }
}

/** The other two lists, as they will stand beside this one: staged already, else as published. */
function readOthers({ list, out, previous }: BuildOptions): Result<OtherList[], string> {
  const others: OtherList[] = [];
  for (const other of LIST_NAMES.filter((name) => name !== list)) {
    for (const directory of previous === null ? [out] : [out, previous]) {
      const index = newestIndex(directory, other);
      if (!index.ok) return { ok: false, problem: formatFolderProblem(index.problem) };
      if (index.value === null) continue;
      const entries = readEntries(directory, index.value);
      if (!entries.ok) return { ok: false, problem: formatFolderProblem(entries.problem) };
      others.push({ list: other, has: (key) => hasNumber(entries.value, key) });
      break;
    }
  }
  return { ok: true, value: others };
}

async function collect(options: BuildOptions, { names, others }: Sources): Promise<Result<Collected, string>> {
  const { list, today } = options;
  const nameOf = namesOf(list, withGazetteer(names ?? NO_NAMES));
  const collection = startCollection({ list, today, nameOf, others });
  for (const input of options.inputs) {
    const file = input === '-' ? '(standard input)' : input;
    try {
      for await (const row of readRows(input)) {
        if (row.kind === 'row') collectRow(collection, row.fields, file, row.line);
        else report(collection.report, { file, line: row.line, code: row.code, value: row.value });
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return { ok: false, problem: `${file}: cannot be read` };
    }
  }
  return { ok: true, value: finishCollection(collection) };
}

/** A file that is not there or may not be read; anything else thrown is a bug. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** The publisher's own names go before those that everybody has. */
function withGazetteer(names: NamesFile): NamesFile {
  const known = [...loadGazetteer().agencies.values()].map(({ id, th, en }: Agency) => ({ id, th, en }));
  return { ...names, agencies: [...names.agencies, ...known] };
}

function makeRelease(options: BuildOptions, { names, previous }: Sources, collected: Collected): Release {
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

function stage({ list, out }: BuildOptions, { names, release, report: said }: Built, io: Io): number {
  writeRelease(out, release);
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
