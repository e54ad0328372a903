import { parseArgs } from 'node:util';
import type { Direction, Result } from '../../utils/model.ts';

const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

export interface ScanOptions {
  readonly files: readonly string[];
  readonly format: Format;
  /** `outgoing`: drafts and templates are checked before they are sent. */
  readonly direction: Direction;
  /** How many workers share the work; 1 does it in this process. */
  readonly jobs: number;
  /** A number list (directory or address) and the file of its root; null where none is given. */
  readonly list: { readonly place: string; readonly root: string } | null;
}

const MOST_JOBS = 64;

/** What the arguments of `ruthan scan` ask for; the problem is a sentence for the person who typed them. */
export function readOptions(args: readonly string[]): Result<ScanOptions, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) return { ok: false, problem: `--format is one of ${FORMATS.join(', ')}` };
  const jobs = Number(values.jobs);
  if (!/^[0-9]+$/.test(values.jobs) || jobs < 1 || jobs > MOST_JOBS) {
    return { ok: false, problem: `--jobs is a whole number from 1 to ${MOST_JOBS}` };
  }
  if (positionals.length === 0) return { ok: false, problem: 'no FILE; - reads JSON Lines from standard input' };
  const { list, root } = values;
  if ((list === undefined) !== (root === undefined)) {
    return { ok: false, problem: '--list DIR|URL and --root ROOT.json go together' };
  }
  const given = list === undefined || root === undefined ? null : { place: list, root };
  const direction = values.outgoing ? 'outgoing' : 'incoming';
  return { ok: true, value: { files: positionals, format, direction, jobs, list: given } };
}

function parse(args: readonly string[]) {
  try {
    const value = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        jobs: { type: 'string', default: '1' },
        list: { type: 'string' },
        root: { type: 'string' },
        outgoing: { type: 'boolean', default: false },
      },
    });
    return { ok: true as const, value };
  } catch (error) {
    return { ok: false as const, problem: error instanceof Error ? error.message : 'unknown option' };
  }
}
