import { describe, expect, it } from 'vitest';
import type { PlacedMessage } from '../../components/panel/props.ts';
import { createDismissing } from '../../utils/dismissals/dismissing.ts';
import { createDismissalStore } from '../../utils/dismissals/store.ts';
import { messageWith } from '../../utils/message-with.ts';
import { createOpened } from '../../utils/panel/opened.ts';
import { evidenceOf } from '../../utils/report/evidence.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';

const message = messageWith({ id: '1', senderName: 'กรมสรรพากร', body: 'กด https://forms.example/a เพื่อรับเงินคืนภาษี' });
const verdict = analyse(message, createEngine());

function placed(number: number): PlacedMessage {
  const at = { tab: 1, frame: 0, message: `000000000000000${number}` };
  return { id: `${number}`, quiet: false, verdict, agency: null, at, report: '' };
}

/** A panel whose frame answers when the test says so. */
function start() {
  const asked: unknown[] = [];
  const answers: ((answer: unknown) => void)[] = [];
  const api = {
    tabs: {
      sendMessage: (_: number, request: unknown) => {
        asked.push(request);
        return new Promise<unknown>((resolve) => answers.push(resolve));
      },
    },
  };
  const store = createDismissalStore({ get: async () => ({}), set: async () => undefined });
  const dismissing = createDismissing({ store, subtle: crypto.subtle, now: () => 1000, domainOf: (host) => host });
  const opened = createOpened(api, dismissing, () => undefined);
  const give = (index: number, answer: unknown) => answers[index]?.(answer);
  return { opened, asked, give };
}

const ANSWER = { ok: true, value: evidenceOf({ message, verdict }) };

describe('the message that is open in the panel', () => {
  it('is asked of its frame, and let go when it is closed', async () => {
    const { opened, asked, give } = start();
    const opening = opened.open(placed(1));
    expect(opened.now()).toEqual({ key: '0000000000000001', text: null, standing: null });
    give(0, ANSWER);
    await opening;
    expect(opened.now()?.text?.body).toBe(message.body);
    await opened.open(null);
    expect(opened.now()).toBeNull();
    expect(asked).toEqual([{ type: 'evidence', payload: '0000000000000001' }]);
  });

  it('is one at a time: an answer that comes late is not shown', async () => {
    const { opened, give } = start();
    const first = opened.open(placed(1));
    const second = opened.open(placed(2));
    give(1, { ok: true, value: null });
    await second;
    give(0, ANSWER);
    await first;
    expect(opened.now()).toEqual({ key: '0000000000000002', text: null, standing: null });
  });

  it('is told to be without words where its frame gives something else', async () => {
    const { opened, give } = start();
    const opening = opened.open(placed(1));
    give(0, { ok: true, value: { message: { body: 7 } } });
    await opening;
    expect(opened.now()).toEqual({ key: '0000000000000001', text: null, standing: null });
  });
});
