// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { describe, expect, it } from 'vitest';
import { createFrame } from '../../utils/page/frame.ts';
import { watchForUnreached } from '../../utils/page/unreached-frames.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A page and what was asked of the background, which answers when it is told so. */
function start(html: string) {
  document.body.innerHTML = html;
  const frame = createFrame(() => true);
  const answers: (() => void)[] = [];
  watchForUnreached(document, frame, () => new Promise<void>((resolve) => answers.push(resolve)));
  const load = (selector: string) => document.querySelector(selector)?.dispatchEvent(new Event('load'));
  const answer = async (): Promise<void> => {
    answers.at(-1)?.();
    await turn();
  };
  return { frame, answers, load, answer };
}

describe('frames that no script of an extension reaches', () => {
  it.each(['<iframe src="javascript:false"></iframe>', '<iframe src="JavaScript:&quot;&quot;;"></iframe>'])(
    'are asked for where they are there already: %s',
    (html) => {
      expect(start(html).answers).toHaveLength(1);
    },
  );

  it('are asked for when one is written, and other frames are not', () => {
    const { answers, load } = start('<iframe id="blank"></iframe><iframe id="far" src="about:blank"></iframe>');
    load('#blank');
    load('#far');
    expect(answers).toHaveLength(0);
    document.body.insertAdjacentHTML('beforeend', '<div><iframe id="mail" src="javascript:false"></iframe></div>');
    load('#mail');
    expect(answers).toHaveLength(1);
  });

  it('are asked for once at a time, and once more for all that were written meanwhile', async () => {
    const { answers, load, answer } = start('<iframe id="mail" src="javascript:false"></iframe>');
    load('#mail');
    load('#mail');
    expect(answers).toHaveLength(1);
    await answer();
    expect(answers).toHaveLength(2);
    await answer();
    expect(answers).toHaveLength(2);
    load('#mail');
    expect(answers).toHaveLength(3);
  });

  it('are not asked for once the extension has gone', async () => {
    const { frame, answers, load, answer } = start('<iframe id="mail" src="javascript:false"></iframe>');
    load('#mail');
    frame.end();
    await answer();
    load('#mail');
    expect(answers).toHaveLength(1);
  });
});
