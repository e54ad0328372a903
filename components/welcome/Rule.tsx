import { Phrase } from '../Phrase.tsx';
import { Section } from '../shell/Section.tsx';
import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import { wordsOf } from '../words/words-of.ts';

/**
 * Word for word from the letter of the Office of the Permanent Secretary of the Ministry of Digital Economy and
 * Society, ด่วนที่สุด ที่ ดศ ๐๒๑๗/ว ๒๐๑๕๒, 17 December 2568 (2025). A quotation, so it is Thai in every language, and
 * spelt as there.
 */
const LETTER = 'หากมีการส่ง SMS และอีเมลที่ระบุว่ามาจากหน่วยงานรัฐ ถือว่าเป็นการแอบอ้างของมิจฉาชีพทั้งหมด ประชาชนไม่ต้องกดลิงค์เหล่านั้น';

/** The rule behind the warnings, in plain words and as the letter has it, with its source, date and scope. */
export function Rule({ language }: { readonly language: Language }) {
  const { rule } = pageWordsOf(language).welcome;
  return (
    <Section id="rule" title={rule.title}>
      <p class="statement">
        <Phrase text={rule.statement} keep={wordsOf(language).unbroken} />
      </p>
      <figure class="quotation">
        <p class="small">{rule.inLetter}</p>
        <blockquote lang="th">
          <p>“{LETTER}”</p>
        </blockquote>
        {rule.translation !== '' && <p>{rule.translation}</p>}
        <figcaption class="small">{rule.source}</figcaption>
      </figure>
      <p>{rule.cabinet}</p>
      <p>{rule.scope}</p>
    </Section>
  );
}
