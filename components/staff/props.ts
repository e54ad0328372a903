import type { Channel, Unchecked } from '../../utils/model.ts';
import type { BatchSummary } from '../../utils/outgoing/batch/batch-report.ts';
import type { RowCheck } from '../../utils/outgoing/batch/row-check.ts';
import type { Severity } from '../../utils/outgoing/finding.ts';
import type { FindingGroup } from '../../utils/outgoing/grouped.ts';
import type { LetterId } from '../../utils/outgoing/letters.ts';
import type { SmsParts } from '../../utils/outgoing/sms-parts.ts';
import type { BatchProblem } from '../../utils/staff/batch-protocol.ts';
import type { TableNotes } from '../../utils/tables/open-table.ts';
import type { OwnPageProps } from '../shell/Page.tsx';

/** What a person has entered. */
export interface StaffDraft {
  readonly text: string;
  readonly channel: Exclude<Channel, 'chat'>;
  /** The name that the receiver sees. */
  readonly sender: string;
  readonly subject: string;
}

export type DraftProblem = 'empty' | 'too-long' | 'not-mail' | 'too-big' | 'many-files' | 'unreadable';

/** One message that was checked. */
export interface DraftResult {
  readonly worst: Severity | 'none';
  /** What was read: of a mail it is shown, as text. */
  readonly mail: { readonly from: string; readonly subject: string; readonly body: string } | null;
  readonly writer: string | null;
  readonly groups: readonly FindingGroup[];
  readonly letters: readonly LetterId[];
  readonly sms: SmsParts | null;
  readonly proposal: string | null;
  readonly unchecked: readonly Unchecked[];
}

export type DraftOutcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'problem'; readonly problem: DraftProblem }
  | { readonly kind: 'done'; readonly result: DraftResult };

/** A file of many messages, while and after it is checked. */
export interface BatchView {
  readonly name: string;
  readonly state: 'reading' | 'checking' | 'done' | 'cancelled';
  readonly total: number;
  readonly notes: TableNotes | null;
  readonly rows: readonly RowCheck[];
  readonly summary: BatchSummary;
}

export type BatchOutcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: BatchProblem }
  | { readonly kind: 'batch'; readonly view: BatchView };

export interface StaffProps extends OwnPageProps {
  readonly draft: StaffDraft;
  readonly outcome: DraftOutcome;
  readonly batch: BatchOutcome;
  readonly batchChannel: StaffDraft['channel'];
  readonly proposes: boolean;
  readonly onDraft: (changed: Partial<StaffDraft>) => void;
  readonly onCheck: () => void;
  readonly onMail: (files: readonly File[]) => void;
  readonly onBatchOptions: (changed: {
    readonly batchChannel?: StaffDraft['channel'];
    readonly proposes?: boolean;
  }) => void;
  readonly onBatch: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onPropose: (row: RowCheck) => string | null;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

/** As many characters as the box takes. */
export const LONGEST_STAFF_DRAFT = 50_000;
