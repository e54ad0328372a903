import type { VerdictView } from '../warning/props.ts';
import { ReasonText } from '../warning/ReasonText.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { Ordinal } from './Ordinal.tsx';

interface OtherReasonsProps extends VerdictView {
  /** Indices of the reasons, the leading one first. */
  readonly ranked: readonly number[];
  readonly onPoint: (reason: number | null) => void;
}

/** The reasons after the leading one, numbered on. */
export function OtherReasons(props: OtherReasonsProps) {
  const { language, ranked, onPoint } = props;
  const { check } = pageWordsOf(language);
  return (
    <div class="part">
      <h3 class="label">{check.reasons}</h3>
      <ol class="reasons">
        {ranked.slice(1).map((index, at) => (
          <li key={index} onMouseEnter={() => onPoint(index)} onMouseLeave={() => onPoint(null)}>
            <Ordinal language={language} number={at + 2} />
            <ReasonText {...props} index={index} message={null} />
          </li>
        ))}
      </ol>
    </div>
  );
}
