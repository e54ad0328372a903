import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import type { NameHit } from '../../utils/agencies/name-hit.ts';
import { findNames } from '../../utils/agencies/names.ts';
import { canonicalise } from '../../utils/text/canonical.ts';
import { skeleton } from '../../utils/text/skeleton.ts';

export const gazetteer = loadGazetteer();

/** The names in a text as a person writes it. */
export function find(text: string): readonly NameHit[] {
  return findNames(gazetteer, skeleton(canonicalise(text)));
}

/** The same in short: `rd/name`, `form-obt/local@บ้านใหม่`. */
export function found(text: string): readonly string[] {
  return find(text).map(({ agency, form, locality }) => {
    const place = locality === undefined ? '' : `@${locality}`;
    return `${agency}/${form}${place}`;
  });
}
