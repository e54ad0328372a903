import { browser } from 'wxt/browser';

/** Of the extension, as in its manifest. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
