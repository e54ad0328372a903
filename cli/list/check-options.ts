import { parseArgs } from 'node:util';
import type { Result } from '../../utils/model.ts';

export interface CheckOptions {
  readonly staging: string;
  readonly previous: string | null;
  /** Largest change of a list's count, as a share. */
  readonly maxChange: number;
  readonly canaries: string | null;
}

/** What the arguments of `ruthan list check` ask for; the problem is a sentence for the person who typed them. */
export function readCheckOptions(args: readonly string[]): Result<CheckOptions, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [staging, ...others] = positionals;
  if (staging === undefined || others.length > 0) return { ok: false, problem: 'give one STAGING directory' };
  const share = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(values['max-change'])?.[1];
  if (share === undefined) return { ok: false, problem: '--max-change is a percentage such as 20%' };
  const value = {
    staging,
    previous: values.prev ?? null,
    maxChange: Number(share) / 100,
    canaries: values.canaries ?? null,
  };
  return { ok: true, value };
}

function parse(args: readonly string[]) {
  try {
    const value = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        prev: { type: 'string' },
        'max-change': { type: 'string', default: '20%' },
        canaries: { type: 'string' },
      },
    });
    return { ok: true as const, value };
  } catch (error) {
    return { ok: false as const, problem: error instanceof Error ? error.message : 'unknown option' };
  }
}
