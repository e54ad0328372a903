import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../utils/background/open-report.ts';
import { messageKey } from '../../utils/report/message-key.ts';
import { parseTarget, reportPath } from '../../utils/report/target.ts';

const KEY = '0123456789abcdef';

describe('the address of a report', () => {
  it('names a message by nothing that can be read', () => {
    // "Your tax refund": some mailboxes have no better id than the subject.
    const key = messageKey('proton:แจ้งคืนภาษี', 'กดลิงก์');
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(reportPath({ tab: 3, frame: 0, message: key })).toBe(`/report.html#tab=3&frame=0&message=${key}`);
  });

  it('tells the messages of a page apart', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `gmail:msg-f:${1_700_000_000_000 + index}`);
    expect(new Set(ids.map((id) => messageKey(id, 'x'))).size).toBe(ids.length);
  });

  it('is of another message where a page has the same id for another text', () => {
    expect(messageKey('generic:0', 'one')).not.toBe(messageKey('generic:0', 'two'));
  });

  it('is read back as it was written', () => {
    const target = fc.record({ tab: fc.nat(), frame: fc.nat(), message: fc.string().map((id) => messageKey(id, '')) });
    fc.assert(
      fc.property(target, (each) => {
        expect(parseTarget(reportPath(each).slice('/report.html'.length))).toEqual(each);
      }),
      { seed: 20251118 },
    );
  });

  it.each([
    '',
    '#',
    `#tab=3&frame=0`,
    `#tab=3&message=${KEY}`,
    `#tab=-1&frame=0&message=${KEY}`,
    `#tab=1e3&frame=0&message=${KEY}`,
    `#tab=3&frame=0&message=${KEY}0`,
    '#tab=3&frame=0&message=gmail:1',
    `#tab=99999999999999999999&frame=0&message=${KEY}`,
  ])('names no message: %s', (hash) => {
    expect(parseTarget(hash)).toBeNull();
  });

  it('is opened with tab and frame as the browser says', async () => {
    const opened: unknown[] = [];
    const api = {
      runtime: { getURL: (path: string) => `chrome-extension://ruthan${path}` },
      tabs: { create: async (tab: unknown) => void opened.push(tab) },
    };
    await openReport(api, { tab: 3, frame: 7 }, KEY);
    expect(opened).toEqual([{ url: `chrome-extension://ruthan/report.html#tab=3&frame=7&message=${KEY}` }]);
  });
});
