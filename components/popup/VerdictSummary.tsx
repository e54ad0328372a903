import { Host } from '../Host.tsx';
import { leadLink, leadOf, rankReasons } from '../warning/lead.ts';
import type { MessageView, VerdictView } from '../warning/props.ts';
import { ReasonText } from '../warning/ReasonText.tsx';
import { wordsOf } from '../words/words-of.ts';

interface SummaryProps extends VerdictView {
  readonly message: MessageView | null;
}

/** A message's verdict as a card: its reasons, most serious first, and where its worst link leads. */
export function VerdictSummary(props: SummaryProps) {
  const { verdict, language, domainOf } = props;
  const { warning } = wordsOf(language);
  const lead = leadOf(verdict);
  if (lead === null) return null;
  const link = leadLink(verdict, lead.reason);
  const shown = rankReasons(verdict).slice(0, props.message === null ? 1 : undefined);
  return (
    <div class={`card ${lead.tone}`}>
      {shown.map((index) => (
        <div class="row still" key={index}>
          <ReasonText {...props} index={index} />
        </div>
      ))}
      {link !== null && link.host !== '' && (
        <p class="small card-host">
          {warning.leadsTo} <Host host={link.host} domainOf={domainOf} />
        </p>
      )}
    </div>
  );
}
