import { Section } from '../shell/Section.tsx';
import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';

/** How to be warned less without switching off. */
export function Often({ language }: { readonly language: Language }) {
  const words = pageWordsOf(language).options.often;
  return (
    <Section id="often" title={words.title} intro={words.intro}>
      <ul class="dots">
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
