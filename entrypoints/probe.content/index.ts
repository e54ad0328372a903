import '../../utils/page/own-browser.ts';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { installClickGuard } from '../../utils/page/click-guard.ts';
import { createFrame } from '../../utils/page/frame.ts';
import { watchForMessage } from '../../utils/page/probe.ts';
import { watchForUnreached } from '../../utils/page/unreached-frames.ts';
import { requestEngine, requestProbe } from '../../utils/protocol-client.ts';
import { SHIPPED_PATTERNS } from '../../utils/sites/hosts.ts';
import { hostOf, recogniseSite } from '../../utils/sites/probes.ts';

export default defineContentScript({
  matches: SHIPPED_PATTERNS,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    // A page can name an element like our global, but that is no property of the global object itself.
    if (Object.hasOwn(globalThis, 'ruthanFrame') && globalThis.ruthanFrame?.isAlive() === true) return;
    // For what is brought into this frame later. Firefox has it there; that of an earlier version has no id any more.
    if (globalThis.browser?.runtime?.id === undefined) globalThis.browser = browser;
    const frame = createFrame(() => browser.runtime?.id !== undefined, browser.runtime.id);
    frame.recognise = () => recogniseSite(document, hostOf(window));
    globalThis.ruthanFrame = frame;
    // A newer version has come into this document: look whether this one still has a runtime.
    document.addEventListener(`${browser.runtime.id}:probe:wxt:content-script-started`, frame.isAlive, {
      signal: frame.signal,
    });
    installClickGuard(window, frame);
    watchForMessage(document, frame, () => void requestEngine());
    watchForUnreached(document, frame, requestProbe);
  },
});
