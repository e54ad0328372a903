import type { Unchecked } from '../../utils/model.ts';
import type { Severity } from '../../utils/outgoing/finding.ts';
import type { FindingGroup } from '../../utils/outgoing/grouped.ts';
import type { LetterId } from '../../utils/outgoing/letters.ts';
import type { SmsParts } from '../../utils/outgoing/sms-parts.ts';
import type { Language } from '../warning/props.ts';

/** What is shown of a checked draft. */
export interface DraftReport {
  readonly worst: Severity | 'none';
  readonly groups: readonly FindingGroup[];
  readonly letters: readonly LetterId[];
  readonly sms: SmsParts | null;
  readonly unchecked: readonly Unchecked[];
}

export interface DraftPanelProps {
  readonly language: Language;
  readonly report: DraftReport;
  readonly isOpen: boolean;
  /** The text without links, once it was asked for; null where none can be made. */
  readonly proposal: string | null | undefined;
  readonly onToggle: () => void;
  readonly onPropose: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

export interface StopQuestionProps {
  readonly language: Language;
  readonly report: DraftReport;
  readonly onBack: () => void;
  readonly onSend: (reason: string) => void;
}
