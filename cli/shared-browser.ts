const POLYFILL = /\/@wxt-dev\/webextension-polyfill\/dist\/browser\.mjs$/;

/** The scripts that the background brings into a frame whose probe is running (`utils/background/inject.ts`). */
const BROUGHT: ReadonlySet<string> = new Set(['engine', 'warning', 'compose', 'drafts', 'follow']);

/** The build step for such scripts: they take the polyfill that the probe has made, 2 KB gzipped less in each. */
export function sharedBrowser(entrypoints: readonly { readonly name: string }[]) {
  if (!entrypoints.every(({ name }) => BROUGHT.has(name))) return [];
  return {
    name: 'shared-browser',
    load(path: string): string | null {
      return POLYFILL.test(path.replaceAll('\\', '/')) ? 'export const browser = globalThis.browser;' : null;
    },
  };
}
