import type { ComponentChildren } from 'preact';
import { NumberChip } from './NumberChip.tsx';
import { isSame } from './pointing.ts';
import type { EvidenceProps } from './props.ts';

type NumbersProps = EvidenceProps & {
  /** Indices of the numbers to draw. */
  readonly only: readonly number[];
  /** Stands behind the last of them. */
  readonly children?: ComponentChildren;
};

/** The numbers of a message as chips. */
export function Numbers({ verdict, language, pointed, onPoint, onShow, only, children }: NumbersProps) {
  return (
    <ul class="chips">
      {only.map((index) => {
        const phone = verdict.phones[index];
        if (phone === undefined) return null;
        const point = { kind: 'phone', index } as const;
        return (
          <NumberChip
            key={`${index} ${phone.number}`}
            language={language}
            phone={phone}
            listing={verdict.listings[index] ?? { status: 'no-list' }}
            inDanger={verdict.level === 'danger'}
            pointed={isSame(pointed, point)}
            onPoint={(inside) => onPoint(inside ? point : null)}
            onShow={() => onShow(point)}
          />
        );
      })}
      {children}
    </ul>
  );
}
