import { isAsciiLetter } from '../../../text/ascii.ts';
import { isThaiLetter } from '../../../text/thai.ts';
import type { Cursor, FoundAddress, Outcome } from './cursor.ts';
import { type HostRun, hostText, looseRuns, readFirmRun, shortened } from './host-run.ts';
import { firmJointAt, labelEndBefore } from './joints.ts';
import { type Label, labelAt, labelBefore } from './labels.ts';
import { isPlausibleHost } from './plausible.ts';
import { isPlausibleLoosely } from './plausible-loosely.ts';
import type { Surroundings } from './surroundings.ts';
import { hasTail, readTail } from './tail.ts';
import { NEAR, pointsAtAddress, wordsBefore } from './thai-edge.ts';
import { toFound } from './to-found.ts';

/** A host with no scheme before it, around the dot (or what stands for one) at the cursor. */
export function findBareHost(cursor: Cursor): Outcome {
  const { text, at, length, floor } = cursor;
  const nothing: Outcome = { found: null, next: at + length };
  const labelEnd = labelEndBefore(text, at);
  const first = labelEnd > floor ? firstLabel(text, labelEnd, floor) : null;
  if (first === null || first.end !== labelEnd) return nothing;
  if (first.script === 'thai' && firmJointAt(text, labelEnd) === null) return nothing;
  const run = readFirmRun(text, first);
  const next = Math.max(run.end, nothing.next);
  const mail = mailEnd(text, run);
  if (mail !== null) return afterMail(cursor, run, mail);
  if (isInsideOther(text, run)) return { found: null, next };
  const firm = firmHost(text, run);
  if (firm !== null) return ending(toFound(cursor, firm, false));
  const loose = first.script === 'latin' && !run.overlong ? looseHost(text, run) : null;
  return loose === null ? { found: null, next } : ending(toFound(cursor, loose, true));
}

/** Digits glued to Thai are read as part of a Thai name; in กดที่203.0.113.17/x ("press at …") they begin a number. */
function firstLabel(text: string, end: number, floor: number): Label | null {
  const label = labelBefore(text, end, floor);
  const digits = label?.script === 'thai' ? /\d{1,3}$/.exec(label.text) : null;
  if (label === null || digits === null) return label;
  const start = label.end - digits[0].length;
  return COMPUTER.test(text.slice(start, start + LONGEST_NUMBER))
    ? { text: digits[0], start, end: label.end, script: 'latin' }
    : label;
}

/** The number of a computer with a path or a port behind it. */
const COMPUTER = /^\d{1,3}(?:\.\d{1,3}){3}[/:]/;
const LONGEST_NUMBER = 16;

function ending(found: FoundAddress): Outcome {
  return { found, next: found.end };
}

/** The longest part of the run that is an address; what is dropped is the sentence that goes on after it. */
function firmHost(text: string, run: HostRun): HostRun | null {
  const most = run.labels.length;
  for (let count = most; count >= Math.max(2, most - 2); count--) {
    const part = count === most ? run : shortened(run, count);
    if (isPlausibleHost(part, around(text, part, false))) return part;
  }
  return null;
}

function looseHost(text: string, run: HostRun): HostRun | null {
  const standsAlone = (rest: HostRun) => isPlausibleHost(rest, around(text, rest, false));
  const runs = looseRuns(text, run, standsAlone);
  return runs.find((longer) => isPlausibleLoosely(longer, around(text, longer, true))) ?? null;
}

function around(text: string, run: HostRun, torn: boolean): Surroundings {
  const island = torn && isIsland(text, run);
  return {
    path: hasTail(text, run.end, torn),
    next: text.charAt(run.end),
    amongThai: isThaiBeside(text, run),
    island,
    // Asked last and of few: the other signs nearly always settle it.
    isPointedAt: () => isPointedAt(wordsBefore(text, run.start), island),
    blankBefore: torn && everyTear(run, (_, end) => isBlank(text, end)),
    spacedOut: torn && everyTear(run, (start, end) => isBlank(text, end) && isBlank(text, start - 1)),
  };
}

/** Whether the letter before a run, or else the one after it, is Thai; blanks between do not count. */
function isThaiBeside(text: string, { start, end }: HostRun): boolean {
  let before = start - 1;
  while (before >= 0 && text.charAt(before) === ' ') before--;
  if (before >= 0) return isThaiLetter(text.charCodeAt(before));
  let after = end;
  while (text.charAt(after) === ' ') after++;
  return isThaiLetter(text.charCodeAt(after));
}

function isIsland(text: string, { start, end }: HostRun): boolean {
  if (LATIN_WORD_END.test(text.slice(Math.max(0, start - 3), start))) return false;
  const next = isBlank(text, end) ? end + 1 : end;
  if (isAsciiLetter(text.charCodeAt(next))) return false;
  return THAI.test(wordsBefore(text, start)) || THAI.test(text.slice(end, end + NEAR));
}

function isPointedAt(before: string, island: boolean): boolean {
  return island ? pointsAtAddress(before) : POINTING.test(before);
}

/** What leads up to an address in English: an arrow, a colon, "at", an order, a line of its own. */
const POINTING =
  /(?:[:>\n]|\b(?:at|to|on|via|from|through|visit|click|see|use|open|check|verify|confirm|website|link|page))\s?$/i;
const THAI = /[\u0e01-\u0e4e]/;
const LATIN_WORD_END = /[a-z]\W?[ \n]{1,2}$|[a-z]$/i;

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Asks of each blank around a dot, by the start of the label after it and the end of the one before. */
function everyTear({ labels, joints }: HostRun, is: (start: number, end: number) => boolean): boolean {
  return (
    joints.includes('spaced') &&
    joints.every((kind, i) => kind !== 'spaced' || is(labels[i + 1]?.start ?? 0, labels[i]?.end ?? 0))
  );
}

const MAY_BE_MAIL = new Set([...'@+%._-']);
const MAIL = /[\w.+%-]{0,64}@(?=[a-z0-9])/iy;

/** Where the domain of an e-mail address begins, if the run is the part before the `@`. */
function mailEnd(text: string, run: HostRun): number | null {
  if (!MAY_BE_MAIL.has(text.charAt(run.end))) return null;
  MAIL.lastIndex = run.end;
  return MAIL.test(text) ? MAIL.lastIndex : null;
}

/**
 * `name.surname@rd.go.th` is an e-mail address and no link; `rd.go.th@evil.example/refund` has a path, so it is an
 * address whose host stands after the `@`.
 */
function afterMail(cursor: Cursor, run: HostRun, at: number): Outcome {
  const { text } = cursor;
  const first = labelAt(text, at);
  const host = first && readFirmRun(text, first);
  if (host === null || host.overlong) return { found: null, next: host?.end ?? at };
  const isTrick = text.charAt(host.end) === '/' && firmHost(text, run) !== null && firmHost(text, host) !== null;
  if (!isTrick) return { found: null, next: host.end };
  const tail = readTail(text, host.end);
  const href = `https://${text.slice(run.start, at)}${hostText(host)}${tail.text}`;
  return ending({ start: run.start, end: tail.end, href });
}

/** The domain of an e-mail address, an `@name`, a piece of a path: none of these is an address of its own. */
function isInsideOther(text: string, run: HostRun): boolean {
  const before = text.charAt(run.start - 1);
  if (/^www\d?$/i.test(run.labels[0]?.text ?? '')) return false;
  if (before === '@') return true;
  return (before === '/' || before === '\\') && /[a-z0-9]/i.test(text.charAt(run.start - 2));
}
