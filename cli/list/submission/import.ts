import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csvLine, plainText, SUBMISSION_COLUMNS, WHITE_COLUMNS } from '../../../utils/list/rows/submission.ts';
import type { Result } from '../../../utils/model.ts';
import { readArguments } from '../arguments.ts';
import { type Io, PROCESS_IO } from '../io.ts';
import { writeFileWhole } from '../metadata/write-file.ts';
import { readNameOf } from '../names.ts';
import { isDay, todayInThailand } from '../today.ts';
import { type CsvTable, readCsvTable } from './csv-table.ts';
import { type Decision, mergeSubmission, type Outcome } from './merge.ts';

/**
 * `ruthan list import-submission`: a body's numbers into the white list's rows. Gives the exit code: 1 where rows were
 * refused.
 */
export async function runImport(args: readonly string[], usage: string, io: Io = PROCESS_IO): Promise<number> {
  const parsed = readArguments(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        agencies: { type: 'string' },
        date: { type: 'string', default: todayInThailand() },
      },
    }),
  );
  if (!parsed.ok) return fail(io, `${parsed.problem}\n${usage}`);
  const { values, positionals } = parsed.value;
  const [file, ...others] = positionals;
  const { into, date: today } = values;
  if (file === undefined || others.length > 0) return fail(io, `give one FILE\n${usage}`);
  if (into === undefined) return fail(io, `--into WHITE.csv is missing\n${usage}`);
  if (!isDay(today)) return fail(io, `--date is YYYY-MM-DD\n${usage}`);
  const nameOf = readNameOf('white', values.agencies ?? null);
  if (!nameOf.ok) return fail(io, nameOf.problem);
  const tables = await readTables(file, into);
  if (!tables.ok) return fail(io, tables.problem);
  const { submission, white } = tables.value;
  const merged = mergeSubmission(submission, white, { list: 'white', today, nameOf: nameOf.value });
  if (merged.decisions.some(({ outcome }) => outcome === 'accepted' || outcome === 'changed')) {
    writeFileWhole(into, writeTable({ header: white.header, rows: merged.rows }));
  }
  return tell(io, { file, into, submission }, merged.decisions);
}

function fail(io: Io, problem: string): number {
  io.err(`ruthan list import-submission: ${problem}\n`);
  return 2;
}

interface Tables {
  readonly submission: CsvTable;
  readonly white: CsvTable;
}

async function readTables(file: string, into: string): Promise<Result<Tables, string>> {
  const submission = await readCsvTable(file);
  if (!submission.ok) return submission;
  const lacking = SUBMISSION_COLUMNS.slice(0, 5).filter((name) => !submission.value.header.includes(name));
  if (lacking.length > 0) return { ok: false, problem: `${file}:1: there is no column ${lacking.join(', ')}` };
  if (!existsSync(into)) return { ok: true, value: { submission: submission.value, white: EMPTY_WHITE } };
  const white = await readCsvTable(into);
  if (!white.ok) return white;
  const { header } = white.value;
  const needed = ['number', 'category', header.includes('agency|reason') ? 'agency|reason' : 'agency', 'listed_on'];
  const without = needed.filter((name) => !header.includes(name));
  if (without.length > 0) return { ok: false, problem: `${into}:1: there is no column ${without.join(', ')}` };
  return { ok: true, value: { submission: submission.value, white: white.value } };
}

const EMPTY_WHITE: CsvTable = { header: WHITE_COLUMNS, rows: [] };

function writeTable({ header, rows }: CsvTable): Uint8Array {
  return new TextEncoder().encode([header, ...rows.map(({ fields }) => fields)].map(csvLine).join(''));
}

interface Told {
  readonly file: string;
  readonly into: string;
  readonly submission: CsvTable;
}

/** One line a number: outcome, file, line, value, words; tabs between. */
function tell(io: Io, { file, into, submission }: Told, decisions: readonly Decision[]): number {
  for (const { outcome, line, value, why } of decisions) {
    io.out(`${[outcome, file, line, plainValue(value), why].join('\t')}\n`);
  }
  const count = (outcome: Outcome) => decisions.filter((each) => each.outcome === outcome).length;
  const counts = (['accepted', 'changed', 'unchanged', 'refused'] as const).map((each) => `${count(each)} ${each}`);
  io.err(`ruthan list import-submission: ${counts.join(', ')}; ${into}\n`);
  const from = submitter(submission);
  if (from !== '') io.err(`handed in by ${from}\n`);
  return count('refused') > 0 ? 1 : 0;
}

/** Body and officer, as the first row names them. */
function submitter({ header, rows: [first] }: CsvTable): string {
  const field = (name: string) => plainText(first?.fields[header.indexOf(name)] ?? '');
  return [field('body'), field('contact')].filter((part) => part !== '').join(', ');
}

function plainValue(value: string): string {
  return value.replace(/\p{Cc}+/gu, ' ').trim();
}
