import { firstWhere } from '../../first-where.ts';
import type { Span } from '../../model.ts';
import { isThaiLetter } from '../../text/thai.ts';
import type { Cue, CueKind } from './cues.ts';
import type { Signal } from './signal.ts';
import type { View } from './view.ts';

/** A cue word beside a name, with what it signals. */
export interface Beside {
  readonly signal: Signal;
  readonly cue: Cue;
}

/** How far before a name the last word still bears on it; Thai puts a space between clauses. */
const NEAR_BEFORE = 4;
/** How far after a name the words still tell what the body does. */
const NEAR_AFTER = 40;

const BEFORE: Partial<Record<CueKind, Signal>> = {
  from: 'before-from',
  cite: 'before-cite',
  via: 'before-via',
  place: 'before-place',
  pose: 'before-pose',
};

const AFTER: Partial<Record<CueKind, Signal>> = {
  announce: 'after-announce',
  act: 'after-act',
  threat: 'after-threat',
  report: 'after-report',
  cite: 'after-cite',
  via: 'after-via',
  you: 'after-you',
  formal: 'after-formal',
  polite: 'after-formal',
  order: 'after-order',
};

/**
 * The cue words around a name: the last one right before it (with `ของ`, "of", between them at most) and the first
 * of each kind after it, in the same line. What comes right after a name counts most, so a cue that
 * says who is speaking ends the look: in "กรม…เผย … แจ้ง" the body is reported on.
 */
export function cuesBeside(view: View, name: Span): Beside[] {
  const found: Beside[] = [];
  const before = lastBefore(view, name.start);
  const signal = before === null ? undefined : signalBefore(view.text, before, name);
  if (before !== null && signal !== undefined) found.push({ signal, cue: before });
  const seen = new Set<CueKind>();
  const limit = reachOf(view.text, name.end);
  const cues = view.cues();
  for (let index = firstFrom(cues, name.end); index < cues.length; index++) {
    const cue = cues[index];
    if (cue === undefined || cue.start > limit) break;
    const says = AFTER[cue.kind];
    if (says === undefined || seen.has(cue.kind)) continue;
    seen.add(cue.kind);
    found.push({ signal: says, cue });
    if (cue.kind === 'report' || cue.kind === 'announce') break;
  }
  return found;
}

/** "จาก กรม…" at the head of a clause says who writes; within one it says where something comes from. */
function signalBefore(text: string, cue: Cue, name: Span): Signal | undefined {
  // ขอให้กรม… (asks the department to …): who is asked does not speak.
  if (cue.kind === 'announce' && cue.end === name.start && isThaiLetter(text.charCodeAt(name.start)))
    return 'before-via';
  const within =
    cue.kind === 'from' &&
    isThaiLetter(text.charCodeAt(cue.start - 1)) &&
    text.slice(cue.start, cue.end).length <= SHORT_FROM;
  return within ? undefined : BEFORE[cue.kind];
}

/** จาก and โดย; longer words of this kind say it themselves: แจ้งโดย. */
const SHORT_FROM = 3;

function lastBefore(view: View, start: number): Cue | null {
  const cues = view.cues();
  const cue = cues[firstFrom(cues, start) - 1];
  if (cue === undefined || cue.end > start) return null;
  const between = view.text.slice(cue.end, start);
  if (/[\n!:|]/.test(between)) return null;
  return between.replace(OF, '').trim().length <= NEAR_BEFORE ? cue : null;
}

/** ของ, "of", ทาง, "the side of", and the English article: they tie a name to the word before it. */
const OF = /ของ|ทาง|\bthe\b/g;

/** Up to where words still belong to a name that ends at `end`. */
function reachOf(text: string, end: number): number {
  const lineEnd = text.indexOf('\n', end);
  return Math.min(end + NEAR_AFTER, lineEnd < 0 ? text.length : lineEnd);
}

function firstFrom(cues: readonly Cue[], at: number): number {
  return firstWhere(cues, (cue) => cue.start >= at);
}
