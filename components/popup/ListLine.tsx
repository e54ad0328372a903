import { wordsOf } from '../words/words-of.ts';
import type { PopupProps } from './props.ts';

/** A list older than this many days is said to be old. */
const OLD_DAYS = 2;

/** Whether a number list is connected, whose it is, and its age where it is old. */
export function ListLine({ language, list }: Pick<PopupProps, 'language' | 'list'>) {
  const { popup, warning } = wordsOf(language);
  if (list.kind === 'none') return <p>{popup.listNone}</p>;
  return <p>{list.ageDays > OLD_DAYS ? warning.listOld(list.ageDays) : popup.listReady(list.operator)}</p>;
}
