import type { Dismissal } from '../../utils/dismissals/dismissal.ts';
import { Phrase } from '../Phrase.tsx';
import { Logo } from '../shapes.tsx';
import { formatDay } from '../words/format.ts';
import { wordsOf } from '../words/words-of.ts';
import { HEADLINE_ID } from './Headline.tsx';
import { keepKeys } from './keys.ts';
import type { Language } from './props.ts';

interface QuietLineProps {
  readonly language: Language;
  readonly dismissal: Dismissal;
  readonly onShow: () => void;
  readonly onTakeBack: () => void;
}

/** In the place of a warning that the person has silenced: small, but never nothing, and with a way back. */
export function QuietLine({ language, dismissal, onShow, onTakeBack }: QuietLineProps) {
  const { warning, fine } = wordsOf(language);
  return (
    <section class="ruthan banner quiet" lang={language} aria-label={warning.regionLabel} onKeyDown={keepKeys}>
      <p id={HEADLINE_ID} class="small" tabIndex={-1}>
        <Logo />
        <span>
          <Phrase text={fine.said[dismissal.scope](formatDay(dismissal.from, language))} />
        </span>
      </p>
      <div class="quiet-actions">
        <button type="button" class="button plain" onClick={onShow}>
          {warning.expand}
        </button>
        <button type="button" class="button plain" onClick={onTakeBack}>
          {fine.takeBack}
        </button>
      </div>
    </section>
  );
}
