import type { Severity } from '../../utils/outgoing/finding.ts';
import { SEVERITY_LEVEL } from '../../utils/outgoing/finding.ts';
import { Findings } from '../outgoing/Findings.tsx';
import { Proposal } from '../outgoing/Proposal.tsx';
import { Phrase } from '../Phrase.tsx';
import { Chevron, Logo, Shape } from '../shapes.tsx';
import { useUniqueId } from '../unique-id.ts';
import { keepKeys } from '../warning/keys.ts';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';
import { wordsOf } from '../words/words-of.ts';
import type { DraftPanelProps } from './props.ts';

/** Beside a compose window: a button that says what was found, and what it opens. The draft is only read. */
export function DraftPanel(props: DraftPanelProps) {
  const { language, report, isOpen, onToggle } = props;
  const words = outgoingWordsOf(language);
  const { compose } = words;
  const id = useUniqueId();
  const said = report.worst === 'none' ? compose.nothing : compose.counts(countsOf(props));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps what is typed inside from the mailbox's own keys
    <div class={`ruthan compose ${report.worst}`} lang={language} onKeyDown={keepKeys} onKeyUp={keepKeys}>
      {isOpen && (
        <section class="compose-panel" id={id} aria-label={compose.title}>
          <OpenPanel {...props} />
        </section>
      )}
      <button type="button" class="compose-pill" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        {report.worst === 'none' ? <Logo /> : <Shape tone={SEVERITY_LEVEL[report.worst]} size={1.25} />}
        <span>
          <span class="hidden">{`${compose.title}: `}</span>
          {said}
          <span class="hidden">{`, ${isOpen ? compose.close : compose.open}`}</span>
        </span>
        <Chevron />
      </button>
      <p class="hidden" role="status">
        {words.results[report.worst]}
      </p>
    </div>
  );
}

function countsOf({ report }: DraftPanelProps): Record<Severity, number> {
  const count = (severity: Severity) => report.groups.filter((group) => group.severity === severity).length;
  return { stop: count('stop'), fix: count('fix'), advice: count('advice') };
}

function OpenPanel({ language, report, proposal, onPropose, onCopy }: DraftPanelProps) {
  const words = outgoingWordsOf(language);
  const { unchecked } = wordsOf(language);
  return (
    <>
      <h2>
        <Phrase text={words.results[report.worst]} />
      </h2>
      <Findings language={language} groups={report.groups} letters={report.letters} />
      {report.sms !== null && <p class="small">{words.sms(report.sms)}</p>}
      {proposal === undefined && report.worst !== 'none' && (
        <button type="button" class="button second" onClick={onPropose}>
          {words.compose.showProposal}
        </button>
      )}
      {typeof proposal === 'string' && <Proposal language={language} text={proposal} onCopy={onCopy} />}
      <ul class="small dots">
        {report.unchecked.length > 0 && (
          <li>
            {words.unchecked}: {report.unchecked.map((code) => unchecked[code]).join(', ')}
          </li>
        )}
        <li>{words.compose.notQuoted}</li>
        <li>{words.compose.readOnly}</li>
      </ul>
    </>
  );
}
