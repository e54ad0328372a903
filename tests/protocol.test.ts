import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UpdateReport } from '../utils/list/status.ts';
import {
  type ContentProtocol,
  createFrameReceiver,
  createReceiver,
  type PageProtocol,
  type Sender,
} from '../utils/protocol.ts';

const SELF = { id: 'ruthan', base: 'chrome-extension://ruthan/' };
const CONTENT: Sender = { id: 'ruthan', url: 'https://mail.google.com/', tab: { id: 3 }, frameId: 2 };
const POPUP: Sender = { id: 'ruthan', url: 'chrome-extension://ruthan/popup.html' };
const STATUS = { messages: 2, danger: 1, caution: 0, unreadable: false };

const CONNECT = { address: 'https://list.example/', root: '{}', fingerprint: 'ab12' };
const REPORT: UpdateReport = { outcome: 'unchanged', problem: null, requests: 1, bytes: 0 };

/** A receiver whose handlers write down what they were called with. */
function listen() {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    async (...given: readonly unknown[]) => {
      calls.push([name, ...given]);
      return null;
    };
  const content: ContentProtocol = {
    'engine-needed': note('engine-needed'),
    'probe-needed': note('probe-needed'),
    'reader-needed': note('reader-needed'),
    'warning-needed': note('warning-needed'),
    'compose-needed': note('compose-needed'),
    lookup: note('content lookup'),
    'warning-shown': async (message) => {
      calls.push(['warning-shown', message]);
      return true;
    },
    'page-status': note('page-status'),
    'header-needed': note('header-needed'),
    'open-report': note('open-report'),
  };
  const pages: PageProtocol = {
    lookup: note('page lookup'),
    'list-summary': async () => {
      throw new Error('a bug');
    },
    'tab-frames': async (tab) => {
      calls.push(['tab-frames', tab]);
      return {};
    },
    'check-page': note('check-page'),
    'selected-text': async () => 'selected',
    'codes-wanted': async () => null,
    'list-update-now': async () => {
      calls.push(['list-update-now']);
      return REPORT;
    },
    'list-connect': async (request) => {
      calls.push(['list-connect', request]);
      return REPORT;
    },
    'list-disconnect': note('list-disconnect'),
    'list-requests-log': async () => [],
  };
  return { receive: createReceiver({ content, pages, self: SELF }), calls };
}

