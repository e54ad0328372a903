import { isRealSuffix } from '../../../domains.ts';
import type { Cursor, FoundAddress, Outcome } from './cursor.ts';
import { withSymbols } from './find-symbol-host.ts';
import { type HostRun, hostText, looseRuns, readFirmRun } from './host-run.ts';
import { labelAt } from './labels.ts';
import { type Scheme, schemeBefore } from './schemes.ts';
import { looseSuffix } from './suffixes.ts';
import { hasTail, readTail } from './tail.ts';

/** More slashes, and blanks that were put in. */
const FILLING = /[/\\]{0,2} {0,2}/y;
const USERINFO = /[!$-.0-;=A-Z_a-z~]{1,128}@(?=[\w[])/y;
const IPV6 = /\[[0-9a-f:.]{2,45}\]/iy;
/** `r d - g o - t h . c c`: single characters with a blank after each. */
const SPELLED_OUT = /(?:[!-~] ){4,200}[!-~](?![!-~])/y;
const OTHER = /[!-~]{1,2000}/y;
/** Where a line end, or a hyphen and a blank, tears a label apart. */
const TEAR = /-[ \n]{1,2}|\n/y;

/** An address with a scheme, whose slashes stand at the cursor. */
export function findAfterScheme(cursor: Cursor): Outcome {
  const { text, at, length, floor } = cursor;
  const scheme = schemeBefore(text, at, floor);
  if (scheme === null) return { found: null, next: at + length };
  if (scheme.protocol !== 'http:' && scheme.protocol !== 'https:') return otherScheme(text, at + length, scheme);
  const start = at + length + match(FILLING, text, at + length).length;
  const spelled = match(SPELLED_OUT, text, start);
  if (spelled !== '') return toOutcome(scheme, spelled.replaceAll(' ', ''), start + spelled.length);
  const userinfo = match(USERINFO, text, start);
  return hostAfter(text, start + userinfo.length, scheme, userinfo);
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function toOutcome(scheme: Scheme, rest: string, end: number): Outcome {
  const found: FoundAddress = { start: scheme.start, end, href: `${scheme.protocol}//${rest}` };
  return { found, next: end };
}

function otherScheme(text: string, at: number, scheme: Scheme): Outcome {
  const rest = match(OTHER, text, at);
  return rest === '' ? { found: null, next: at } : toOutcome(scheme, rest, at + rest.length);
}

function hostAfter(text: string, at: number, scheme: Scheme, userinfo: string): Outcome {
  const ipv6 = match(IPV6, text, at);
  if (ipv6 !== '') {
    const tail = readTail(text, at + ipv6.length);
    return toOutcome(scheme, userinfo + ipv6 + tail.text, tail.end);
  }
  const first = labelAt(text, at);
  if (first === null) return { found: null, next: at };
  const run = mended(text, readFirmRun(text, first));
  const host = hostText(run).replace(/^-+/, '');
  const isWord = first.script === 'thai' && run.labels.length === 1;
  if (run.overlong || isWord || host.length > 253 || /^www?$/i.test(host)) return { found: null, next: run.end };
  const tail = readTail(text, run.end, {
    thai: run.labels.some((label) => label.script === 'thai'),
    torn: run.joints.some((kind) => kind !== 'plain'),
  });
  return toOutcome(scheme, userinfo + host + tail.text, tail.end);
}

/** With a scheme anything is a host, but one without a suffix may have its suffix further on. */
function mended(text: string, run: HostRun): HostRun {
  // A single label is no host, though it may be a suffix too: `https://is . gd`.
  if (
    run.overlong ||
    (run.labels.length > 1 && isRealSuffix(hostText(run))) ||
    /^(?:0x[\da-f]*|\d+)$/i.test(hostText(run))
  )
    return run;
  const symbols = withSymbols(text, run);
  if (!symbols.overlong && isRealSuffix(hostText(symbols))) return symbols;
  const joined = withoutTear(text, run);
  if (joined !== null) return joined;
  const longer = looseRuns(text, run, () => false);
  return longer.find((candidate) => isRealSuffix(hostText(candidate)) && isLoose(text, candidate)) ?? run;
}

/** After a blank on one side of a dot may stand the next sentence, unless a path shows that the host went on. */
function isLoose(text: string, run: HostRun): boolean {
  if (looseSuffix(run.labels[run.labels.length - 1]?.text.toLowerCase() ?? '') !== 'no') return true;
  return run.joints.every((joint) => joint !== 'spaced') || hasTail(text, run.end, true);
}

/** `https://rd-go-` and, on the next line, `th.cc`. */
function withoutTear(text: string, run: HostRun): HostRun | null {
  const tear = match(TEAR, text, run.end);
  const second = tear === '' ? null : labelAt(text, run.end + tear.length);
  const last = run.labels[run.labels.length - 1];
  if (second === null || second.script === 'thai' || last === undefined) return null;
  const label = { ...second, start: last.start, text: last.text + (tear.startsWith('-') ? '-' : '') + second.text };
  const rest = readFirmRun(text, label);
  const whole = { ...rest, start: run.start, labels: [...run.labels.slice(0, -1), ...rest.labels] };
  return !rest.overlong && rest.labels.length > 1 && isRealSuffix(hostText(whole)) ? whole : null;
}
