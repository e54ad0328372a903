import { isRealSuffix } from '../../../domains.ts';
import { CONFUSABLES } from '../../../text/confusables.ts';
import { THAI_DOT } from './dot-symbols.ts';
import { firmJointAt, type Joint, type JointKind, looseJointAt } from './joints.ts';
import { isValidLabel, type Label, labelAt } from './labels.ts';
import { isSecondLevel, mayFollowTear, spokenSuffix } from './suffixes.ts';

/** Labels in a row, as they stand in the text, with what joins each to the one before. */
export interface HostRun {
  readonly labels: readonly Label[];
  /** One fewer than labels. */
  readonly joints: readonly JointKind[];
  readonly start: number;
  /** Where the run ends in the text, also where it was cut because it is too long for a host. */
  readonly end: number;
  readonly overlong: boolean;
}

/** No host has more labels than this that anybody would send; longer runs are read to their end and dropped. */
const MOST_LABELS = 24;
/** A host broken at more places than this is not worth the time that tries to mend it. */
const MOST_LOOSE_JOINTS = 4;

/** Suffixes in Thai letters; the labels of the second level under ไทย that stand for go.th, co.th and so on. */
const THAI_SUFFIXES: ReadonlySet<string> = new Set(['ไทย', 'คอม']);
const THAI_SECOND_LEVEL: ReadonlySet<string> = new Set(['รัฐบาล', 'ธุรกิจ', 'ศึกษา', 'ทหาร', 'เน็ต', 'องค์กร']);

/** Reads on from a label over plain and bracketed dots. */
export function readFirmRun(text: string, first: Label): HostRun {
  const labels = [first];
  const joints: JointKind[] = [];
  let end = first.end;
  let overlong = !isValidLabel(first);
  for (;;) {
    const joint = firmJointAt(text, end);
    const label = joint && nextLabel(text, joint.end, labels);
    if (joint === null || label === null) break;
    end = label.end;
    if (labels.length >= MOST_LABELS || !isValidLabel(label)) overlong = true;
    else {
      labels.push(label);
      joints.push(joint.kind);
    }
  }
  const run = { labels, joints, start: first.start, end, overlong };
  return overlong ? run : withCountry(text, withPlainSuffix(run));
}

/** `line.mе` with a Cyrillic е ends in no suffix that there is; the one that it is taken for is meant. */
function withPlainSuffix(run: HostRun): HostRun {
  const last = run.labels[run.labels.length - 1];
  if (last === undefined || last.script === 'thai' || !FOREIGN.test(last.text)) return run;
  const labels = run.labels.map(plainLabel);
  return FOREIGN.test(labels.at(-1)?.text ?? '') ? run : { ...run, labels };
}

const FOREIGN = /[^ -~]/;

/** With the letters that pass for Latin ones in any text; those that only pass in a host would make kom of .ком. */
function plainLabel(label: Label): Label {
  if (!FOREIGN.test(label.text)) return label;
  const codes = [...label.text].map((char) => char.charCodeAt(0));
  return { ...label, text: String.fromCodePoint(...codes.map((code) => CONFUSABLES.get(code) ?? code)) };
}

/** `rd.go` and `shop.co` are hosts elsewhere; with th after a torn dot they are not what was meant. */
function withCountry(text: string, run: HostRun): HostRun {
  const last = run.labels[run.labels.length - 1];
  if (run.labels.length < 2 || last === undefined || !isSecondLevel(last.text)) return run;
  const joint = looseJointAt(text, run.end);
  const label = joint && labelAt(text, joint.end);
  if (joint === null || label === null || label.text.toLowerCase() !== 'th') return run;
  return { ...run, labels: [...run.labels, label], joints: [...run.joints, joint.kind], end: label.end };
}

/**
 * A Thai label may be the sentence that goes on after a full stop. It belongs to the host where it is a suffix, where
 * it is followed by a dot of its own, or after `www`.
 */
function nextLabel(text: string, at: number, before: readonly Label[]): Label | null {
  const label = labelAt(text, at);
  if (label === null || label.script === 'latin') return label;
  if (THAI_SUFFIXES.has(label.text)) return label;
  if (firmJointAt(text, label.end) !== null) return label;
  const last = before[before.length - 1];
  if (last !== undefined && THAI_SECOND_LEVEL.has(last.text) && label.text.startsWith('ไทย'))
    return { ...label, text: 'ไทย', end: label.start + 'ไทย'.length };
  return null;
}

