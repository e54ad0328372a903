import type { ExtensionBrowser } from '../../../cli/start/chromium.ts';
import { openOwnPage } from '../../../cli/start/findings.ts';

/** Takes away the list that another file of tests has connected in the same browser. */
export async function forgetList({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const own = await openOwnPage(await context.newPage(), extensionId);
  await own.evaluate("chrome.runtime.sendMessage({ type: 'list-disconnect', payload: null })");
  await own.close();
}
