import { useState } from 'preact/hooks';
import type { DomainProblem } from '../../utils/own-domains.ts';
import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { AddLine } from './AddLine.tsx';
import type { OptionsProps } from './props.ts';

/** E-mail domains of the reader's own organisation: mail within them is no message to the public. */
export function Organisation({ language, settings, onAddDomain, onRemoveDomain }: OptionsProps) {
  const { options } = pageWordsOf(language);
  const words = options.organisation;
  const [problem, setProblem] = useState<DomainProblem | null>(null);
  const { ownDomains, policy } = settings;
  const onAdd = (typed: string) => {
    const found = onAddDomain(typed);
    setProblem(found);
    return found === null;
  };
  return (
    <Section id="organisation" title={words.title} intro={words.intro}>
      {ownDomains.length === 0 ? (
        <p class="small">{words.empty}</p>
      ) : (
        <ul class="entries">
          {ownDomains.map((domain) => {
            const locked = policy.ownDomains?.includes(domain) === true;
            return (
              <li key={domain}>
                <div class="entry">
                  <p translate={false}>{domain}</p>
                  {locked && <p class="small">{options.locked}</p>}
                </div>
                {!locked && (
                  <button
                    type="button"
                    class="button plain"
                    aria-label={options.removeOne(domain)}
                    onClick={() => onRemoveDomain(domain)}
                  >
                    {options.remove}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <AddLine
        language={language}
        label={words.addLabel}
        hint={words.addHint}
        problem={problem === null ? undefined : words.problems[problem]}
        onAdd={onAdd}
      />
    </Section>
  );
}
