import { isRecord } from '../is-record.ts';
import { type Guard, oneOf, record, text } from '../list/release/guards.ts';
import { isVerdict } from '../popup/verdict-guards.ts';
import { type Evidence, evidenceOf, type ReportedMessage } from './evidence.ts';

/** As much as a reader reads of a page. */
const LONGEST_BODY = 500_000;
const LONGEST_FIELD = 5000;

const field = text(LONGEST_FIELD);
const MESSAGE: Guard<ReportedMessage> = record<ReportedMessage>({
  channel: oneOf(['email', 'sms', 'chat'] as const),
  senderName: field,
  senderAddress: field,
  subject: field,
  body: text(LONGEST_BODY),
});

/** What a frame sent; null for anything else. It comes from a script of ours in the process of a hostile page. */
export function parseEvidence(raw: unknown): Evidence | null {
  if (!isRecord(raw)) return null;
  const { message, verdict } = raw;
  return MESSAGE(message, '', []) && isVerdict(verdict) ? evidenceOf({ message, verdict }) : null;
}
