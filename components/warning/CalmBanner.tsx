import { useState } from 'preact/hooks';
import { Chevron } from '../shapes.tsx';
import { wordsOf } from '../words/words-of.ts';
import type { LedProps } from './DangerBanner.tsx';
import { Details } from './Details.tsx';
import { Foot } from './Foot.tsx';
import { Headline } from './Headline.tsx';
import { NextSteps } from './NextSteps.tsx';

/** Caution or note: one line with one button, which opens what to do and the details together. */
export function CalmBanner(props: LedProps) {
  const [open, setOpen] = useState(false);
  const { warning } = wordsOf(props.language);
  const caution = props.lead.tone === 'caution';
  return (
    <>
      <div class="head">
        <Headline {...props} size={1.6} />
        <button type="button" class="button plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {caution ? warning.whatNext : warning.details}
          <Chevron />
        </button>
      </div>
      {open && (
        <div class="body">
          {caution && <NextSteps {...props} />}
          <Details {...props} numbers={props.verdict.phones.map((_, index) => index)} />
          <Foot language={props.language} />
        </div>
      )}
    </>
  );
}
