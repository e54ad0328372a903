import type { Link } from '../../utils/model.ts';
import { Host } from '../Host.tsx';
import { Phrase } from '../Phrase.tsx';
import { leadsTo } from '../warning/links.ts';
import { wordsOf } from '../words/words-of.ts';
import type { PopupProps } from './props.ts';

/** Where a pasted address leads, large, and whose site that is; never that it is safe. */
export function LinkCard({
  link,
  language,
  domainOf,
  agencyOf,
}: Pick<PopupProps, 'language' | 'domainOf' | 'agencyOf'> & { readonly link: Link }) {
  const { warning, dialog } = wordsOf(language);
  const owner = link.officialOf === undefined ? null : agencyOf(link.officialOf);
  const text = owner === null ? dialog.plain : warning.siteOf(owner.name);
  return (
    <div class="card">
      <p class="small">{leadsTo(link, language)}</p>
      <p class="number-line">
        {link.host === '' ? <bdi class="host">{link.target}</bdi> : <Host host={link.host} domainOf={domainOf} />}
      </p>
      {link.ascii !== link.host && <p class="small host">{warning.punycode(link.ascii)}</p>}
      <p>
        <Phrase text={text} keep={[owner?.name]} />
      </p>
    </div>
  );
}
