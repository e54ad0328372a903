import type { Span } from '../../model.ts';
import { AROUND, type Asking } from './asking.ts';
import { wordsAround } from './words-around.ts';

/** A message of this length presses as a whole; in a longer one only what stands near counts. */
const SHORT_MESSAGE = 400;

/** How strongly the message presses its reader with money, time or a threat towards a private number or id: 0 to 3. */
export function pressure(asking: Asking, to: Span): number {
  return weightOf(asking, asking.text.length <= SHORT_MESSAGE ? { start: 0, end: asking.text.length } : near(to));
}

/** The same towards an office's line, for which only the words of its own line press. */
export function pressureOnLine(asking: Asking, to: Span): number {
  const around = near(to);
  return weightOf(asking, { ...around, start: Math.max(around.start, asking.text.lastIndexOf('\n', to.start) + 1) });
}

function near({ start, end }: Span): Span {
  return { start: start - AROUND.before, end: end + AROUND.after };
}

function weightOf({ view, words }: Asking, within: Span): number {
  const pressing = new Set<number>();
  for (const { kind, start, end } of [...wordsAround(words, within, 0), ...wordsAround(view.cues(), within, 0)]) {
    // What a body is called presses nobody: สำนักงานบังคับคดี (the office of legal execution).
    const isName = view.names.some((name) => name.start <= start && end <= name.end);
    if ((kind === 'press' || kind === 'threat') && !isName) pressing.add(start);
  }
  return Math.min(3, pressing.size * 1.5);
}
