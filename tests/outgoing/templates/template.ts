import { contentOf } from '../../../utils/mail/content.ts';
import { messageWith } from '../../../utils/message-with.ts';
import type { Channel } from '../../../utils/model.ts';
import type { Draft } from '../../../utils/outgoing/draft.ts';
import type { FindingCode } from '../../../utils/outgoing/finding.ts';

/** A draft as an office would write it, and all that the check finds in it, each code once and in order. */
export interface Template {
  readonly name: string;
  readonly channel: Channel;
  readonly text?: string;
  readonly html?: string;
  readonly finds: readonly FindingCode[];
}

/** The draft as the readers of files give it. */
export function draftOf({ channel, text = '', html = '' }: Template): Draft {
  const { pictures: _, images, cut: __, ...shown } = contentOf({ text, html });
  return { message: messageWith({ direction: 'outgoing', channel, ...shown }), images };
}
