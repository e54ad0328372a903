import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';

/** The number of a reason: beside the reason, and beside the words in the message that it speaks of. */
export function Ordinal({ language, number }: { readonly language: Language; readonly number: number }) {
  const { check } = pageWordsOf(language);
  return (
    <span class="ordinal">
      <span aria-hidden="true">{number}</span>
      <span class="hidden">{check.ofReason(number)}</span>
    </span>
  );
}
