import { Phrase } from '../Phrase.tsx';
import { formatDay } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Fine, Language } from './props.ts';

/** "This is fine", for the message or its sender; or that it was said; or why it cannot be. */
export function FineChoice({ language, fine }: { readonly language: Language; readonly fine: Fine }) {
  const { fine: words } = wordsOf(language);
  const { said, offers, isNever, onFine, onTakeBack } = fine;
  if (said !== undefined) {
    return (
      <div class="fine-choice">
        <p class="small">{words.said[said.scope](formatDay(said.from, language))}</p>
        <button type="button" class="button second" onClick={onTakeBack}>
          {words.takeBack}
        </button>
      </div>
    );
  }
  if (offers.length === 0) return isNever ? <p class="small">{words.never}</p> : null;
  return (
    <div class="fine-choice">
      <p class="small">
        <Phrase text={words.intro} />
      </p>
      {offers.map((scope) => (
        <button key={scope} type="button" class="button second" onClick={() => onFine(scope)}>
          {words.offer[scope]}
        </button>
      ))}
    </div>
  );
}
