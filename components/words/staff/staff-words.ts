import type { RowProblem } from '../../../utils/outgoing/batch/batch-item.ts';
import type { RowOutcome } from '../../../utils/outgoing/batch/row-check.ts';
import type { BatchProblem } from '../../../utils/staff/batch-protocol.ts';
import type { BatchView, DraftProblem, StaffDraft } from '../../staff/props.ts';

/** Words of the page on which staff check what they are about to send. */
export interface StaffWords {
  readonly title: string;
  readonly intro: string;
  /** The three pages for staff, and the name of the list of them. */
  readonly pages: {
    readonly title: string;
    readonly staff: string;
    readonly submission: string;
    readonly briefing: string;
  };
  readonly one: OneWords;
  readonly many: ManyWords;
  readonly certificate: CertificateWords;
}

/** A single message. */
export interface OneWords {
  readonly title: string;
  readonly intro: string;
  readonly text: string;
  readonly textHint: string;
  readonly channel: string;
  readonly channels: Record<StaffDraft['channel'], string>;
  readonly sender: string;
  readonly senderHint: string;
  readonly subject: string;
  readonly check: string;
  readonly checking: string;
  readonly fileTitle: string;
  readonly fileHint: string;
  readonly chooseFile: string;
  readonly result: string;
  readonly mail: string;
  readonly mailHint: string;
  readonly problems: Record<DraftProblem, string>;
}

/** A file of many messages. */
export interface ManyWords {
  readonly title: string;
  readonly intro: string;
  readonly columns: string;
  readonly channel: string;
  readonly proposes: string;
  readonly proposesHint: string;
  readonly chooseFile: string;
  readonly states: Record<BatchView['state'], string>;
  readonly progress: (done: string, total: string) => string;
  readonly cancel: string;
  readonly result: string;
  readonly outcomes: Record<RowOutcome, string>;
  readonly show: string;
  readonly all: string;
  readonly row: string;
  readonly value: string;
  readonly rowAt: (line: string, sheet: string) => string;
  readonly details: string;
  readonly propose: string;
  readonly noProposal: string;
  readonly page: (page: string, pages: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly none: string;
  readonly save: string;
  readonly print: string;
  readonly printHint: string;
  readonly thai: string;
  readonly hidden: (sheets: string) => string;
  readonly formulas: (count: string) => string;
  readonly merged: (count: string) => string;
  readonly rowProblems: Record<RowProblem, string>;
  readonly problems: Record<BatchProblem, string>;
}

/** The sheet that goes to a provider of short messages. */
export interface CertificateWords {
  readonly title: string;
  readonly file: string;
  readonly sha256: string;
  readonly date: string;
  readonly rules: string;
  readonly rulesValue: (rules: string, version: string) => string;
  readonly rows: string;
  readonly passed: string;
  readonly failed: string;
  readonly unread: string;
  readonly found: string;
  readonly nothingFound: string;
  readonly allPassed: string;
  readonly notPassed: string;
  readonly letter: string;
  readonly office: string;
  readonly checkedBy: string;
  readonly position: string;
  readonly day: string;
  readonly publisher: string;
}
