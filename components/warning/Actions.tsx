import { Phrase } from '../Phrase.tsx';
import { Chevron } from '../shapes.tsx';
import { wordsOf } from '../words/words-of.ts';
import type { LedProps } from './DangerBanner.tsx';

/** What is open below the buttons. */
export type Section = 'none' | 'next' | 'details';

interface ActionsProps extends Pick<LedProps, 'language' | 'onBack' | 'lead'> {
  readonly open: Section;
  readonly onOpen: (section: Section) => void;
}

/** One primary button and one secondary, and the way to everything else as plain text. */
export function Actions({ language, onBack, lead, open, onOpen }: ActionsProps) {
  const { warning } = wordsOf(language);
  return (
    <div class="actions">
      <button type="button" class="button primary" onClick={onBack}>
        <span>
          <Phrase text={lead.reason.code === 'black-number' ? warning.backToMail : warning.back} />
        </span>
      </button>
      <button
        type="button"
        class="button second"
        aria-expanded={open === 'next'}
        onClick={() => onOpen(open === 'next' ? 'none' : 'next')}
      >
        {warning.whatNext}
      </button>
      <button
        type="button"
        class="button plain more"
        aria-expanded={open === 'details'}
        onClick={() => onOpen(open === 'details' ? 'none' : 'details')}
      >
        {warning.details}
        <Chevron />
      </button>
    </div>
  );
}
