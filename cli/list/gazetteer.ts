import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeRenewable } from '../../utils/agencies/source/export.ts';
import { isRecord } from '../../utils/is-record.ts';
import { readArguments } from './arguments.ts';
import { readGazetteerFile, summariseGazetteer } from './check-gazetteer.ts';
import { type Io, PROCESS_IO } from './io.ts';
import { parseJson } from './list-folder.ts';
import { writeBuiltOn, writeGazetteer } from './staging.ts';

/**
 * `ruthan list gazetteer`: puts a gazetteer into a staging directory, checked as the built-in one is. Gives the exit
 * code: 1 where it is refused.
 */
export function runGazetteer(args: readonly string[], usage: string, io: Io = PROCESS_IO): number {
  const parsed = readArguments(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { prev: { type: 'string' }, out: { type: 'string' } },
    }),
  );
  if (!parsed.ok) return fail(io, 2, `${parsed.problem}\n${usage}`);
  const { values, positionals } = parsed.value;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return fail(io, 2, `give one FILE\n${usage}`);
  if (values.out === undefined) return fail(io, 2, '--out STAGING is missing');
  const missing = [file, values.prev].find((path) => path !== undefined && !existsSync(path));
  if (missing !== undefined) return fail(io, 2, `${missing} is not there`);
  const raw = parseJson(readFileSync(file));
  if (!isRecord(raw)) return fail(io, 2, `${file} is no JSON object in UTF-8`);
  const bytes = new TextEncoder().encode(writeRenewable(raw));
  const read = readGazetteerFile(file, raw, bytes.length);
  if (!read.ok) return fail(io, 1, read.problem);
  writeGazetteer(values.out, bytes);
  if (values.prev !== undefined) writeBuiltOn(values.out, values.prev);
  io.err(`ruthan list gazetteer: ${summariseGazetteer(read.value)}\n`);
  return 0;
}

function fail(io: Io, code: 1 | 2, problem: string): number {
  io.err(`ruthan list gazetteer: ${problem}\n`);
  return code;
}
