import { Phrase } from '../Phrase.tsx';
import { LinkCard } from '../popup/LinkCard.tsx';
import { Badge } from '../shapes.tsx';
import { ListingLines } from '../warning/NumberChip.tsx';
import { formatPhone } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import { Judgement } from './Judgement.tsx';
import type { CheckProps, Outcome } from './props.ts';

/** What came of a check: a number with its label, or a link or a message with its verdict. */
export function Result(props: CheckProps) {
  const { outcome } = props;
  switch (outcome.kind) {
    case 'idle':
    case 'busy':
    case 'problem':
      return null;
    case 'number':
      return <NumberResult {...props} number={outcome} />;
    case 'link':
      return outcome.view.verdict.reasons.length === 0 ? (
        <LinkCard {...props} link={outcome.link} />
      ) : (
        <Judgement {...props} judged={outcome} />
      );
    case 'text':
      return <Judgement {...props} judged={outcome} />;
    default:
      return outcome satisfies never;
  }
}

function NumberResult({
  language,
  number,
}: Pick<CheckProps, 'language'> & { readonly number: Extract<Outcome, { kind: 'number' }> }) {
  const { popup } = wordsOf(language);
  const { phone, listing, owner } = number;
  return (
    <div class={`card number ${listing.status}`}>
      <h2 class="number-line">
        <Badge status={listing.status} />
        <span class="keep">{formatPhone(phone.number)}</span>
      </h2>
      {owner !== undefined && (
        <p>
          <Phrase text={popup.ownNumber(owner.name)} keep={[owner.name]} />
        </p>
      )}
      <ListingLines language={language} phone={phone} listing={listing} inDanger={false} />
    </div>
  );
}
