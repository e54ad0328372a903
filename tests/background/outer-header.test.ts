import { describe, expect, it } from 'vitest';
import { headerAround } from '../../utils/background/outer-header.ts';

const HEADER = { direction: 'incoming', senderName: 'ก', senderAddress: '', recipients: [], subject: '' };

/**
 * A browser whose frames say where they stand, and whose frame 7 answers for its children, at once or once it has an
 * engine.
 */
function browserWith(places: Readonly<Record<number, unknown>>, answer: unknown, needsEngine = false) {
  const asked: unknown[] = [];
  let hasEngine = !needsEngine;
  const api = {
    scripting: {
      insertCSS: async () => undefined,
      executeScript: async (injection: object) => {
        if ('files' in injection) {
          asked.push(injection.files);
          hasEngine = true;
          return [];
        }
        return Object.entries(places).map(([frame, result]) => ({ frameId: Number(frame), result }));
      },
    },
    tabs: {
      sendMessage: async (tab: number, message: unknown, options: unknown) => {
        asked.push([tab, message, options]);
        if (!hasEngine) throw new Error('no receiver');
        return answer;
      },
    },
  };
  return { api, asked };
}

describe('the header of the frame around', () => {
  const PLACES = { 0: [], 7: [2], 9: [2, 1], 11: [0, 1] };
  const ASKED = [3, { type: 'header-around', payload: 1 }, { frameId: 7 }];

  it('is asked of the parent that the browser names, by the place of the child', async () => {
    const { api, asked } = browserWith(PLACES, { ok: true, value: HEADER });
    expect(await headerAround(api, { tab: 3, frame: 9 })).toEqual(HEADER);
    expect(asked).toEqual([ASKED]);
  });

  it('is asked again where the parent had no engine yet', async () => {
    const { api, asked } = browserWith(PLACES, { ok: true, value: HEADER }, true);
    expect(await headerAround(api, { tab: 3, frame: 9 })).toEqual(HEADER);
    expect(asked).toEqual([ASKED, ['/engine.js'], ASKED]);
  });

  it.each<[string, Readonly<Record<number, unknown>>, number, unknown]>([
    ['the frame is the page itself', PLACES, 0, { ok: true, value: HEADER }],
    ['the browser does not know the frame', PLACES, 8, { ok: true, value: HEADER }],
    ['we may not look into the parent', { 0: [], 9: [2, 1] }, 9, { ok: true, value: HEADER }],
    ['a frame says something else', { 7: 'x', 9: [2, 1] }, 9, { ok: true, value: HEADER }],
    ['the parent sees no sender', PLACES, 9, { ok: true, value: null }],
    ['the answer is rubbish', PLACES, 9, { ok: true, value: { ...HEADER, senderName: 7 } }],
  ])('is none where %s', async (_, places, frame, answer) => {
    expect(await headerAround(browserWith(places, answer).api, { tab: 3, frame })).toBeNull();
  });
});
