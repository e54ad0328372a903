import { canonicalise } from '../text/canonical.ts';
import { findCues } from '../text/cue-list.ts';
import { sourceSpan } from '../text/mapped.ts';
import { skeleton } from '../text/skeleton.ts';
import type { DraftCase, Habit, HabitKind } from './case.ts';
import { HABIT_WORDS } from './cue-words.ts';
import type { Finding, Severity } from './finding.ts';

/** Words that scams use, in order. Where lives are in danger, people are rightly told to hurry. */
export function habitsIn(body: string): readonly Habit[] {
  const mapped = skeleton(canonicalise(body));
  const cues = findCues(HABIT_WORDS, mapped);
  const isWarning = cues.some(({ kind }) => kind === 'danger-to-life');
  const worded = cues.flatMap(({ kind, start, end }): Habit[] =>
    kind === 'danger-to-life' ? [] : [{ kind, ...sourceSpan(mapped, start, end) }],
  );
  return [...worded, ...shortDeadlines(body)]
    .filter(({ kind }) => !(isWarning && kind === 'says-hurry'))
    .sort((a, b) => a.start - b.start);
}

/** "Within 24 hours", "within 2 days". Deadlines of the law are longer than three days. */
const DEADLINE =
  /ภายใน[ \t]{0,3}(?:[\d๐-๙]{1,3}[ \t]{0,3}(?:ชั่วโมง|ชม|นาที)|[1-3๑-๓][ \t]{0,3}วัน(?!ที่|ทำการ))|\bwithin (?:the next )?(?:\d{1,3} (?:hours?|hrs?|minutes?)|[1-3] days?)\b/gi;

function shortDeadlines(body: string): readonly Habit[] {
  return [...body.matchAll(DEADLINE)].map(({ index, 0: words }) => ({
    kind: 'says-hurry',
    start: index,
    end: index + words.length,
  }));
}

const SEVERITY: Readonly<Record<HabitKind, Severity>> = {
  'says-click': 'fix',
  'says-hurry': 'advice',
  'says-threat': 'advice',
  'says-prize': 'advice',
};

export function habits({ habits: found }: DraftCase): readonly Finding[] {
  return found.map(({ kind, start, end }) => ({
    code: kind,
    severity: SEVERITY[kind],
    place: { part: 'body', start, end },
  }));
}
