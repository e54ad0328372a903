import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeCodes, type SeenCode } from '../utils/page/place-codes.ts';

declare global {
  // A `let` would not become a property of the global object.
  var ruthanPlaceCodes: ((seen: readonly SeenCode[]) => void) | undefined;
}

/** Brought into the frames of a tab by the popup, which then calls it with the codes that it has read. */
export default defineUnlistedScript(() => {
  globalThis.ruthanPlaceCodes = (seen) => placeCodes(globalThis.window, seen);
});
