import { isDigit } from '../../text/ascii.ts';
import { isLookalike } from './read-groups.ts';

/**
 * Whether a number can begin with the run of digits at `at`, judged by very few characters. Most digits in messages
 * are amounts, dates and codes; only what passes here is read as groups.
 */
export function mayBegin(text: string, at: number): boolean {
  return mayFollow(text, at) || isFirstOfNumber(text, at);
}

/** Signs before digits that make a number of them whatever they are: a plus, a star, or a letter drawn like a zero. */
function mayFollow(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x2b || before === 0x2a || before === 0x23 || isLookalike(before)) return true;
  if (before !== 0x20 && before !== 0x28 && before !== 0x2d && before !== 0x2e) return false;
  const further = text.charCodeAt(at - 2);
  return further === 0x2b || isLookalike(further) || (further === 0x20 && text[at - 3] === '+');
}

function isFirstOfNumber(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 0x30: // 0
      return second !== 0x31;
    case 0x31: {
      // 1: a short code (3, 4), a freephone number (10), or digits one by one
      const length = runEnd(text, at) - at;
      return length === 1 || length === 3 || length === 4 || length === 10 || isLookalike(text.charCodeAt(at + length));
    }
    case 0x36: // 66, 697, 698
      return second === 0x36 || second === 0x39;
    default:
      return false;
  }
}

/** Where the run of digits ends that holds `at`. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
