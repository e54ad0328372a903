import { messageKey } from '../report/message-key.ts';
import type { Shown } from './shown.ts';

/** By what the report page asks for an open message. */
export function reportKey({ view: { id }, read: { message } }: Shown): string {
  return messageKey(id, message.body);
}
