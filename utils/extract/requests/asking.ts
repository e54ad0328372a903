import type { Phone, Place, Request, RequestKind, Span } from '../../model.ts';
import { sourceSpan } from '../../text/mapped.ts';
import type { View } from '../claims/view.ts';
import type { RequestWord, RequestWordKind } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/** The body as the request rules read it. */
export interface Asking {
  readonly view: View;
  readonly text: string;
  readonly words: readonly RequestWord[];
  readonly phones: readonly Phone[];
}

/** How far apart the words of one request may stand. */
export const REACH = 48;
/** How far before a number or an id the words stand that ask or press for it, and how far behind. */
export const AROUND = { before: REACH, after: 24 };

export function joined(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

export function follows(later: Span, earlier: Span): boolean {
  return later.start >= earlier.end && later.start - earlier.end <= REACH;
}

/** Whether another word of one of these kinds stands near. */
export function isNear(words: readonly RequestWord[], word: Span, kinds: readonly RequestWordKind[]): boolean {
  return wordsAround(words, word, REACH).some(
    (other) => other !== word && kinds.includes(other.kind) && distance(other, word) <= REACH,
  );
}

export function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

export function request(kind: RequestKind, view: View, { start, end }: Span): Request {
  const place: Place = { part: view.part, ...sourceSpan(view.mapped, start, end) };
  return { kind, place };
}
