import type { ComponentChildren } from 'preact';
import { wordsOf } from '../words/words-of.ts';
import { FineChoice } from './FineChoice.tsx';
import { LinkRow } from './LinkRow.tsx';
import { leadOf, rankReasons } from './lead.ts';
import { Numbers } from './Numbers.tsx';
import type { EvidenceProps } from './props.ts';
import { ReasonRow } from './ReasonRow.tsx';
import { Unchecked } from './Unchecked.tsx';

interface DetailsProps extends EvidenceProps {
  /** Indices of the numbers to draw here: those that stand nowhere else in the warning. */
  readonly numbers: readonly number[];
}

/** Everything behind a warning: reasons with the words that decided, hosts, numbers, what was not checked, codes. */
export function Details(props: DetailsProps) {
  const { verdict, language, agency, numbers, fine } = props;
  const { warning } = wordsOf(language);
  const ranked = rankReasons(verdict);
  const codes = [...new Set(ranked.map((index) => verdict.reasons[index]?.code))];
  return (
    <div class="panel">
      {ranked.length > 0 && (
        <Part title={leadOf(verdict)?.tone === 'note' ? warning.foundTitle : warning.reasonsTitle}>
          <ul class="rows">
            {ranked.map((index) => (
              <ReasonRow key={index} {...props} index={index} />
            ))}
          </ul>
        </Part>
      )}
      {verdict.links.length > 0 && (
        <Part title={warning.linksTitle}>
          <ul class="rows">
            {verdict.links.map((link, index) => (
              <LinkRow key={`${index} ${link.target}`} {...props} link={link} index={index} />
            ))}
          </ul>
        </Part>
      )}
      {numbers.length > 0 && (
        <Part title={warning.numbersTitle}>
          <Numbers {...props} only={numbers} />
        </Part>
      )}
      {verdict.unchecked.length > 0 && (
        <Part title={warning.uncheckedTitle}>
          <Unchecked language={language} items={verdict.unchecked} />
        </Part>
      )}
      {fine !== undefined && <FineChoice language={language} fine={fine} />}
      {codes.length > 0 && (
        <div class="codes small">
          {agency !== null && agency.officialName !== agency.name && <p>{warning.officialName(agency.officialName)}</p>}
          <p>
            {warning.ruleTitle}: <code>{codes.join(' · ')}</code>
          </p>
        </div>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="part">
      <h3 class="label">{title}</h3>
      {children}
    </div>
  );
}
