import type { Unchecked } from '../../utils/model.ts';
import { State } from '../State.tsx';
import { healthWordsOf } from '../words/health-words.ts';
import { warnedWordsOf } from '../words/warned-words.ts';
import { wordsOf } from '../words/words-of.ts';
import type { PageMessage, PopupProps } from './props.ts';
import { Unreadable } from './Unreadable.tsx';
import { VerdictSummary } from './VerdictSummary.tsx';

/** What was found on this page, what was not, and what could not be checked. */
export function PageSummary(props: PopupProps) {
  const { page, language } = props;
  const { popup } = wordsOf(language);
  switch (page.kind) {
    case 'checking':
      return <State text={popup.checking} />;
    case 'unreadable':
      return (
        <>
          <State text={popup.unreadable} hint={popup.unreadableHint} tone="caution" />
          <Unreadable {...props} />
        </>
      );
    case 'not-checked':
      return <State text={popup.notChecked} />;
    case 'forbidden':
      return <State text={popup.forbidden} hint={popup.unreadableHint} />;
    case 'read':
      return page.messages.length === 0 ? (
        <State text={popup.noMessage} />
      ) : (
        <>
          <Found {...props} messages={page.messages} />
          {page.partly && (
            <>
              <State text={healthWordsOf(language).partly} tone="caution" />
              <Unreadable {...props} />
            </>
          )}
        </>
      );
    default:
      return page satisfies never;
  }
}

function Found(props: PopupProps & { readonly messages: readonly PageMessage[] }) {
  const { messages, language } = props;
  const words = wordsOf(language);
  const isWarned = ({ verdict, quiet }: PageMessage) => !quiet && verdict.level !== 'none';
  const noted = messages.filter(({ verdict, quiet }) => !quiet && verdict.reasons.length > 0);
  const count = messages.filter(isWarned).length;
  const quiet = messages.filter((message) => message.quiet).length;
  const unchecked = [...new Set(messages.flatMap<Unchecked>(({ verdict }) => verdict.unchecked))];
  return (
    <>
      <State text={count === 0 ? words.popup.nothing : words.popup.found(count)} />
      {noted.map((message) => (
        <div key={message.id} class="found">
          <VerdictSummary {...props} {...message} message={null} />
          {message.report !== undefined && isWarned(message) && (
            <a class="found-report" href={message.report} target="_blank" rel="noopener">
              {words.steps.report}
            </a>
          )}
        </div>
      ))}
      {quiet > 0 && <p class="small">{warnedWordsOf(language).quiet(quiet)}</p>}
      {unchecked.length > 0 && (
        <p class="small">{words.warning.unchecked(unchecked.map((code) => words.unchecked[code]))}</p>
      )}
    </>
  );
}
