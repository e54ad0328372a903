import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message } from '../utils/model.ts';
import { selectedMessage } from '../utils/sites/generic-selection.ts';

/**
 * Run by the popup, once, in the frames of a page that a person wants checked: gives what is selected there, or null.
 */
export default defineUnlistedScript((): Message | null => {
  try {
    return selectedMessage(globalThis.document);
  } catch {
    return null;
  }
});
