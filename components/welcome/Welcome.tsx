import { Phrase } from '../Phrase.tsx';
import { Badge, Shape } from '../shapes.tsx';
import { Page } from '../shell/Page.tsx';
import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { wordsOf } from '../words/words-of.ts';
import { Genuine } from './Genuine.tsx';
import { Permissions } from './Permissions.tsx';
import type { WelcomeProps } from './props.ts';
import { Rule } from './Rule.tsx';
import { TryIt } from './TryIt.tsx';

/** The page that opens once after the installation: what it does, by which rule, with which permissions. */
export function Welcome(props: WelcomeProps) {
  const { language, version } = props;
  const { welcome } = pageWordsOf(language);
  return (
    <Page name="welcome" language={language} version={version} title={welcome.title} lead={welcome.lead}>
      <Does {...props} />
      <TryIt {...props} />
      <Rule language={language} />
      <Permissions {...props} />
      <Genuine {...props} />
      <Next {...props} />
    </Page>
  );
}

function Does({ language }: WelcomeProps) {
  const { does } = pageWordsOf(language).welcome;
  const { unbroken } = wordsOf(language);
  const features = [
    { ...does.links, sign: <Shape tone="danger" size={1.8} /> },
    { ...does.numbers, sign: <Badge status="white" /> },
    { ...does.unchecked, sign: <Shape tone="note" size={1.8} /> },
  ];
  return (
    <Section id="does" title={does.title}>
      <ul class="features">
        {features.map(({ title, text, sign }) => (
          <li key={title}>
            {sign}
            <div>
              <h3>
                <Phrase text={title} />
              </h3>
              <p>
                <Phrase text={text} keep={unbroken} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Next({ language, shortcut }: WelcomeProps) {
  const { next } = pageWordsOf(language).welcome;
  return (
    <Section id="next" title={next.title}>
      <ul class="dots">
        <li>{next.pin}</li>
        {shortcut !== '' && <li>{next.shortcut(shortcut)}</li>}
        <li>
          <a href="/check.html">{next.check}</a>
        </li>
        <li>
          <a href="/options.html">{next.options}</a>
        </li>
      </ul>
    </Section>
  );
}
