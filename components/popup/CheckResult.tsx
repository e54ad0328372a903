import { Phrase } from '../Phrase.tsx';
import { Badge } from '../shapes.tsx';
import { leadOf } from '../warning/lead.ts';
import { NextSteps } from '../warning/NextSteps.tsx';
import { ListingLines } from '../warning/NumberChip.tsx';
import { formatPhone } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import { LinkCard } from './LinkCard.tsx';
import type { CheckState, PopupProps } from './props.ts';
import { VerdictSummary } from './VerdictSummary.tsx';

/**
 * What came of a check: a number with its label, a link or a text with its verdict and evidence, or what went wrong.
 */
export function CheckResult(props: PopupProps) {
  const { check, language } = props;
  const { popup } = wordsOf(language);
  switch (check.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'problem':
      return <p>{popup.problems[check.problem]}</p>;
    case 'number':
      return (
        <div class={`card number ${check.listing.status}`}>
          <p class="number-line">
            <Badge status={check.listing.status} />
            <b class="keep">{formatPhone(check.phone.number)}</b>
          </p>
          {check.owner !== undefined && (
            <p>
              <Phrase text={popup.ownNumber(check.owner.name)} keep={[check.owner.name]} />
            </p>
          )}
          <ListingLines language={language} phone={check.phone} listing={check.listing} inDanger={false} />
        </div>
      );
    case 'link':
      return (
        <>
          {check.view.verdict.reasons.length === 0 && <LinkCard {...props} link={check.link} />}
          <Judged {...props} check={check} />
        </>
      );
    case 'text':
      return <Judged {...props} check={check} />;
    default:
      return check satisfies never;
  }
}

function Judged(props: PopupProps & { readonly check: Extract<CheckState, { kind: 'link' | 'text' }> }) {
  const { check, language, family } = props;
  const words = wordsOf(language);
  const { verdict, agency } = check.view;
  const lead = leadOf(verdict);
  return (
    <>
      {verdict.level === 'none' && check.kind === 'text' && <p>{words.popup.nothing}</p>}
      <VerdictSummary {...props} verdict={verdict} agency={agency} message={check.message} />
      {lead !== null && lead.tone !== 'note' && (
        <NextSteps language={language} agency={agency} lead={lead} {...(family === undefined ? {} : { family })} />
      )}
      {verdict.unchecked.length > 0 && (
        <p class="small">{words.warning.unchecked(verdict.unchecked.map((code) => words.unchecked[code]))}</p>
      )}
    </>
  );
}
