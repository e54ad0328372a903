import { Phrase } from '../Phrase.tsx';
import { Badge } from '../shapes.tsx';
import { ListingLines } from '../warning/NumberChip.tsx';
import type { Language } from '../warning/props.ts';
import { formatPhone } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import type { CodeNumber } from './props.ts';

/** A number that stands alone, with what the list says of it and whose it is by the gazetteer. */
export function NumberCard({ language, number }: { readonly language: Language; readonly number: CodeNumber }) {
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
