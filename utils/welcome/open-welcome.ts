import type { browser } from 'wxt/browser';
import type { Policy } from '../policy.ts';

/** What is needed of the browser. */
interface Api {
  readonly runtime: { readonly getURL: (path: '/welcome.html') => string };
  readonly tabs: { readonly create: (tab: { readonly url: string }) => Promise<unknown> };
}

/** Why the browser says that the extension has come. */
type Reason = Parameters<Parameters<typeof browser.runtime.onInstalled.addListener>[0]>[0]['reason'];

/** Opens the welcome page once, after the installation; never after an update, and not where a policy says no. */
export async function openWelcome(api: Api, reason: Reason, readPolicy: () => Promise<Policy>): Promise<void> {
  if (reason !== 'install' || (await readPolicy()).showWelcome === false) return;
  await api.tabs.create({ url: api.runtime.getURL('/welcome.html') });
}
