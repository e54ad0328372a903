import { parseArgs } from 'node:util';
import type { Result } from '../../utils/model.ts';
import { readArguments } from './arguments.ts';

export interface LookupOptions {
  readonly place: string;
  readonly root: string;
  readonly numbers: readonly string[];
}

/** What the arguments of `ruthan list lookup` and `verify` ask for; the problem is a sentence for who typed them. */
export function readLookupOptions(args: readonly string[]): Result<LookupOptions, string> {
  const parsed = readArguments(() =>
    parseArgs({ args: [...args], allowPositionals: true, options: { root: { type: 'string' } } }),
  );
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [place, ...numbers] = positionals;
  if (place === undefined) return { ok: false, problem: 'give a list: PUBLIC or URL' };
  if (values.root === undefined) return { ok: false, problem: '--root ROOT.json is missing' };
  return { ok: true, value: { place, root: values.root, numbers } };
}
