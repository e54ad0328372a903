import { pointing } from './pointing.ts';
import type { EvidenceProps } from './props.ts';
import { ReasonText } from './ReasonText.tsx';

/** A reason that shows its place in the message while pointer or focus is on it. */
export function ReasonRow(props: EvidenceProps & { readonly index: number }) {
  return (
    <li>
      <button type="button" class="row" {...pointing(props, { kind: 'reason', index: props.index })}>
        <ReasonText {...props} />
      </button>
    </li>
  );
}
