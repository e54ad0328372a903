import { Phrase } from '../Phrase.tsx';
import { wordsOf } from '../words/words-of.ts';
import type { LedProps } from './DangerBanner.tsx';

/** What is open below the buttons, or below the foot. */
export type Section = 'none' | 'next' | 'details';

interface ActionsProps extends Pick<LedProps, 'language' | 'onBack' | 'lead'> {
  readonly open: Section;
  readonly onOpen: (section: Section) => void;
}

/** One primary button and one secondary. */
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
    </div>
  );
}
