import type { ComponentChildren } from 'preact';
import { Phrase } from '../Phrase.tsx';
import { Badge, Shape } from '../shapes.tsx';
import { ListingLines } from '../warning/NumberChip.tsx';
import type { Language } from '../warning/props.ts';
import { formatPhone } from '../words/format.ts';
import { qrWordsOf } from '../words/qr-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { Doing } from './Doing.tsx';
import type { CodeLink, CodeNumber, CodeView } from './props.ts';

interface CodeListProps {
  readonly language: Language;
  readonly codes: readonly CodeView[];
  /** Draws where a code leads; the popup has less room for it than a page. */
  readonly link: (found: CodeLink) => ComponentChildren;
}

/** The codes that were read: what each of them does, said before anybody scans it. */
export function CodeList({ language, codes, link }: CodeListProps) {
  const words = qrWordsOf(language);
  return (
    <ol class="codes">
      {codes.map((code, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two codes can say the same; they have nothing but their place.
        <li key={index}>
          {code.warned && (
            <p class="code-warned">
              <Shape tone="danger" size={1.2} />
              <b>
                <Phrase text={words.warned} />
              </b>
            </p>
          )}
          {code.link === undefined ? <Doing language={language} content={code.content} /> : link(code.link)}
          {code.number !== undefined && <Number language={language} number={code.number} />}
        </li>
      ))}
    </ol>
  );
}

function Number({ language, number: { phone, listing, owner } }: { readonly language: Language; number: CodeNumber }) {
  const { popup } = wordsOf(language);
  return (
    <div class={`card number ${listing.status}`}>
      <p class="number-line">
        <Badge status={listing.status} />
        <b class="keep">{formatPhone(phone.number)}</b>
      </p>
      {owner !== undefined && (
        <p>
          <Phrase text={popup.ownNumber(owner.name)} keep={[owner.name]} />
        </p>
      )}
      <ListingLines language={language} phone={phone} listing={listing} inDanger={false} />
    </div>
  );
}
