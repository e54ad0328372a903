import type { ComponentChildren } from 'preact';
import { Phrase } from '../Phrase.tsx';

interface SectionProps {
  /** Also the id that links lead to. */
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** A part of a page: its title beside its content where there is room, above it where there is none. */
export function Section({ id, title, intro, children }: SectionProps) {
  const heading = `${id}-title`;
  return (
    <section class="section" id={id} aria-labelledby={heading}>
      <h2 id={heading}>
        <Phrase text={title} />
      </h2>
      <div class="section-body">
        {intro !== undefined && (
          <p class="intro">
            <Phrase text={intro} />
          </p>
        )}
        {children}
      </div>
    </section>
  );
}
