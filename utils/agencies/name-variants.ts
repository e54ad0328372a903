import type { NameSort } from './name-list.ts';

/** A name as people write it, and how much it says. */
export interface Variant {
  readonly name: string;
  readonly sort: NameSort;
}

type Rule = readonly [official: RegExp, variant: string, sort: NameSort];

/**
 * Official names and what people make of them. `{4,}` and the like: fewer letters are a word for many things, as ธนาคาร
 * (bank) of ธนาคารแห่งประเทศไทย is.
 */
const RULES: readonly Rule[] = [
  [/^Ministry of (.{4,})$/, '$1 Ministry', 'name'],
  [/^Department of (.{4,})$/, '$1 Department', 'name'],
  [/^(?!Royal)(.{4,}) Department$/, 'Department of $1', 'name'],
  [/^สำนักงาน(คณะกรรมการ.{6,})$/, '$1', 'name'],
  // Without the office or the country it may be another state's, or a word.
  [/^Office of the (?=.*(?:Board|Commission|Council|Ombudsman))(.+)$/, '$1', 'ambiguous-name'],
  [/^(.{12,}),? (?:of )?Thailand$/, '$1', 'ambiguous-name'],
  [/^(.{10,})แห่ง(?:ชาติ|ประเทศไทย)$/, '$1', 'ambiguous-name'],
];

/** What an official name is shortened or turned round to; none that the gazetteer would have to list one by one. */
export function variantsOf(official: string): readonly Variant[] {
  return RULES.filter(([from]) => from.test(official)).map(([from, to, sort]) => ({
    name: official.replace(from, to),
    sort,
  }));
}
