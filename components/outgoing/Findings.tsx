import type { ReasonLevel } from '../../utils/model.ts';
import { SEVERITY_LEVEL, type Severity } from '../../utils/outgoing/finding.ts';
import type { FindingGroup } from '../../utils/outgoing/grouped.ts';
import { LETTERS, type LetterId } from '../../utils/outgoing/letters.ts';
import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import type { Language } from '../warning/props.ts';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';

interface FindingsProps {
  readonly language: Language;
  readonly groups: readonly FindingGroup[];
  /** The letters that ask for it. */
  readonly letters: readonly LetterId[];
}

/** More than this many wordings of one kind are counted, not shown. */
const MOST_WORDS = 4;

/** What is to be changed in a draft, the worst first: what it is, where it stands, what to do, and who asks for it. */
export function Findings({ language, groups, letters }: FindingsProps) {
  const words = outgoingWordsOf(language);
  return (
    <>
      <ul class="findings">
        {groups.map(({ code, severity, words: found }) => (
          <li key={code} class={`finding ${severity}`}>
            <Shape tone={toneOf(severity)} size={1.25} />
            <div>
              <p class="finding-what">
                <span class="hidden">{words.severities[severity]}: </span>
                <Phrase text={words.findings[code].what} />
              </p>
              {found.length > 0 && (
                <p class="finding-words">
                  {found.slice(0, MOST_WORDS).map((each) => (
                    <q key={each} class="host">
                      {each}
                    </q>
                  ))}
                  {found.length > MOST_WORDS && <span class="small">+{found.length - MOST_WORDS}</span>}
                </p>
              )}
              <p>
                <Phrase text={words.findings[code].todo} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {letters.map((letter) => (
        <div key={letter} class="letter">
          <p class="small">
            <Phrase text={words.letters[letter]} />
          </p>
          <blockquote lang="th">{LETTERS[letter].says}</blockquote>
        </div>
      ))}
    </>
  );
}

function toneOf(severity: Severity): ReasonLevel {
  return SEVERITY_LEVEL[severity];
}

export const findingsCss = `
.findings{display:grid;gap:.9em}
.finding{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6em}
.finding .shape{margin-top:.2em}
.finding-what{font-weight:600}
.finding-words{display:flex;flex-wrap:wrap;gap:.2em .5em;margin-block:.15em}
.finding-words q{padding:.05em .35em;border-radius:4px;background:var(--caution-tint);color:var(--ink);quotes:"“" "”"}
.letter{padding-inline-start:.9em;border-inline-start:3px solid var(--line)}
.letter blockquote{margin:.2em 0 0}
@media (forced-colors:active){.finding-words q{outline:1px solid CanvasText}}
`;
