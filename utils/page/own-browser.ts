import type { browser as wxtBrowser } from 'wxt/browser';

declare global {
  // A `let` would not become a property of the global object.
  var browser: typeof wxtBrowser | undefined;
}

/**
 * Runs before anything asks for the browser. Where a script comes into a page that is there already, an element of a
 * mail with this name (`<form id="browser">`) would be taken for it; a property of the script's own world goes before
 * that.
 */
if (!Object.hasOwn(globalThis, 'browser')) globalThis.browser = undefined;
