import type { Link } from '../../utils/model.ts';
import { Host } from '../Host.tsx';
import { Phrase } from '../Phrase.tsx';
import { wordsOf } from '../words/words-of.ts';
import { siteBody } from './links.ts';
import { pointing } from './pointing.ts';
import type { EvidenceProps } from './props.ts';

interface LinkRowProps extends EvidenceProps {
  readonly link: Link;
  readonly index: number;
}

/** A link of the message: its host as people and as machines read it, whose it is, and the whole address. */
export function LinkRow(props: LinkRowProps) {
  const { link, index, language, domainOf, agencyOf } = props;
  const { warning } = wordsOf(language);
  const owner = link.officialOf === undefined ? null : agencyOf(link.officialOf);
  const expected = siteBody(link, props);
  return (
    <li>
      <button type="button" class="row" {...pointing(props, { kind: 'link', index })}>
        <span>
          {link.host !== '' && (
            <span class="row-title">
              <Host host={link.host} domainOf={domainOf} />
            </span>
          )}
          {link.via === 'qr' && <span class="small row-line">{warning.fromCode}</span>}
          {link.ascii !== link.host && (
            <span class="small row-line host">
              <Phrase text={warning.punycode(link.ascii)} keep={[link.ascii]} />
            </span>
          )}
          {owner !== null && <span class="small row-line">{warning.siteOf(owner.name)}</span>}
          {owner === null && !link.government && expected !== null && (
            <span class="small row-line">{warning.notSiteOf(expected.name)}</span>
          )}
          <span class="small row-line host" translate={false}>
            {link.target}
          </span>
        </span>
      </button>
    </li>
  );
}
