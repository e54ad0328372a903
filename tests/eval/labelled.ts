import { readFileSync } from 'node:fs';
import type { Level, Message } from '../../utils/model.ts';
import { messageOfHtml } from '../../utils/mail/html-to-message.ts';

/** One labelled message; the fields are those of the scanner's input and the label beside them. */
export interface Labelled {
  readonly message: Message;
  readonly expect: Level;
  /** Gazetteer ids that count as right. */
  readonly agencies: readonly string[];
  readonly tags: readonly string[];
  readonly origin: string;
  readonly lang: string;
}
