import type { Engine } from '../../utils/extract/engine.ts';
import { fit } from './fit.ts';
import { judgeBy, type Row } from './rows.ts';
import { type Scored, score } from './score.ts';

/** By what messages are left out together. */
export const SPLITS: Readonly<Record<string, (row: Row) => string>> = {
  // Each numbered set was written by other hands, who had not seen the others.
  source: ({ file }) => /-(\w+)\.jsonl$/.exec(file)?.[1] ?? '1',
  file: ({ file }) => file,
  agency: ({ labelled }) => labelled.agencies[0] ?? `honest ${labelled.message.id}`,
  // What every message of a kind has in common leaves no example of the kind: their second tag tells them apart.
  tag: ({ labelled: { tags } }) => tags.filter((tag) => !KINDS.has(tag))[0] ?? 'untagged',
};

const KINDS = new Set(['hard', 'easy', 'medium']);
const FOLDS = 10;

/** Each message judged by weights that were fitted without it and without all that share its key. */
export function crossValidate(rows: readonly Row[], keyOf: (row: Row) => string, engine: Engine): Scored[] {
  const folds = foldsOf([...new Set(rows.map(keyOf))]);
  return folds.flatMap((fold) => {
    const model = fit(rows.filter((row) => !fold.has(keyOf(row))).flatMap(({ examples }) => examples));
    const out = rows.filter((row) => fold.has(keyOf(row)));
    return out.map((row) => score(row.labelled, judgeBy(model, row, engine), engine.gazetteer.agencies));
  });
}

function foldsOf(keys: readonly string[]): ReadonlySet<string>[] {
  const count = Math.min(FOLDS, keys.length);
  return Array.from({ length: count }, (_, fold) => new Set(keys.filter((_, index) => index % count === fold)));
}
