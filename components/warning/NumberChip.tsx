import { useState } from 'preact/hooks';
import { Badge } from '../shapes.tsx';
import { useUniqueId } from '../unique-id.ts';
import { formatPhone } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import { listingFacts } from './facts.ts';
import type { NumberChipProps } from './props.ts';

/**
 * A number and its label; opens a card with the list, since when, the body or reason, and whom to ask if it is wrong.
 */
export function NumberChip(props: NumberChipProps) {
  const { language, phone, listing, pointed, onPoint, onShow } = props;
  const [open, setOpen] = useState(false);
  const card = useUniqueId();
  const words = wordsOf(language);
  const toggle = () => {
    setOpen(!open);
    onShow();
  };
  return (
    <li class={`chip ${listing.status}`} data-pointed={pointed ? '' : undefined}>
      <button
        type="button"
        class="chip-face"
        aria-expanded={open}
        aria-controls={card}
        onClick={toggle}
        onMouseEnter={() => onPoint(true)}
        onMouseLeave={() => onPoint(false)}
        onFocus={() => onPoint(true)}
        onBlur={() => onPoint(false)}
      >
        <Badge status={listing.status} />
        <b class="keep">{formatPhone(phone.number)}</b>
        <span class="small">{words.listing[listing.status].short}</span>
      </button>
      <div id={card} class="chip-card" hidden={!open}>
        <ListingLines {...props} />
      </div>
    </li>
  );
}

/** What is known of a number, one idea a line. */
export function ListingLines({
  language,
  phone,
  listing,
  inDanger,
}: Omit<NumberChipProps, 'pointed' | 'onPoint' | 'onShow'>) {
  const { warning, listing: texts } = wordsOf(language);
  const facts = listingFacts(listing, language);
  const misused = inDanger && listing.status === 'white';
  return (
    <>
      <p>{misused ? warning.whiteInDanger(facts.agency) : texts[listing.status].long(facts)}</p>
      {listing.withheld !== undefined && <p>{warning.withheld[listing.withheld]}</p>}
      {facts.reason !== undefined && <p>{facts.reason}</p>}
      {phone.label === 'fax' && <p>{warning.fax}</p>}
      {phone.extensions.map((digits) => (
        <p key={digits}>{warning.extension(digits)}</p>
      ))}
      <ListLines language={language} listing={listing} />
    </>
  );
}

/** Of which day the list is, and how an entry is contested: in the operator's own words, or by asking the operator. */
function ListLines({ language, listing }: Pick<NumberChipProps, 'language' | 'listing'>) {
  const { warning } = wordsOf(language);
  const { operator, ageDays, stale, contest } = listing;
  const asked = contest ?? (operator === undefined ? undefined : warning.contest(operator));
  return (
    <>
      {ageDays !== undefined && (
        <p class="small">{stale === true ? warning.listOld(ageDays) : warning.listAge(ageDays)}</p>
      )}
      {asked !== undefined && <p class="small">{asked}</p>}
    </>
  );
}
