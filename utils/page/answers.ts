import { browser } from 'wxt/browser';
import type { PageMessage } from '../../components/popup/props.ts';
import { createFrameReceiver, type FrameProtocol, type Sender } from '../protocol.ts';
import type { RunningEngine } from './engine.ts';
import type { Frame } from './frame.ts';
import type { Shown } from './shown.ts';

/** Answers the background and our own pages, and nobody else, until the frame's signal. */
export function answerFrame(frame: Frame, running: RunningEngine, agencyFor: (shown: Shown) => PageMessage['agency']) {
  const handlers: FrameProtocol<readonly PageMessage[]> = {
    findings: () =>
      running.messages().map((shown) => ({ id: shown.view.id, verdict: shown.verdict, agency: agencyFor(shown) })),
    'focus-warning': running.focusWarning,
    'site-removed': (origins) => {
      if (isOfOrigins(globalThis.origin, origins)) frame.end();
      return null;
    },
  };
  const receive = createFrameReceiver(handlers, { id: browser.runtime.id, base: browser.runtime.getURL('/') });

  function onMessage(raw: unknown, sender: Sender, reply: (answer: unknown) => void): undefined {
    const answer = receive(raw, sender);
    if (answer !== null) reply(answer);
  }
  browser.runtime.onMessage.addListener(onMessage);
  frame.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage), { once: true });
}

/** Whether match patterns of whole origins (`https://mail.example/*`) hold an origin; they name no port. */
export function isOfOrigins(origin: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return patterns.includes(`${protocol}//${hostname}/*`);
}
