import { Host } from '../Host.tsx';
import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import { factsOf } from '../warning/facts.ts';
import { LeadHost } from '../warning/LeadHost.tsx';
import { type Lead, leadOf } from '../warning/lead.ts';
import { leadsTo } from '../warning/links.ts';
import type { VerdictView } from '../warning/props.ts';
import { reasonText, wordsOf } from '../words/words-of.ts';
import { Ordinal } from './Ordinal.tsx';

interface VerdictCardProps extends VerdictView {
  /** There are more reasons than the leading one, so that it has a number. */
  readonly several: boolean;
  readonly onPoint: (reason: number | null) => void;
}

/** The verdict in one view: shape, headline, where the link leads, one line of why. */
export function VerdictCard(props: VerdictCardProps) {
  const { verdict, language } = props;
  const { popup } = wordsOf(language);
  const lead = leadOf(verdict);
  if (lead !== null) return <LedCard {...props} lead={lead} />;
  const [link] = verdict.links;
  return (
    <div class="verdict note">
      <Shape tone="note" size={1.6} />
      <div>
        <h2>
          <Phrase text={popup.nothing} />
        </h2>
        {link !== undefined && link.host !== '' && (
          <p class="small">
            {leadsTo(link, language)} <Host host={link.host} domainOf={props.domainOf} />
          </p>
        )}
      </div>
    </div>
  );
}

function LedCard(props: VerdictCardProps & { readonly lead: Lead }) {
  const { lead, language, several, onPoint } = props;
  const words = wordsOf(language);
  const facts = factsOf(props, lead.reason);
  const text = reasonText(words, lead.reason);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only lights up the words that stand marked in the message
    <div class={`verdict ${lead.tone}`} onMouseEnter={() => onPoint(lead.index)} onMouseLeave={() => onPoint(null)}>
      <Shape tone={lead.tone} size={lead.tone === 'danger' ? 2.4 : 1.8} />
      <div class="verdict-text">
        <h2>
          <Phrase
            text={text.headline(facts)}
            keep={[facts.agency, facts.host, facts.shownHost, facts.imitated, facts.number]}
          />
        </h2>
        {lead.tone !== 'note' && <LeadHost {...props} lead={lead} />}
        <p>
          {several && <Ordinal language={language} number={1} />}
          <Phrase text={text.why(facts)} keep={words.unbroken} />
        </p>
      </div>
    </div>
  );
}
