import { browser } from 'wxt/browser';
import type { PageMessage } from '../../components/popup/props.ts';
import { attempt } from '../attempt.ts';
import { parseUrl } from '../parse-url.ts';
import type { Finding } from '../popup/verdict-guards.ts';
import { createFrameReceiver, type FrameProtocol, type Sender } from '../protocol.ts';
import { evidenceOf } from '../report/evidence.ts';
import type { RunningEngine } from './engine.ts';
import type { Frame } from './frame.ts';
import { reportKey } from './report-key.ts';
import type { Shown } from './shown.ts';

/** Answers the background and our own pages, and nobody else, until the frame's signal. */
export function answerFrame(frame: Frame, running: RunningEngine, agencyFor: (shown: Shown) => PageMessage['agency']) {
  const found = (shown: Shown): Finding => ({
    id: shown.view.id,
    key: reportKey(shown),
    verdict: shown.verdict,
    agency: agencyFor(shown),
    quiet: running.isQuiet(shown),
  });
  const handlers: FrameProtocol<readonly Finding[]> = {
    here: () => true,
    findings: () => running.messages().map(found),
    'focus-warning': running.focusWarning,
    'site-removed': (origins) => {
      if (isOfOrigins(globalThis.origin, origins)) frame.end();
      return null;
    },
    'header-around': running.headerAround,
    'read-anyway': () => {
      running.readAnyway();
      return null;
    },
    evidence: (key) => {
      const shown = running.messages().find((each) => reportKey(each) === key);
      return shown === undefined ? null : evidenceOf({ message: shown.read.message, verdict: shown.verdict });
    },
  };
  const receive = createFrameReceiver(handlers, { id: browser.runtime.id, base: browser.runtime.getURL('/') });

  function onMessage(raw: unknown, sender: Sender, reply: (answer: unknown) => void): undefined {
    const answer = attempt(() => receive(raw, sender));
    if (answer !== null) reply(answer);
  }
  browser.runtime.onMessage.addListener(onMessage);
  frame.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage), { once: true });
}

/** Whether match patterns of whole origins (`https://mail.example/*`) hold an origin; they name no port. */
export function isOfOrigins(origin: string, patterns: readonly string[]): boolean {
  const url = parseUrl(origin);
  return url !== null && patterns.includes(`${url.protocol}//${url.hostname}/*`);
}