describe('protocol', () => {
  it.each<[string, unknown, Sender, unknown]>([
    ['a frame asks for the engine', { type: 'engine-needed' }, CONTENT, ['engine-needed', null, { tab: 3, frame: 2 }]],
    [
      'a frame asks for the probe beside it',
      { type: 'probe-needed' },
      CONTENT,
      ['probe-needed', null, { tab: 3, frame: 2 }],
    ],
    [
      'a frame asks for what shows warnings',
      { type: 'warning-needed' },
      CONTENT,
      ['warning-needed', null, { tab: 3, frame: 2 }],
    ],
    [
      'a frame reports',
      { type: 'page-status', payload: STATUS },
      CONTENT,
      ['page-status', STATUS, { tab: 3, frame: 2 }],
    ],
    [
      'a frame looks numbers up',
      { type: 'lookup', payload: ['+66812345678', '1441', '*138*1#'] },
      CONTENT,
      ['content lookup', ['+66812345678', '1441', '*138*1#'], { tab: 3, frame: 2 }],
    ],
    [
      'a frame opens a report',
      { type: 'open-report', payload: '0123456789abcdef' },
      CONTENT,
      ['open-report', '0123456789abcdef', { tab: 3, frame: 2 }],
    ],
    ['the popup asks for a tab', { type: 'tab-frames', payload: 3 }, POPUP, ['tab-frames', 3]],
    [
      'the popup in a tab of its own',
      { type: 'check-page', payload: 3 },
      { ...POPUP, tab: { id: 9 }, frameId: 0 },
      ['check-page', 3, null],
    ],
    ['a page connects a list', { type: 'list-connect', payload: CONNECT }, POPUP, ['list-connect', CONNECT]],
    [
      'unknown fields go no further',
      { type: 'page-status', payload: { ...STATUS, text: 'x' } },
      CONTENT,
      ['page-status', STATUS, { tab: 3, frame: 2 }],
    ],
  ])('takes: %s', async (_, message, sender, expected) => {
    const { receive, calls } = listen();
    expect((await receive(message, sender)).ok).toBe(true);
    expect(calls[0]).toEqual(expect.arrayContaining(Array.isArray(expected) ? expected.slice(0, 2) : []));
    expect(calls).toHaveLength(1);
  });

  it.each<[string, unknown, Sender, string]>([
    ['another extension', { type: 'engine-needed' }, { ...CONTENT, id: 'other' }, 'wrong-sender'],
    ['nobody', { type: 'engine-needed' }, {}, 'wrong-sender'],
    [
      'a content script without a tab',
      { type: 'engine-needed' },
      { id: 'ruthan', url: 'https://x.example/' },
      'wrong-sender',
    ],
    [
      'a page whose address only looks like ours',
      { type: 'check-page', payload: 1 },
      { ...CONTENT, url: 'https://chrome-extension//ruthan/' },
      'unknown-message',
    ],
    ['a content script with a message of our pages', { type: 'check-page', payload: 1 }, CONTENT, 'unknown-message'],
    ['a content script that asks about tabs', { type: 'tab-frames', payload: 1 }, CONTENT, 'unknown-message'],
    ['a page of ours with a message of frames', { type: 'engine-needed' }, POPUP, 'unknown-message'],
    ['a page of ours that wants a warning', { type: 'warning-needed' }, POPUP, 'unknown-message'],
    ['a warning for another frame', { type: 'warning-needed', payload: { frame: 0 } }, CONTENT, 'bad-payload'],
    [
      'a report of another tab',
      { type: 'open-report', payload: { tab: 9, frame: 0, message: '0123456789abcdef' } },
      CONTENT,
      'bad-payload',
    ],
    ['a report with words in it', { type: 'open-report', payload: 'กรมสรรพากร' }, CONTENT, 'bad-payload'],
    ['a content script that connects a list', { type: 'list-connect', payload: CONNECT }, CONTENT, 'unknown-message'],
    ['a content script that drops the list', { type: 'list-disconnect' }, CONTENT, 'unknown-message'],
    ['a content script that starts an update', { type: 'list-update-now' }, CONTENT, 'unknown-message'],
    [
      'a list without a root',
      { type: 'list-connect', payload: { address: 'https://x.example/' } },
      POPUP,
      'bad-payload',
    ],
    [
      'a root without end',
      { type: 'list-connect', payload: { ...CONNECT, root: 'x'.repeat(200_000) } },
      POPUP,
      'bad-payload',
    ],
    ['an unknown type', { type: 'eval', payload: '1' }, CONTENT, 'unknown-message'],
    ['a name of every object', { type: 'constructor' }, CONTENT, 'unknown-message'],
    ['a prototype', { type: '__proto__' }, POPUP, 'unknown-message'],
    ['no type', {}, CONTENT, 'unknown-message'],
    ['a string', 'engine-needed', CONTENT, 'unknown-message'],
    ['nothing', null, CONTENT, 'unknown-message'],
    ['text where numbers belong', { type: 'lookup', payload: ['กรมสรรพากรแจ้งคืนภาษี'] }, CONTENT, 'bad-payload'],
    ['an address where numbers belong', { type: 'lookup', payload: ['https://x.example/'] }, CONTENT, 'bad-payload'],
    [
      'too many numbers',
      { type: 'lookup', payload: Array.from({ length: 2001 }, () => '1441') },
      CONTENT,
      'bad-payload',
    ],
    ['a negative count', { type: 'page-status', payload: { ...STATUS, danger: -1 } }, CONTENT, 'bad-payload'],
    [
      'a count that is none',
      { type: 'page-status', payload: { ...STATUS, danger: Number.NaN } },
      CONTENT,
      'bad-payload',
    ],
    ['a missing field', { type: 'page-status', payload: { messages: 1 } }, CONTENT, 'bad-payload'],
    ['a payload where none belongs', { type: 'engine-needed', payload: { file: 'x.js' } }, CONTENT, 'bad-payload'],
    ['a tab that is none', { type: 'tab-frames', payload: '3' }, POPUP, 'bad-payload'],
    ['a handler that fails', { type: 'list-summary' }, POPUP, 'failed'],
  ])('refuses: %s', async (_, message, sender, problem) => {
    const { receive, calls } = listen();
    expect(await receive(message, sender)).toEqual({ ok: false, problem });
    expect(calls).toEqual([]);
  });

  it('answers rubbish, and calls nothing for it', async () => {
    const type = fc.oneof(fc.constantFrom('engine-needed', 'warning-needed', 'lookup', 'page-status'), fc.string());
    const rubbish = fc.oneof(fc.anything(), fc.record({ type, payload: fc.anything() }));
    await fc.assert(
      fc.asyncProperty(rubbish, async (message) => {
        const { receive, calls } = listen();
        const answer = await receive(message, CONTENT);
        expect(calls).toHaveLength(answer.ok ? 1 : 0);
      }),
      { seed: 20251118, numRuns: 500 },
    );
  });
});

