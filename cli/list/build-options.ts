import { parseArgs } from 'node:util';
import { LIST_NAMES, type ListName } from '../../utils/list/release/index-file.ts';
import type { Result } from '../../utils/model.ts';
import { readArguments, wholeNumber } from './arguments.ts';
import { isDay } from './today.ts';

export interface BuildOptions {
  readonly list: ListName;
  /** Files of rows; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly agencies: string | null;
  readonly previous: string | null;
  readonly out: string;
  /** YYYY-MM-DD: the day of the release; later dates of rows are refused. */
  readonly today: string;
  readonly minPollSeconds: number;
  readonly rollout: number;
  readonly allowLargeChange: boolean;
}

/** What the arguments of `ruthan list build` ask for; the problem is a sentence for the person who typed them. */
export function readBuildOptions(args: readonly string[], today: string): Result<BuildOptions, string> {
  const parsed = parse(args, today);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const list = LIST_NAMES.find((name) => name === values.list);
  if (list === undefined) return refuse(`--list is one of ${LIST_NAMES.join(', ')}`);
  if (positionals.length > 0) return refuse(`rows are read from --in FILE, not from ${positionals[0]}`);
  if (values.in === undefined) return refuse('--in FILE is missing; - reads standard input');
  if (values.out === undefined) return refuse('--out STAGING is missing');
  if (!isDay(values.date)) return refuse('--date is YYYY-MM-DD');
  const minPollSeconds = wholeNumber(values['min-poll'], 1800, 86_400);
  if (minPollSeconds === null) return refuse('--min-poll is a number of seconds from 1800 to 86400');
  const rollout = wholeNumber(values.rollout, 0, 100);
  if (rollout === null) return refuse('--rollout is a number of per cent from 0 to 100');
  const value: BuildOptions = {
    list,
    inputs: values.in,
    agencies: values.agencies ?? null,
    previous: values.prev ?? null,
    out: values.out,
    today: values.date,
    minPollSeconds,
    rollout,
    allowLargeChange: values['allow-large-change'] ?? false,
  };
  return { ok: true, value };
}

function parse(args: readonly string[], today: string) {
  return readArguments(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        in: { type: 'string', multiple: true },
        agencies: { type: 'string' },
        prev: { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string', default: today },
        'min-poll': { type: 'string', default: '21600' },
        rollout: { type: 'string', default: '100' },
        'allow-large-change': { type: 'boolean' },
      },
    }),
  );
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}
