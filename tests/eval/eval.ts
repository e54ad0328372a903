/**
 * `npm run eval -- FILE… [--by tag|origin|channel|lang|agency|label] [--wrong]`: how the engine does on labelled
 * messages. Counts with 95 % intervals; `--by` splits them, `--wrong` lists every error with what decided.
 */
import { parseArgs } from 'node:util';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { errorsOf, tableOf } from './report.ts';
import { type Scored, score } from './score.ts';

const SPLITS: Readonly<Record<string, (labelled: Labelled) => readonly string[]>> = {
  tag: ({ tags }) => tags,
  origin: ({ origin }) => [origin],
  channel: ({ message }) => [message.channel],
  lang: ({ lang }) => [lang],
  agency: ({ agencies }) => agencies.slice(0, 1),
  label: ({ expect }) => [expect],
};

const USAGE = 'usage: npm run eval -- FILE… [--by tag|origin|channel|lang|agency|label] [--wrong]';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { by: { type: 'string', multiple: true, default: [] }, wrong: { type: 'boolean', default: false } },
  });
  const unknown = values.by.find((by) => SPLITS[by] === undefined);
  if (unknown !== undefined) throw new Error(`--by ${unknown}: one of ${Object.keys(SPLITS).join(', ')}`);
  if (positionals.length === 0) throw new Error(USAGE);
  const engine = createEngine();
  const scored = positionals
    .flatMap(readLabelled)
    .map((labelled) => score(labelled, analyse(labelled.message, engine), engine.gazetteer.agencies));
  process.stdout.write(tableOf('all', scored));
  for (const by of values.by)
    for (const [name, group] of split(scored, SPLITS[by])) process.stdout.write(tableOf(`${by} ${name}`, group));
  if (values.wrong) process.stdout.write(errorsOf(scored));
}

function split(
  scored: readonly Scored[],
  keys: ((labelled: Labelled) => readonly string[]) | undefined,
): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const each of scored) {
    for (const key of keys?.(each.labelled) ?? []) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}

try {
  main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
