import { reasonText, wordsOf } from '../words/words-of.ts';
import { Announcer } from './Announcer.tsx';
import { CalmBanner } from './CalmBanner.tsx';
import { DangerBanner } from './DangerBanner.tsx';
import { factsOf } from './facts.ts';
import { keepKeys } from './keys.ts';
import { leadOf } from './lead.ts';
import type { BannerProps } from './props.ts';

/**
 * The warning above a message: danger as a card with one primary button, caution and note as one calm line.
 * Draws nothing where the verdict has no reasons.
 */
export function Banner(props: BannerProps) {
  const { verdict, language, collapsed, announce } = props;
  const lead = leadOf(verdict);
  if (lead === null) return null;
  const words = wordsOf(language);
  const facts = factsOf(props, lead.reason);
  const text = reasonText(words, lead.reason);
  const headline = text.headline(facts);
  const why = text.why(facts);
  const danger = lead.tone === 'danger';
  const Body = danger ? DangerBanner : CalmBanner;
  return (
    <section
      class={`ruthan banner ${lead.tone}${danger && collapsed ? ' collapsed' : ''}`}
      lang={language}
      aria-label={lead.tone === 'note' ? words.warning.noteLabel : words.warning.regionLabel}
      onKeyDown={keepKeys}
    >
      {announce && <Announcer text={danger ? `${headline} ${why}` : headline} urgent={danger} />}
      <Body {...props} lead={lead} headline={headline} why={why} facts={facts} />
    </section>
  );
}
