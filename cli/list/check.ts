import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArguments } from './arguments.ts';
import { checkStaging } from './check-staging.ts';
import { GATE_OPTIONS, readGates } from './gates.ts';
import { type Io, PROCESS_IO } from './io.ts';
import { writeGates } from './staging.ts';

/** `ruthan list check`: whether what is staged may be published. Gives the exit code: 1 where it may not. */
export function runCheck(args: readonly string[], usage: string, io: Io = PROCESS_IO): number {
  const parsed = readArguments(() =>
    parseArgs({ args: [...args], allowPositionals: true, options: { prev: { type: 'string' }, ...GATE_OPTIONS } }),
  );
  if (!parsed.ok) return fail(io, `${parsed.problem}\n${usage}`);
  const { values, positionals } = parsed.value;
  const [staging, ...others] = positionals;
  if (staging === undefined || others.length > 0) return fail(io, `give one STAGING directory\n${usage}`);
  const previous = values.prev ?? null;
  const missing = [staging, previous].find((path) => path !== null && !existsSync(path));
  if (missing !== undefined) return fail(io, `${missing} is not there`);
  const gates = readGates(values);
  if (!gates.ok) return fail(io, gates.problem);
  const checked = checkStaging(staging, previous, gates.value);
  if (!checked.ok) return fail(io, checked.problem);
  const { summaries, findings } = checked.value;
  io.out([...summaries, ...findings.map((each) => `refused: ${each}`)].map((line) => `${line}\n`).join(''));
  writeGates(staging, gates.value);
  return findings.length > 0 ? 1 : 0;
}

function fail(io: Io, problem: string): number {
  io.err(`ruthan list check: ${problem}\n`);
  return 2;
}
