import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import type { WelcomeProps } from './props.ts';

/**
 * How to tell the genuine extension from one that poses as it: fake protectors have been used to cheat victims again.
 */
export function Genuine({ language, base }: WelcomeProps) {
  const { genuine } = pageWordsOf(language).welcome;
  return (
    <Section id="genuine" title={genuine.title}>
      <ul class="dots">
        <li>{genuine.never}</li>
        <li>{genuine.compare}</li>
        <li>
          {genuine.address}
          <p class="code id">{base}</p>
          <p>{genuine.id}</p>
        </li>
      </ul>
    </Section>
  );
}
