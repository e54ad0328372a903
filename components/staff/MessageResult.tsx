import { useEffect, useRef } from 'preact/hooks';
import { SEVERITY_LEVEL } from '../../utils/outgoing/finding.ts';
import { Findings } from '../outgoing/Findings.tsx';
import { Proposal } from '../outgoing/Proposal.tsx';
import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import { wordsOf } from '../words/words-of.ts';
import type { DraftResult, StaffProps } from './props.ts';

type ResultProps = Pick<StaffProps, 'language' | 'outcome' | 'onCopy'>;

/** What was found in one message; takes the keyboard and a screen reader to it when it comes. */
export function MessageResult({ language, outcome, onCopy }: ResultProps) {
  const words = staffWordsOf(language).one;
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome.kind === 'done') region.current?.focus();
  }, [outcome]);
  return (
    <section
      ref={region}
      class="staff-result"
      tabIndex={-1}
      aria-label={words.result}
      aria-busy={outcome.kind === 'busy'}
    >
      {outcome.kind === 'done' && <Found language={language} result={outcome.result} onCopy={onCopy} />}
    </section>
  );
}

function Found({ language, result, onCopy }: Omit<ResultProps, 'outcome'> & { readonly result: DraftResult }) {
  const words = outgoingWordsOf(language);
  const { unchecked } = wordsOf(language);
  const { worst, groups, letters, sms, proposal, writer } = result;
  return (
    <div class={`outcome ${worst}`}>
      <h3 class="outcome-title">
        <Shape tone={worst === 'none' ? 'note' : SEVERITY_LEVEL[worst]} size={1.5} />
        <span>
          <Phrase text={words.results[worst]} />
        </span>
      </h3>
      {writer !== null && (
        <p>
          {words.writer} <b>{writer}</b>
        </p>
      )}
      <Findings language={language} groups={groups} letters={letters} />
      {sms !== null && <p class="small">{words.sms(sms)}</p>}
      {proposal !== null && <Proposal key={proposal} language={language} text={proposal} onCopy={onCopy} />}
      {result.unchecked.length > 0 && (
        <p class="small">
          {words.unchecked}: {result.unchecked.map((code) => unchecked[code]).join(', ')}
        </p>
      )}
      <Mail language={language} result={result} />
    </div>
  );
}

/** A mail as its text: nothing in it can be touched or fetched. */
function Mail({
  language,
  result: { mail },
}: {
  readonly language: ResultProps['language'];
  readonly result: DraftResult;
}) {
  const words = staffWordsOf(language).one;
  if (mail === null) return null;
  return (
    <div class="mail">
      <h3>{words.mail}</h3>
      <p class="small">{words.mailHint}</p>
      <p class="small">
        {mail.from}
        <br />
        <b>{mail.subject}</b>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section class="pack" aria-label={words.mail} tabIndex={0}>
        <pre>{mail.body}</pre>
      </section>
    </div>
  );
}
