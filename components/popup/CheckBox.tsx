import { wordsOf } from '../words/words-of.ts';
import { CheckResult } from './CheckResult.tsx';
import type { PopupProps } from './props.ts';

/** A box in which a number, a message or a link is checked; the result is announced below it. */
export function CheckBox(props: PopupProps) {
  const { language, draft, check, onDraft, onCheck } = props;
  const { popup } = wordsOf(language);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onCheck();
  };
  return (
    <form class="box" onSubmit={onSubmit}>
      <h2>
        <label for="check-box">{popup.boxTitle}</label>
      </h2>
      <textarea
        id="check-box"
        rows={3}
        placeholder={popup.boxHint}
        value={draft}
        aria-invalid={check.kind === 'problem'}
        aria-describedby="check-result"
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button second" disabled={check.kind === 'busy'}>
        {popup.check}
      </button>
      <div id="check-result" class="result" role="status">
        <CheckResult {...props} />
      </div>
    </form>
  );
}
