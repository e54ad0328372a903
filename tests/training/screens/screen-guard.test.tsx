// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Screen } from '../../../components/train/screens/Screen.tsx';
import { trainWordsOf } from '../../../components/words/train/train-words-of.ts';
import { HOST_NAME } from '../../../utils/page/host.ts';
import { createScreenGuard } from '../../../utils/training/screens/screen-guard.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';
import { builtIn } from '../built-in.ts';

const engine = createEngine();
const guard = createScreenGuard(window as unknown as Window & typeof globalThis, engine, () => ({
  operator: 'class',
  since: '2025-11',
}));

function show(id: string, isGuarded: boolean): void {
  render(<Screen language="th" scenario={builtIn(id)} guard={guard} isGuarded={isGuarded} />, document.body);
}

const warnings = () => document.querySelectorAll(HOST_NAME).length;

/** Clicks a link as a person does; true where the page was kept from following it. */
function click(selector: string): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
}

afterEach(() => render(null, document.body));

describe('the engine in a simulated screen', () => {
  it.each(['shown-host', 'tax-refund-sms', 'relatives-forwarded-link'])('warns in %s', async (id) => {
    show(id, true);
    await vi.waitFor(() => expect(warnings()).toBe(1));
  });

  it('is silent in a screen that is not guarded, and gone when the screen is', async () => {
    show('shown-host', true);
    await vi.waitFor(() => expect(warnings()).toBe(1));
    show('shown-host', false);
    await vi.waitFor(() => expect(warnings()).toBe(0));
  });

  it('stops a bad link before the screen itself does, and the screen every other', async () => {
    show('shown-host', true);
    await vi.waitFor(() => expect(warnings()).toBe(1));
    expect(click('#messagebody a')).toBe(true);
    expect(document.querySelector('.screen-said')?.textContent).toBe('');
    render(null, document.body);
    await vi.waitFor(() => expect(warnings()).toBe(0));
    show('news-warning', true);
    expect(click('#messagebody a')).toBe(true);
    await vi.waitFor(() =>
      expect(document.querySelector('.screen-said')?.textContent).toBe(trainWordsOf('th').screens.inert.link),
    );
  });
});
