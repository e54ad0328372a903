import { browser } from 'wxt/browser';
import type { PageMessage } from '../../components/popup/props.ts';
import { FINDINGS, isOwnPage, parseEnvelope } from '../protocol.ts';
import type { Shown } from './shown.ts';

/** Answers the popup, and nobody else, with the verdicts of the open messages. In memory only, when asked. */
export function answerFindings(
  signal: AbortSignal,
  messages: () => readonly Shown[],
  agencyFor: (shown: Shown) => PageMessage['agency'],
): void {
  function onMessage(raw: unknown, sender: { id?: string; url?: string }, reply: (answer: unknown) => void): undefined {
    if (sender.id !== browser.runtime.id || !isOwnPage(sender, browser.runtime.getURL('/'))) return;
    if (parseEnvelope(raw)?.type !== FINDINGS) return;
    const found: readonly PageMessage[] = messages().map((shown) => ({
      id: shown.view.id,
      verdict: shown.verdict,
      agency: agencyFor(shown),
    }));
    reply({ ok: true, value: found });
  }
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage), { once: true });
}