describe('what a frame is asked', () => {
  function frame() {
    const calls: unknown[] = [];
    const receive = createFrameReceiver(
      {
        here: () => true,
        findings: () => ['found'],
        'focus-warning': () => calls.push('focus') > 0,
        'site-removed': (origins) => {
          calls.push(origins);
          return null;
        },
        'header-around': (index) => {
          calls.push(index);
          return null;
        },
        'read-anyway': () => null,
        evidence: (message) => {
          calls.push(message);
          return null;
        },
      },
      SELF,
    );
    return { receive, calls };
  }

  it.each<[string, unknown, Sender, unknown]>([
    ['whether it is here by the background', { type: 'here', payload: null }, { id: 'ruthan' }, true],
    ['findings by the popup', { type: 'findings', payload: null }, POPUP, ['found']],
    ['the shortcut by the background', { type: 'focus-warning' }, { id: 'ruthan' }, true],
    ['for a header by the background', { type: 'header-around', payload: 2 }, { id: 'ruthan' }, null],
    ['to read anyway by the popup', { type: 'read-anyway' }, POPUP, null],
    ['for a message by the report page', { type: 'evidence', payload: '0123456789abcdef' }, POPUP, null],
    ['to stop', { type: 'site-removed', payload: ['https://a.example/*'] }, { id: 'ruthan' }, null],
  ])('answers %s', (_, message, sender, value) => {
    expect(frame().receive(message, sender)).toEqual({ ok: true, value });
  });

  it.each<[string, unknown, Sender]>([
    ['a content script', { type: 'findings' }, CONTENT],
    ['a content script that wants a message', { type: 'evidence', payload: '0123456789abcdef' }, CONTENT],
    ['a message by something else than its key', { type: 'evidence', payload: 'generic:1' }, POPUP],
    ['another extension', { type: 'findings' }, { ...POPUP, id: 'other' }],
    ['an unknown type', { type: 'constructor' }, POPUP],
    ['a payload where none belongs', { type: 'findings', payload: 1 }, POPUP],
    ['all sites', { type: 'site-removed', payload: ['https://*/*'] }, POPUP],
    ['a frame that cannot be', { type: 'header-around', payload: -1 }, POPUP],
    ['no list of origins', { type: 'site-removed', payload: 'https://a.example/*' }, POPUP],
    ['nothing', null, POPUP],
  ])('says nothing to %s', (_, message, sender) => {
    const { receive, calls } = frame();
    expect(receive(message, sender)).toBeNull();
    expect(calls).toEqual([]);
  });
});
