import type { Part, ReasonLevel, Verdict } from '../../utils/model.ts';
import { rankReasons } from '../warning/lead.ts';

/** A run of a part's text under the same reasons. */
export interface Run {
  readonly text: string;
  /** Numbers of the reasons whose evidence this is, from 1 as they are told; empty for text that decided nothing. */
  readonly reasons: readonly number[];
  /** Those of them that the next run does not go on with: their numbers stand here, once. */
  readonly ending: readonly number[];
  /** Of the most serious one. */
  readonly tone: ReasonLevel | null;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** Cuts a part of a message where evidence begins and ends. The runs together are the whole text. */
export function runsOf(text: string, part: Part, verdict: Pick<Verdict, 'reasons'>): readonly Run[] {
  const ranked = rankReasons(verdict);
  const marks = ranked.flatMap((index, at) => marksOf(verdict, index, { part, number: at + 1, length: text.length }));
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const numbersAt = (start: number) =>
    new Set(marks.filter((mark) => mark.start <= start && start < mark.end).map(({ number }) => number));
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const reasons = [...numbersAt(start)];
    const next = numbersAt(end);
    const first = ranked[(reasons[0] ?? 0) - 1];
    return {
      text: text.slice(start, end),
      reasons,
      ending: reasons.filter((number) => !next.has(number)),
      tone: (first === undefined ? undefined : verdict.reasons[first]?.level) ?? null,
    };
  });
}

function marksOf(
  { reasons }: Pick<Verdict, 'reasons'>,
  index: number,
  { part, number, length }: { readonly part: Part; readonly number: number; readonly length: number },
): readonly Mark[] {
  const places = (reasons[index]?.evidence ?? []).filter((place) => place.part === part);
  return places
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end), number }))
    .filter(({ start, end }) => start < end);
}