/**
 * The run with what follows over one more loose joint, or `null` where nothing can follow. `standsAlone` says whether
 * the part that follows is an address by itself: then it is the next word and not the rest of this host.
 */
function extend(text: string, run: HostRun, standsAlone: (run: HostRun) => boolean): HostRun | null {
  const joint = looseJointAt(text, run.end);
  if (joint === null) return null;
  const written = labelAt(text, joint.end);
  if (written === null) return null;
  const first = plainLabel(written);
  if (first.script === 'thai')
    return joint.kind === 'thai-word' || joint.kind === 'word' ? withSpokenSuffix(run, first) : null;
  const afterWww = isWww(run.labels[run.labels.length - 1]?.text ?? '') && !isWww(first.text);
  if (!afterWww && !mayFollowTear(first.text) && !mayGoOn(text, run, joint, first)) return null;
  const rest = readFirmRun(text, first);
  if (rest.overlong) return null;
  if (rest.labels.length > 1 && !afterWww && standsAlone(rest)) return null;
  return {
    labels: [...run.labels, ...rest.labels],
    joints: [...run.joints, joint.kind, ...rest.joints],
    start: run.start,
    end: rest.end,
    overlong: run.labels.length + rest.labels.length > MOST_LABELS,
  };
}

/** Whether a word that few addresses end in may be the next label. */
function mayGoOn(text: string, run: HostRun, joint: Joint, next: Label): boolean {
  if (IN_CHAIN.test(text.slice(Math.max(0, run.start - LONGEST_JOINT), run.start))) return false;
  if (isSurelyTorn(text, run.end, joint)) return true;
  if (joint.kind === 'comma' && run.joints.includes('comma')) return false;
  return /^[a-z]{2,24}$/.test(next.text) && isRealSuffix(next.text);
}

/** In `a,b,c` and `dot dot dot` the first was looked at with what follows; to do it again at each costs. */
const IN_CHAIN = new RegExp(`[a-z0-9](?:,|\\s{1,2}(?:dot|\\.)\\s{1,2}|\\s{0,2}(?:${THAI_DOT})\\s{0,2})$`, 'i');
const LONGEST_JOINT = 8;

/** Nobody puts `dot`, จุด or a dot with a blank before it between two words of a sentence. */
function isSurelyTorn(text: string, start: number, { kind }: Joint): boolean {
  if (kind === 'word' || kind === 'thai-word') return true;
  return kind === 'spaced' && /\s/.test(text.charAt(start));
}

function isWww(label: string): boolean {
  return label.length <= 4 && /^www?\d?$/i.test(label);
}

function withSpokenSuffix(run: HostRun, thai: Label): HostRun | null {
  const spoken = spokenSuffix(thai.text);
  if (spoken === undefined) return null;
  const [spelling, suffix] = spoken;
  const end = thai.start + spelling.length;
  const label: Label = { text: suffix, start: thai.start, end, script: 'latin' };
  return { ...run, labels: [...run.labels, label], joints: [...run.joints, 'thai-word'], end };
}

/** The run and all that follows it over loose joints, longest first. */
export function looseRuns(text: string, run: HostRun, standsAlone: (run: HostRun) => boolean): HostRun[] {
  const found: HostRun[] = [];
  let longest: HostRun | null = run;
  for (let i = 0; i < MOST_LOOSE_JOINTS && longest !== null && !longest.overlong; i++) {
    longest = extend(text, longest, standsAlone);
    if (longest !== null && !longest.overlong) found.unshift(longest);
  }
  return found;
}

/** The first labels of a run. */
export function shortened(run: HostRun, count: number): HostRun {
  const labels = run.labels.slice(0, count);
  return {
    labels,
    joints: run.joints.slice(0, Math.max(0, count - 1)),
    start: run.start,
    end: labels[labels.length - 1]?.end ?? run.start,
    overlong: run.overlong,
  };
}

export function hostText(run: HostRun): string {
  return run.labels.map((label) => label.text).join('.');
}
