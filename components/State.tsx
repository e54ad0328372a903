import type { ReasonLevel } from '../utils/model.ts';
import { Phrase } from './Phrase.tsx';
import { Shape } from './shapes.tsx';

export interface StateProps {
  readonly text: string;
  readonly hint?: string;
  readonly tone?: ReasonLevel;
}

/** In one sentence what is known of a page, announced when it changes. */
export function State({ text, hint, tone }: StateProps) {
  return (
    <div class="state" role="status">
      {tone !== undefined && <Shape tone={tone} size={1.4} />}
      <div>
        <p>
          <Phrase text={text} />
        </p>
        {hint !== undefined && (
          <p class="small">
            <Phrase text={hint} />
          </p>
        )}
      </div>
    </div>
  );
}
