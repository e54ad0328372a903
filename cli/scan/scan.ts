import { readInputs } from './inputs.ts';
import { readGivenList } from './number-list.ts';
import { readOptions, type ScanOptions } from './options.ts';
import { createOutput } from './output.ts';
import { formatProblem } from './problem.ts';
import { runJobs } from './run-jobs.ts';

/** `ruthan scan`: messages in, verdicts or findings out, in the order of the input. Gives the exit code. */
export async function runScan(args: readonly string[], usage: string): Promise<number> {
  const options = readOptions(args);
  if (!options.ok) {
    process.stderr.write(`ruthan scan: ${options.problem}\n${usage}`);
    return 2;
  }
  return scan(options.value);
}

async function scan({ files, format, direction, jobs, list: given }: ScanOptions): Promise<number> {
  const list = given === null ? { ok: true as const, value: null } : await readGivenList(given, Date.now());
  if (!list.ok) {
    process.stderr.write(`ruthan scan: ${list.problem}\n`);
    return 2;
  }
  const refused = list.value?.refusedGazetteer ?? null;
  if (refused !== null) process.stderr.write(`ruthan scan: ${refused}; names are those that ship\n`);
  const output = createOutput(format);
  let exitCode = 0;
  const results = runJobs(readInputs(files), { format, direction, jobs, list: list.value });
  for await (const { rendered, level, problems } of results) {
    for (const problem of problems) process.stderr.write(`ruthan scan: ${formatProblem(problem)}\n`);
    if (problems.length > 0) exitCode = 2;
    if (rendered === null) continue;
    if (level !== 'none') exitCode = Math.max(exitCode, 1);
    // Nobody reads on (`… | head`): then there is nothing more to do.
    if (!(await output.write(rendered))) return exitCode;
  }
  await output.end();
  return exitCode;
}
