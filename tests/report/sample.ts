import { messageWith } from '../../utils/message-with.ts';
import type { Evidence } from '../../utils/report/evidence.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';

export const engine = createEngine();

/** The Revenue Department "announces": tax refund, click, or call. The hosts and the number belong to nobody. */
export const SCAM = messageWith({
  id: 'sample',
  channel: 'sms',
  senderName: 'RD-Refund',
  recipients: ['me@mail.example'],
  body: 'กรมสรรพากรขอแจ้ง คุณได้รับเงินคืนภาษี 3,210 บาท กด https://rd-go-th.example/refund?id=1 หรือโทร 06 9000 1234',
});

/** Takes the same as a frame would give. */
export function evidenceFor(message: typeof SCAM): Evidence {
  return { message, verdict: analyse(message, engine) };
}
