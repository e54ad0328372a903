import type { NameHit } from '../../agencies/names.ts';
import type { Signal } from './signal.ts';
import type { View } from './view.ts';

const FORMS: Readonly<Record<NameHit['form'], Signal>> = {
  name: 'name-full',
  abbreviation: 'name-abbreviation',
  code: 'name-code',
  local: 'name-local',
  topic: 'name-topic',
  ambiguous: 'name-ambiguous',
};

/** Letters and digits of any script; what remains between names is punctuation, emoji and space. */
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** At most so many letters may stand beside a name in a line that is a letterhead or a signature. */
const LINE_EXTRA = 24;

/** What the name is and where it stands in the subject or the body. */
export function standingOf(view: View, name: NameHit): Signal[] {
  const found: Signal[] = [FORMS[name.form]];
  const before = view.text.slice(0, name.start);
  if (view.part === 'subject') {
    found.push('in-subject');
    if (!hasWord(before)) found.push('opens-subject');
  } else {
    found.push('in-body', ...standingInBody(view, name, before));
  }
  if (startsClause(view.text, name.start)) found.push('starts-clause');
  if (inQuotes(before)) found.push('in-quotes');
  if (followedByColon(view.text, name.end)) found.push('before-colon');
  if (bracketed(view.text, name)) found.push('bracketed');
  return found;
}

function standingInBody(view: View, name: NameHit, before: string): Signal[] {
  const found: Signal[] = [];
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineStop = view.text.indexOf('\n', name.end);
  const lineEnd = lineStop < 0 ? view.text.length : lineStop;
  const rest = view.text.slice(name.end);
  if (!hasWord(before)) found.push('opens-body');
  if (!hasWord(before.slice(0, lineStart))) found.push('in-first-line');
  if (!hasWord(rest)) found.push('ends-body');
  const line = view.text.slice(lineStart, name.start) + view.text.slice(name.end, lineEnd);
  const others = hasWord(before.slice(0, lineStart)) || hasWord(view.text.slice(lineEnd));
  if (others && line.trim().length <= LINE_EXTRA) {
    if (linesOfWords(before.slice(0, lineStart)) <= 1) found.push('is-line-at-top');
    if (linesOfWords(view.text.slice(lineEnd)) <= 6) found.push('is-line-at-end');
  }
  return found;
}

function hasWord(text: string): boolean {
  return WORD.test(text);
}

function linesOfWords(text: string): number {
  let lines = 0;
  for (const line of text.split('\n')) if (hasWord(line)) lines++;
  return lines;
}

/** Thai puts a space between clauses, none between words: a name after a space or a mark may begin a sentence. */
function startsClause(text: string, start: number): boolean {
  return start === 0 || !WORD.test(text.charAt(start - 1));
}

/** Whether a quotation is open where the text breaks off. */
function inQuotes(before: string): boolean {
  const straight = before.split('"').length - 1;
  const opened = before.split('“').length - before.split('”').length;
  return straight % 2 === 1 || opened > 0;
}

function followedByColon(text: string, end: number): boolean {
  const next = text.slice(end, end + 4).trimStart();
  return next.startsWith(':') || next.startsWith('-') || next.startsWith('|') || next.startsWith('>');
}

function bracketed(text: string, { start, end }: NameHit): boolean {
  return OPENING.has(text.charAt(start - 1)) && CLOSING.has(text.charAt(end));
}

const OPENING = new Set('([{<"“‘\'*-–【「『〈《#');
const CLOSING = new Set(')]}>"”’\'*-–】」』〉》');
