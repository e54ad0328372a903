import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { warnedWordsOf } from '../words/warned-words.ts';
import type { OptionsProps } from './props.ts';
import { WarningDays } from './WarningDays.tsx';

/** How often was warned, and how to be warned less without switching off. */
export function Often({ language, days }: Pick<OptionsProps, 'language' | 'days'>) {
  const words = pageWordsOf(language).options.often;
  return (
    <Section id="often" title={words.title} intro={words.intro}>
      <WarningDays language={language} days={days} />
      <ul class="dots">
        <li>{warnedWordsOf(language).fine}</li>
        <li>
          <a href="#organisation">{words.organisation}</a>
        </li>
        <li>
          <a href="#sites">{words.sites}</a>
        </li>
        <li>{words.contest}</li>
      </ul>
    </Section>
  );
}
