import { describe, expect, it } from 'vitest';
import { askEvidence } from '../../utils/report/ask-evidence.ts';
import { evidenceOf } from '../../utils/report/evidence.ts';
import { parseEvidence } from '../../utils/report/parse-evidence.ts';
import { evidenceFor, SCAM } from './sample.ts';

const EVIDENCE = evidenceFor(SCAM);
const TARGET = { tab: 3, frame: 7, message: '0123456789abcdef' };

describe('what a frame gives of a message', () => {
  it('is the named fields, without recipients and markup', () => {
    const { message } = evidenceOf(EVIDENCE);
    expect(Object.keys(message).sort()).toEqual(['body', 'channel', 'senderAddress', 'senderName', 'subject']);
    expect(JSON.stringify(evidenceOf(EVIDENCE))).not.toContain('me@mail.example');
  });

  it('is taken as it was sent', () => {
    expect(parseEvidence(JSON.parse(JSON.stringify(EVIDENCE)))).toEqual(evidenceOf(EVIDENCE));
  });

  const { message, verdict } = EVIDENCE;
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'กรมสรรพากร'],
    ['no verdict', { message }],
    ['no message', { verdict }],
    ['a channel of its own', { message: { ...message, channel: 'fax' }, verdict }],
    ['a body that is no text', { message: { ...message, body: ['x'] }, verdict }],
    ['a body without end', { message: { ...message, body: 'x'.repeat(500_001) }, verdict }],
    ['a subject without end', { message: { ...message, subject: 'x'.repeat(5001) }, verdict }],
    ['a level of its own', { message, verdict: { ...verdict, level: 'safe' } }],
    ['a reason that is none', { message, verdict: { ...verdict, reasons: [{ code: 'x' }] } }],
    ['links that are none', { message, verdict: { ...verdict, links: ['https://x.example/'] } }],
  ])('is refused: %s', (_, raw) => {
    expect(parseEvidence(raw)).toBeNull();
  });
});

describe('asking for it', () => {
  function api(answer: () => Promise<unknown>) {
    const asked: unknown[] = [];
    const sendMessage = (...given: readonly unknown[]) => {
      asked.push(given);
      return answer();
    };
    return { asked, tabs: { sendMessage } };
  }

  it('asks the one frame for the one message', async () => {
    const { asked, tabs } = api(async () => ({ ok: true, value: EVIDENCE }));
    expect(await askEvidence({ tabs }, TARGET)).toEqual(evidenceOf(EVIDENCE));
    expect(asked).toEqual([[3, { type: 'evidence', payload: '0123456789abcdef' }, { frameId: 7 }]]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the tab is closed', () => Promise.reject(new Error('no tab'))],
    ['nobody answers', async () => undefined],
    ['the message is closed', async () => ({ ok: true, value: null })],
    ['what is sent is no message', async () => ({ ok: true, value: { message: 'x' } })],
    ['it fails', async () => ({ ok: false, problem: 'failed' })],
  ])('is gone where %s', async (_, answer) => {
    expect(await askEvidence({ tabs: api(answer).tabs }, TARGET)).toBeNull();
  });
});
