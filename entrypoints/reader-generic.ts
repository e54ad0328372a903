import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverReaders } from '../utils/page/hand-over-readers.ts';
import { findHeader } from '../utils/sites/generic-header.ts';
import { GENERIC } from '../utils/sites/sites.ts';

/**
 * Injected by the background beside the engine: reads messages in any other page, and mailboxes that are read like one.
 */
export default defineUnlistedScript(() => {
  const frame = globalThis.ruthanFrame;
  if (frame?.isAlive() === true) handOverReaders(frame, { sites: GENERIC, findHeader });
});
