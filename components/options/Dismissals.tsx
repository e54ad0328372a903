import { keyOf } from '../../utils/dismissals/store.ts';
import { Section } from '../shell/Section.tsx';
import { formatDay } from '../words/format.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { OptionsProps } from './props.ts';

/** What the person has said is fine, with until when; each can be taken back. */
export function Dismissals({ language, dismissals, onRemoveDismissal }: OptionsProps) {
  const { options } = pageWordsOf(language);
  const words = options.dismissals;
  return (
    <Section id="dismissals" title={words.title} intro={words.intro}>
      <ul class="entries">
        {dismissals.map((dismissal) => {
          const { scope, sender, domains, until } = dismissal;
          const name = sender === '' ? words.message : words.sender(sender);
          return (
            <li key={keyOf(dismissal)}>
              <div class="entry">
                <p>{name}</p>
                {scope === 'message' && sender !== '' && <p class="small">{words.message}</p>}
                {domains.length > 0 && <p class="small">{words.domains(domains)}</p>}
                <p class="small">{words.until(formatDay(until, language))}</p>
              </div>
              <button
                type="button"
                class="button plain"
                aria-label={options.removeOne(name)}
                onClick={() => onRemoveDismissal(dismissal)}
              >
                {options.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
