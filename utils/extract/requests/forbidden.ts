import { type Asking, follows, REACH } from './asking.ts';
import type { RequestWord } from './request-words.ts';
import { wordsAround } from './words-around.ts';

/** "Never tell anybody your code" asks for nothing, and neither does a policy of no links, transfers and the like. */
export function isForbidden({ text, words }: Asking, verb: RequestWord): boolean {
  return wordsAround(words, verb, REACH).some((before) => {
    if (before.kind !== 'never' || !follows(verb, before)) return false;
    const gap = text.slice(before.end, verb.start);
    if (/[a-z]/.test(text.charAt(before.start))) return gap.length <= FORBIDDEN_REACH && !/[,.:;!?]/.test(gap);
    return gap.trim() === '' || !/\s/.test(gap) || /หรือ|และ/.test(gap);
  });
}

/** English; Thai writes a clause without spaces: "do not ignore this" ends at the first. */
const FORBIDDEN_REACH = 12;
