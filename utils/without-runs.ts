import type { Span } from './model.ts';

/** What is left of a text when some runs, which may touch or overlap, are taken out. */
export function withoutRuns(text: string, runs: readonly Span[]): string {
  let rest = '';
  let done = 0;
  for (const { start, end } of [...runs].sort((a, b) => a.start - b.start)) {
    rest += text.slice(done, Math.max(done, start));
    done = Math.max(done, end);
  }
  return rest + text.slice(done);
}
