import { Shape } from '../shapes.tsx';

interface ProblemProps {
  readonly id?: string;
  readonly text: string | undefined;
}

/** What is wrong, in a sentence; a live region that is there before it is filled, so that it is read out. */
export function Problem({ id, text }: ProblemProps) {
  return (
    <div id={id} class="problem" role="alert">
      {text !== undefined && (
        <p>
          <Shape tone="caution" size={1.2} />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
