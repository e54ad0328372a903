// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { installClickGuard } from '../../utils/page/click-guard.ts';
import { createFrame } from '../../utils/page/frame.ts';
import { handedOver, handOver, type WarningParts } from '../../utils/page/hand-over.ts';
import { createLateWarning } from '../../utils/page/late-warning.ts';
import { createShowing } from '../../utils/page/showing.ts';
import type { Shown } from '../../utils/page/shown.ts';
import { createWarningLoader } from '../../utils/page/warning-loader.ts';
import type { WarningTools } from '../../utils/page/warning-view.tsx';
import { ALL_BAD, showMessage } from './messages.ts';

const LINK = '<p><a id="link" href="https://bad.example/">กด</a></p>';
const nothing = (): void => undefined;
const TOOLS: WarningTools = {
  namesIn: () => ({ agencyOf: () => null, domainOf: (host) => host, agencyFor: () => null }),
  placement: () => 'inflow',
  onBack: nothing,
  onLink: nothing,
  onPoint: nothing,
  onReport: nothing,
  onQuiet: nothing,
};

beforeEach(() => {
  globalThis.ruthanWarningParts = undefined;
});

/** A frame whose warning script comes when the test says so; it writes down what is done. */
function start() {
  const done: string[] = [];
  const frame = createFrame(() => true);
  let answer: () => void = nothing;
  const loader = createWarningLoader({
    frame,
    request: () => {
      done.push('asked');
      return new Promise<void>((resolve) => {
        answer = resolve;
      });
    },
    onSettled: () => void done.push(loader.isMute() ? 'mute' : 'settled'),
  });
  const note = (what: string, { verdict }: Shown) => void done.push(`${what} ${verdict.level}`);
  const parts: WarningParts = {
    createWarning: (shown) => {
      note('drawn', shown);
      return {
        update: (next) => note('update', next),
        keep: () => void done.push('keep'),
        focus: () => done.push('focus') > 0,
        isQuiet: () => false,
        isLost: () => false,
        remove: () => void done.push('remove'),
      };
    },
    ask: (_, { link }) => {
      done.push(`question ${link.target}`);
      return () => void done.push('answered');
    },
  };

  async function settle(): Promise<void> {
    answer();
    await new Promise((resolve) => setTimeout(resolve));
  }
  async function arrive(): Promise<void> {
    handOver(frame, parts);
    await settle();
  }
  return { done, frame, loader, parts, settle, arrive };
}

describe('a warning whose script is not here yet', () => {
  it('asks for nothing where there is nothing to show', () => {
    const { done, loader } = start();
    const warning = createLateWarning(
      showMessage(LINK, () => []),
      TOOLS,
      loader,
    );
    warning.keep();
    expect(warning.focus()).toBe(false);
    warning.remove();
    expect(done).toEqual([]);
  });

  it('asks once for several messages, and draws each as it is by then', async () => {
    const { done, loader, arrive } = start();
    const first = createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      loader,
    );
    createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      loader,
    );
    first.update(showMessage(LINK, () => []));
    expect(first.focus()).toBe(false);
    expect(done).toEqual(['asked']);
    await arrive();
    expect(done).toEqual(['asked', 'drawn none', 'drawn danger', 'settled']);
    first.update(showMessage(LINK, () => ALL_BAD));
    expect(first.focus()).toBe(true);
    first.remove();
    expect(done.slice(4)).toEqual(['update danger', 'focus', 'remove']);
  });

  it('asks when a message turns bad, and draws at once where the script is here', async () => {
    const { done, frame, loader, parts } = start();
    handOver(frame, parts);
    const warning = createLateWarning(
      showMessage(LINK, () => []),
      TOOLS,
      loader,
    );
    expect(done).toEqual([]);
    warning.update(showMessage(LINK, () => ALL_BAD));
    expect(done).toEqual(['drawn danger']);
  });

  it('draws nothing for a message that has gone meanwhile, or in a frame that has ended', async () => {
    const gone = start();
    createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      gone.loader,
    ).remove();
    await gone.arrive();
    expect(gone.done).toEqual(['asked', 'settled']);

    const ended = start();
    createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      ended.loader,
    );
    ended.frame.end();
    await ended.arrive();
    expect(ended.done).toEqual(['asked']);
  });

  it('takes nothing from a script that was handed over for another frame object', () => {
    const { frame, parts } = start();
    handOver(
      createFrame(() => true),
      parts,
    );
    expect(handedOver(frame)).toBeNull();
    handOver(frame, parts);
    expect(handedOver(frame)).toBe(parts);
  });
});

describe('a script that does not come', () => {
  it('is told, and asked for again by the next message only', async () => {
    const { done, loader, settle, arrive } = start();
    const warning = createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      loader,
    );
    await settle();
    expect(done).toEqual(['asked', 'mute']);
    warning.update(showMessage(LINK, () => ALL_BAD));
    warning.keep();
    expect(done).toEqual(['asked', 'mute']);
    createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      loader,
    );
    await arrive();
    expect(done.slice(2)).toEqual(['asked', 'drawn danger', 'drawn danger', 'settled']);
    expect(loader.isMute()).toBe(false);
  });

  it('is no more missed when the message has gone', async () => {
    const { loader, settle } = start();
    const warning = createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      loader,
    );
    await settle();
    expect(loader.isMute()).toBe(true);
    warning.remove();
    expect(loader.isMute()).toBe(false);
  });

  it('is told of where it fails, and the rest is shown', async () => {
    const { done, frame, loader, parts, settle } = start();
    loader.show(() => {
      throw new Error('a bug');
    });
    createLateWarning(
      showMessage(LINK, () => ALL_BAD),
      TOOLS,
      loader,
    );
    handOver(frame, parts);
    await settle();
    expect(done).toEqual(['asked', 'drawn danger', 'mute']);
  });
});

describe('a click before the script is here', () => {
  function click(): Event {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    document.getElementById('link')?.dispatchEvent(event);
    return event;
  }

  /** The click guard in front of a message, as the engine sets it up. */
  function guard() {
    const started = start();
    const shown = showMessage(LINK, () => ALL_BAD);
    installClickGuard(window, started.frame);
    const { questioner } = createShowing({ ...TOOLS, loader: started.loader, messages: () => [shown] });
    started.frame.intercept = questioner.intercept;
    return { ...started, questioner };
  }

  it('is stopped, and asked about once when it comes', async () => {
    const { done, frame, arrive } = guard();
    expect(click().defaultPrevented).toBe(true);
    expect(click().defaultPrevented).toBe(true);
    expect(done).toEqual(['asked']);
    await arrive();
    expect(done).toEqual(['asked', 'question https://bad.example/', 'settled']);
    frame.end();
  });

  it('is stopped also where it never comes', async () => {
    const { done, frame, settle } = guard();
    expect(click().defaultPrevented).toBe(true);
    await settle();
    expect(click().defaultPrevented).toBe(true);
    await settle();
    expect(done).toEqual(['asked', 'mute', 'asked', 'mute']);
    frame.end();
  });

  it('is asked about no more once the engine has ended', async () => {
    const { done, frame, questioner, arrive } = guard();
    click();
    questioner.end();
    await arrive();
    expect(done).toEqual(['asked', 'settled']);
    frame.end();
  });
});
