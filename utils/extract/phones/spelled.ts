import { isDigit } from '../../text/ascii.ts';

/** Numbers spelled in Thai words, digit by digit: ศูนย์แปดหนึ่ง สองสามสี่ ห้าหกเจ็ดแปด is 081 234 5678. */

const WORDS: ReadonlyArray<readonly [string, string]> = [
  ['ศูนย์', '0'],
  ['หนึ่ง', '1'],
  ['สอง', '2'],
  ['โท', '2'],
  ['สาม', '3'],
  ['สี่', '4'],
  ['ห้า', '5'],
  ['หก', '6'],
  ['เจ็ด', '7'],
  ['แปด', '8'],
  ['เก้า', '9'],
];
/** Before the first zero or one of a number stand few other digits. */
const MAX_BEFORE = 40;
/** Signs between two digits of a number. */
const WIDEST_GAP = 3;
const [ZERO, ONE] = ['ศูนย์', 'หนึ่ง'];

export interface Spelled {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Runs of at least three digits that begin with the word for zero or one, or with digits that such a word follows.
 * Digits may be written among the words. ศูนย์ alone also means "centre", so most of its places begin no run.
 */
export function findSpelled(text: string): Spelled[] {
  const found: Spelled[] = [];
  let zero = text.indexOf(ZERO);
  let one = text.indexOf(ONE);
  while (zero >= 0 || one >= 0) {
    const at = zero >= 0 && (one < 0 || zero < one) ? zero : one;
    const run = readRun(text, at);
    if (run.digits.length >= 3) found.push(run);
    // Past the word in any case: a run that ended before it would be looked for without end.
    const past = Math.max(run.end, at + 1);
    if (zero >= 0 && zero < past) zero = text.indexOf(ZERO, past);
    if (one >= 0 && one < past) one = text.indexOf(ONE, past);
  }
  return found;
}

function readRun(text: string, at: number): Spelled {
  let digits = '';
  const start = runStart(text, at);
  let end = start;
  for (let next = start; next >= 0; ) {
    const token = readToken(text, next);
    if (token === null) break;
    digits += token.digit;
    end = token.end;
    next = skipGap(text, end);
  }
  return { digits, start, end };
}

/**
 * `08เก้าหนึ่ง …`: digits and other words may stand before the word that was looked for, with no wider gaps than the
 * run is read over from there, or it would end before that word.
 */
function runStart(text: string, at: number): number {
  let start = at;
  for (let probe = at; probe > 0 && at - probe < MAX_BEFORE && start - probe <= WIDEST_GAP; ) {
    const word = WORDS.find(([name]) => text.startsWith(name, probe - name.length));
    if (word !== undefined) probe -= word[0].length;
    else if (/[0-9 .-]/.test(text.charAt(probe - 1))) probe--;
    else break;
    if (word !== undefined || isDigit(text.charCodeAt(probe))) start = probe;
  }
  return start;
}

function readToken(text: string, at: number): { digit: string; end: number } | null {
  if (isDigit(text.charCodeAt(at))) return { digit: text.charAt(at), end: at + 1 };
  for (const [word, digit] of WORDS) {
    if (text.startsWith(word, at) && !(word === 'โท' && text[at + 2] === 'ร')) return { digit, end: at + word.length };
  }
  return null;
}

function skipGap(text: string, at: number): number {
  let next = at;
  while (next - at < WIDEST_GAP && ' -.,'.includes(text[next] ?? 'x')) next++;
  return next;
}
