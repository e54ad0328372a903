import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitDraft } from '../utils/compose/await-draft.ts';
import { requestCompose } from '../utils/protocol-client.ts';

/**
 * Registered by the background where drafts are to be checked: waits until somebody writes, then asks for the check.
 */
export default defineUnlistedScript(() => {
  const frame = globalThis.ruthanFrame;
  if (frame === undefined || frame.drafts !== 'none' || !frame.isAlive()) return;
  frame.drafts = 'awaited';
  awaitDraft(globalThis.window, frame.signal, () => void requestCompose());
});
