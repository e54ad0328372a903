import type { Unchecked as UncheckedCode } from '../../utils/model.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Language } from './props.ts';

interface UncheckedProps {
  readonly language: Language;
  readonly items: readonly UncheckedCode[];
}

/** What could not be looked at, as a list. */
export function Unchecked({ language, items }: UncheckedProps) {
  const words = wordsOf(language);
  return (
    <ul class="dots">
      {[...new Set(items)].map((code) => (
        <li key={code}>{words.unchecked[code]}</li>
      ))}
    </ul>
  );
}
