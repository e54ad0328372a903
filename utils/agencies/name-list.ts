import type { AgencyLine } from './agency-line.ts';
import { hasThai } from './keys.ts';
import { variantsOf } from './name-variants.ts';

/** How a name is looked for, and how much it says where it is found. */
export type NameSort =
  /** Words that name the body as a sender. */
  | 'name'
  /** A Thai abbreviation: at the edges of a token, with or without its dots. */
  | 'abbreviation'
  /** A Latin code: a whole token, in the case in which it is written here. */
  | 'code'
  /** Words of a topic, which alone claim nothing. */
  | 'topic'
  /** The same three where they count only with support. */
  | 'ambiguous-name'
  | 'ambiguous-abbreviation'
  | 'ambiguous-code'
  /** Words before and after a gap for any others: สำนักงาน…จังหวัด. `written` is what stands before the gap. */
  | 'open';

/** Whether a name of this sort is found by its very letters, not by their sound. */
export function isByLetters(sort: NameSort): boolean {
  return sort.endsWith('abbreviation') || sort.endsWith('code');
}

export type VisitName = (written: string, sort: NameSort) => void;

/** The gap of an open name. */
const GAP = '…';

/** Every name of a body, the doubtful ones first: a name that is listed as ambiguous too is ambiguous. */
export function eachName(line: AgencyLine, visit: VisitName): void {
  for (const name of line.ambiguous) visit(name, ambiguousSort(name));
  for (const name of line.abbreviations) visit(name, 'abbreviation');
  for (const name of line.codes) visit(name, 'code');
  const sort = line.topic ? 'topic' : 'name';
  const official = [line.th, line.en].map(withoutComment).filter((name) => name !== '');
  for (const name of official) visitWords(name, sort, visit);
  for (const name of line.names) {
    const gap = name.indexOf(GAP);
    if (gap < 0) visitWords(name, sort, visit);
    else visit(name.slice(0, gap), 'open');
  }
  for (const name of line.lures) visitSpellings(name, 'topic', visit);
  // Last: what the gazetteer says of a name goes before a rule.
  if (sort !== 'name') return;
  for (const variant of official.flatMap(variantsOf)) visitWords(variant.name, variant.sort, visit);
  for (const code of [...line.codes, ...line.ambiguous]) if (CODE.test(code)) visit(`${code} Thailand`, 'name');
}

/** With its country behind it a code is nobody else's (DDC Thailand), but for those that two bodies have. */
const CODE = /^(?!(?:DIP|DOH|DSL|NIA|OIC|SAO)$)[A-Z]{3,6}$/;

/** สำนักงาน (office) and the English department, and how they are shortened in any name. */
const OFFICE = 'สำนักงาน';
const OFFICE_SHORT = 'สนง.';
const DEPARTMENT = 'Department';
const DEPARTMENT_SHORT = 'Dept';

function visitWords(name: string, sort: NameSort, visit: VisitName): void {
  visitSpellings(name, sort, visit);
  if (name.startsWith(OFFICE)) visitSpellings(OFFICE_SHORT + name.slice(OFFICE.length), sort, visit);
  if (name.includes(DEPARTMENT)) visitSpellings(name.replace(DEPARTMENT, DEPARTMENT_SHORT), sort, visit);
}

const THANTHAKHAT_MARK = '์';

/** Of a silenced letter people leave out both, which the comparing form does too, or the mark alone: ศูนยดำรงธรรม. */
function visitSpellings(name: string, sort: NameSort, visit: VisitName): void {
  visit(name, sort);
  if (name.includes(THANTHAKHAT_MARK)) visit(name.replaceAll(THANTHAKHAT_MARK, ''), sort);
}

const COMMENT = /\s*\([^)]*\)/g;

/** What stands in brackets explains a label and is no part of the name; a label with a slash is not one name. */
function withoutComment(label: string): string {
  if (label.includes('/')) return '';
  return label.includes('(') ? label.replaceAll(COMMENT, '') : label;
}

const THAI_ABBREVIATION = /^(?:[ก-ฮ]{1,4}\.)+[ก-ฮ\d]{0,4}$|^[ก-ฮ]{2,6}\d?$/;
const LATIN_CODE = /^[A-Z][A-Z\d]+$/;

function ambiguousSort(name: string): NameSort {
  if (hasThai(name)) return THAI_ABBREVIATION.test(name) ? 'ambiguous-abbreviation' : 'ambiguous-name';
  return LATIN_CODE.test(name) ? 'ambiguous-code' : 'ambiguous-name';
}
