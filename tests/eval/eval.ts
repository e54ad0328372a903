/**
 * `npm run eval -- FILE… [--by tag|origin|channel|lang|agency] [--wrong]`: how the engine does on labelled messages.
 * Counts with 95 % intervals; `--by` splits them, `--wrong` lists every error with what decided.
 */
import { parseArgs } from 'node:util';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { interval, type Scored, type Share, score, sharesOf } from './score.ts';

const SPLITS: Readonly<Record<string, (labelled: Labelled) => readonly string[]>> = {
  tag: ({ tags }) => tags,
  origin: ({ origin }) => [origin],
  channel: ({ message }) => [message.channel],
  lang: ({ lang }) => [lang],
  agency: ({ agencies }) => agencies.slice(0, 1),
  label: ({ expect }) => [expect],
};

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { by: { type: 'string', multiple: true, default: [] }, wrong: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    process.stderr.write('usage: npm run eval -- FILE… [--by tag|origin|channel|lang|agency|label] [--wrong]\n');
    process.exitCode = 2;
    return;
  }
  const engine = createEngine();
  const scored = positionals
    .flatMap(readLabelled)
    .map((labelled) => score(labelled, analyse(labelled.message, engine), engine.gazetteer.agencies));
  print('all', scored);
  for (const by of values.by) for (const [name, group] of split(scored, SPLITS[by])) print(`${by} ${name}`, group);
  if (values.wrong) for (const each of scored) if (!each.right || each.agencyRight === false) printWrong(each);
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

function print(title: string, scored: readonly Scored[]): void {
  process.stdout.write(`\n${title} (${scored.length} messages)\n`);
  for (const share of sharesOf(scored)) if (share.of > 0) process.stdout.write(`  ${lineOf(share)}\n`);
}

function lineOf(share: Share): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const [low, high] = interval(share);
  const counts = `${share.hits}/${share.of}`;
  return `${share.name.padEnd(24)} ${counts.padStart(9)}  ${percent(share.hits / share.of).padStart(7)}  (${percent(low)} to ${percent(high)})`;
}

function printWrong({ labelled, verdict }: Scored): void {
  const { message, expect, agencies, tags } = labelled;
  const text = [message.senderName, message.senderAddress, message.subject, message.body]
    .join(' | ')
    .replaceAll('\n', ' / ');
  const reasons = verdict.reasons.map((reason) => reason.code).join(' ');
  process.stdout.write(
    `\n${message.id} ${expect} -> ${verdict.level} ${verdict.agency ?? '-'} (want ${agencies.join(' ')}) [${tags.join(' ')}]\n`,
  );
  process.stdout.write(`  ${text.slice(0, 300)}\n  ${reasons} ${verdict.links.map((link) => link.host).join(' ')}\n`);
}

main();
