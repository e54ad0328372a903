import type { AgencyLine } from './agency-line.ts';
import { comparables, exactLetters, hasThai, keyOf } from './keys.ts';

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
  /** Two words with any others between them: สำนักงาน…จังหวัด. */
  | 'open';

export interface KeyedName {
  readonly written: string;
  readonly key: string;
  readonly sort: NameSort;
  /** The letters that must stand in the message, for abbreviations and codes; empty for words. */
  readonly exact: string;
  /** Index of the body among the lines. */
  readonly owner: number;
}

type Draft = Omit<KeyedName, 'key'>;

/** The gap of an open name. */
const GAP = '…';

/** Every name of every body with its key. A name that is also listed as ambiguous is ambiguous. */
export function keyNames(lines: readonly AgencyLine[]): readonly KeyedName[] {
  const drafts = lines.flatMap((line, owner) => draftNames(line, owner));
  const forms = comparables(
    drafts.map(({ written, sort }) => (sort === 'open' ? (written.split(GAP)[0] ?? '') : written)),
  );
  const names = drafts.map((draft, at): KeyedName => ({ ...draft, key: keyOf(forms[at] ?? '') }));
  // Drafts come surest last, so that the doubtful sort of a name is met first and the sure one left out.
  const seen = new Set<string>();
  return names.filter(({ key, owner }) => {
    const mark = `${owner} ${key}`;
    return !seen.has(mark) && seen.add(mark) !== undefined;
  });
}

function draftNames(line: AgencyLine, owner: number): readonly Draft[] {
  const draft = (written: string, sort: NameSort): Draft => ({
    written,
    sort,
    owner,
    exact: sort.endsWith('abbreviation') || sort.endsWith('code') ? exactLetters(written) : '',
  });
  const words = line.topic ? 'topic' : 'name';
  const labels = [line.th, line.en].map(withoutComment).filter((name) => name !== '');
  return [
    ...line.ambiguous.map((name) => draft(name, ambiguousSort(name))),
    ...line.abbreviations.map((name) => draft(name, 'abbreviation')),
    ...line.codes.map((name) => draft(name, 'code')),
    ...[...labels, ...line.names].map((name) => draft(name, name.includes(GAP) ? 'open' : words)),
    ...line.lures.map((name) => draft(name, 'topic')),
  ];
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
