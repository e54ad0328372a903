import type { FindingCode, Severity } from '../../../utils/outgoing/finding.ts';
import type { LetterId } from '../../../utils/outgoing/letters.ts';
import type { SmsParts } from '../../../utils/outgoing/sms-parts.ts';

/** What was found in a draft, and what its writer does about it; a line each. */
export interface FindingText {
  readonly what: string;
  readonly todo: string;
}

/** Words of the check before sending. */
export interface OutgoingWords {
  readonly severities: Record<Severity, string>;
  /** The draft as a whole, by its worst finding. */
  readonly results: Record<Severity | 'none', string>;
  readonly findings: Record<FindingCode, FindingText>;
  /** Which letter it is; its own words are quoted after it, in Thai. */
  readonly letters: Record<LetterId, string>;
  readonly writer: string;
  readonly found: string;
  readonly proposal: string;
  /** What to remember before the proposal is sent. */
  readonly proposalHint: string;
  readonly sms: (parts: SmsParts) => string;
  readonly unchecked: string;
  readonly compose: ComposeWords;
}

/** Words beside a compose window and in the question at Send. */
export interface ComposeWords {
  readonly title: string;
  /** On the button that opens the panel: how many kinds of findings there are of each severity. */
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly nothing: string;
  readonly open: string;
  readonly close: string;
  readonly readOnly: string;
  readonly notQuoted: string;
  readonly showProposal: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly question: {
    readonly title: string;
    readonly intro: string;
    readonly back: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly send: string;
    /** Where the site does not send by itself after that. */
    readonly again: string;
  };
}
