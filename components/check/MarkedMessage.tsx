import { Fragment } from 'preact';
import type { Part, Verdict } from '../../utils/model.ts';
import { partText } from '../../utils/part-text.ts';
import { rankReasons } from '../warning/lead.ts';
import type { Language, MessageView } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import { runsOf } from './marks.ts';
import { Ordinal } from './Ordinal.tsx';

interface MarkedProps {
  readonly language: Language;
  readonly message: MessageView;
  readonly verdict: Pick<Verdict, 'reasons'>;
  /** Index of the reason whose words light up. */
  readonly pointed: number | null;
}

/** The message as it was checked, with the words that decided marked where they stand. */
export function MarkedMessage(props: MarkedProps) {
  const { language, verdict } = props;
  const { check } = pageWordsOf(language);
  const hasMarks = verdict.reasons.some(({ evidence }) => evidence.length > 0);
  return (
    <div class="part">
      <h3 class="label">{hasMarks ? check.marked : check.noMark}</h3>
      {hasMarks && verdict.reasons.length > 1 && <p class="small">{check.markedHint}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section class="letter" aria-label={hasMarks ? check.marked : check.noMark} tabIndex={0}>
        <Line {...props} label={check.from} parts={['from_name', 'from_address']} />
        <Line {...props} label={check.about} parts={['subject']} />
        <p class="letter-body">
          <Marked {...props} part="body" />
        </p>
      </section>
    </div>
  );
}

function Line({ label, parts, ...props }: MarkedProps & { readonly label: string; readonly parts: readonly Part[] }) {
  const shown = parts.filter((part) => partText(props.message, part) !== '');
  if (shown.length === 0) return null;
  return (
    <p class="letter-line">
      <span class="small">{label}</span>{' '}
      {shown.map((part) => (
        <span key={part} class={part === 'from_address' ? 'small host' : ''}>
          <Marked {...props} part={part} />{' '}
        </span>
      ))}
    </p>
  );
}

function Marked({ language, message, verdict, part, pointed }: MarkedProps & { readonly part: Part }) {
  const number = pointed === null ? 0 : rankReasons(verdict).indexOf(pointed) + 1;
  const several = verdict.reasons.length > 1;
  return (
    <>
      {runsOf(partText(message, part), part, verdict).map((run, at) => {
        if (run.tone === null) return run.text;
        return (
          <Fragment key={`${at} ${run.text.length}`}>
            <mark class={run.tone} data-pointed={run.reasons.includes(number) ? '' : undefined}>
              {run.text}
            </mark>
            {several && run.ending.map((each) => <Ordinal key={each} language={language} number={each} />)}
          </Fragment>
        );
      })}
    </>
  );
}
