import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import type { LedProps } from './DangerBanner.tsx';

/** Id of the heading in the shadow root; a shortcut that jumps to the warning focuses it. */
export const HEADLINE_ID = 'ruthan-headline';

interface HeadlineProps extends Pick<LedProps, 'headline' | 'facts' | 'lead'> {
  /** Of the shape, in em. */
  readonly size: number;
}

/** Shape and headline. */
export function Headline({ headline, facts, lead, size }: HeadlineProps) {
  const keep = [facts.agency, facts.host, facts.shownHost, facts.imitated, facts.number];
  return (
    <>
      <Shape tone={lead.tone} size={size} />
      <h2 id={HEADLINE_ID} tabIndex={-1}>
        <Phrase text={headline} keep={keep} />
      </h2>
    </>
  );
}
