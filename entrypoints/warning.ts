import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../utils/page/hand-over.ts';
import { ask } from '../utils/page/question.tsx';
import { createWarning } from '../utils/page/warning.tsx';

/** Injected by the background into a frame whose engine has something to show: everything that draws. */
export default defineUnlistedScript(() => {
  const frame = globalThis.ruthanFrame;
  if (frame?.isAlive() === true) handOver(frame, { createWarning, ask });
});
