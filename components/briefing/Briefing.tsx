import { INFOGRAPHIC, QUOTED_LETTERS, SLOGAN } from '../../utils/briefing/quotes.ts';
import { Phrase } from '../Phrase.tsx';
import { type OwnPageProps, Page } from '../shell/Page.tsx';
import { Section } from '../shell/Section.tsx';
import { StaffPages } from '../staff/StaffPages.tsx';
import { briefingWordsOf } from '../words/briefing/briefing-words-of.ts';
import { outgoingWordsOf } from '../words/outgoing/outgoing-words-of.ts';
import { Answers } from './Answers.tsx';
import { Quiz } from './Quiz.tsx';

export interface BriefingProps extends OwnPageProps {
  readonly onPrint: () => void;
}

/** The page with which staff are informed: the letters, what changes, ways without a link, five questions. */
export function Briefing(props: BriefingProps) {
  const { language, version, onPrint } = props;
  const words = briefingWordsOf(language);
  return (
    <Page name="briefing" language={language} version={version} title={words.title} lead={words.intro}>
      <StaffPages language={language} current="briefing" />
      <div class="buttons print-bar">
        <button type="button" class="button second" onClick={onPrint}>
          {words.print}
        </button>
        <p class="small">{words.printHint}</p>
      </div>
      <Letters language={language} />
      <Infographic language={language} />
      <Changes language={language} />
      <Section id="ways" title={words.ways.title} intro={words.ways.intro}>
        <ul class="dots">
          {words.ways.list.map((way) => (
            <li key={way}>
              <Phrase text={way} />
            </li>
          ))}
        </ul>
        <p class="small">{words.ways.scope}</p>
      </Section>
      <Section id="quiz" title={words.quiz.title} intro={words.quiz.intro}>
        <Quiz language={language} />
      </Section>
      <Answers language={language} />
      <p class="small publisher">{words.publisher}</p>
    </Page>
  );
}

function Letters({ language }: Pick<BriefingProps, 'language'>) {
  const { letters } = briefingWordsOf(language);
  const cited = outgoingWordsOf(language).letters;
  return (
    <Section id="letters" title={letters.title} intro={letters.intro}>
      {QUOTED_LETTERS.map(({ letter, lines }) => (
        <figure key={letter} class="quoted">
          <figcaption>{cited[letter]}</figcaption>
          {lines.map((line) => (
            <blockquote key={line} lang="th">
              “{line}”
            </blockquote>
          ))}
        </figure>
      ))}
    </Section>
  );
}

function Infographic({ language }: Pick<BriefingProps, 'language'>) {
  const { infographic } = briefingWordsOf(language);
  return (
    <Section id="infographic" title={infographic.title}>
      <figure class="quoted">
        <figcaption>{infographic.by}</figcaption>
        {[...INFOGRAPHIC, SLOGAN.printed].map((line) => (
          <blockquote key={line} lang="th">
            “{line}”
          </blockquote>
        ))}
      </figure>
      <p class="small">{infographic.slogan(SLOGAN.police)}</p>
    </Section>
  );
}

function Changes({ language }: Pick<BriefingProps, 'language'>) {
  const { changes } = briefingWordsOf(language);
  return (
    <Section id="changes" title={changes.title} intro={changes.intro}>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{changes.before}</th>
            <th scope="col">{changes.now}</th>
          </tr>
        </thead>
        <tbody>
          {changes.rows.map(({ before, now }) => (
            <tr key={before}>
              <td>
                <Phrase text={before} />
              </td>
              <td>
                <Phrase text={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
