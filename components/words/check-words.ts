import type { Channel } from '../../utils/model.ts';
import type { InputProblem } from '../check/props.ts';

/** Words of the page on which a message, a mail, a number or a link is checked. */
export interface CheckWords {
  readonly title: string;
  readonly intro: string;
  readonly text: string;
  readonly textHint: string;
  readonly more: string;
  readonly channel: string;
  readonly channels: Record<Channel, string>;
  readonly sender: string;
  readonly senderHint: string;
  readonly subject: string;
  readonly check: string;
  readonly checking: string;
  readonly clear: string;
  readonly report: string;
  readonly fileTitle: string;
  readonly fileHint: string;
  readonly chooseFile: string;
  readonly screenTitle: string;
  readonly screenHint: string;
  readonly chooseScreen: string;
  readonly dropHere: string;
  readonly result: string;
  readonly marked: string;
  readonly markedHint: string;
  readonly noMark: string;
  readonly from: string;
  readonly about: string;
  readonly reasons: string;
  readonly ofReason: (number: number) => string;
  readonly problems: Record<InputProblem, string>;
}
