import type { Channel, Level } from '../../../utils/model.ts';
import type { ChannelId } from '../../../utils/report/channels.ts';
import type { Contact } from '../../../utils/report/whom-to-ask.ts';

/** How a channel is named, and what it is for in one line. */
export interface ChannelWords {
  readonly name: string;
  readonly use: string;
}

/** Words of the report page and of the evidence pack as text. */
export interface ReportWords {
  readonly title: string;
  readonly intro: string;
  readonly levels: Record<Level, string>;
  readonly channels: Record<ChannelId, ChannelWords>;
  /**
   * "Ask the body itself", "ask the body above it", "ask the central channel, because no number of the body is known".
   */
  readonly ask: Record<Contact['relation'], (name: string) => string>;
  readonly askUse: string;
  /** Those in one's own organisation who look at reports. */
  readonly officer: ChannelWords;
  readonly bank: ChannelWords;
  readonly press: (keys: string) => string;
  readonly lost: LostWords;
  readonly stepsTitle: string;
  /** Before an address that the person types, and before a number that they call. */
  readonly typeHost: string;
  readonly call: string;
  readonly mms: string;
  readonly pack: PackWords;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly saved: string;
  readonly saveText: string;
  readonly saveJson: string;
  readonly print: string;
  readonly mail: string;
  readonly mailTo: (address: string) => string;
  readonly mailHint: string;
  readonly previewTitle: string;
  readonly previewHint: string;
  readonly showJson: string;
  readonly notSent: string;
  readonly gone: string;
  readonly goneCheck: string;
}

/** Asked first: what to do differs. */
export interface LostWords {
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  /** What to do when money or data is gone. */
  readonly title: string;
  readonly use: string;
}

/** The labels of the evidence pack. */
export interface PackWords {
  readonly title: string;
  readonly madeAt: string;
  readonly inThailand: (moment: string) => string;
  readonly madeBy: string;
  readonly verdict: string;
  readonly claims: string;
  readonly channel: string;
  readonly channels: Record<Channel, string>;
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
  readonly reasons: string;
  readonly words: string;
  readonly links: string;
  readonly numbers: string;
  readonly unchecked: string;
  readonly digest: string;
  readonly defanged: string;
  /** Short subject of a mail that hands the pack on. */
  readonly mailSubject: (agency: string | undefined) => string;
}
