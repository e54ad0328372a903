import type { BrowserContext } from '@playwright/test';

/**
 * Watches what is opened on a host that does not exist: each address is answered with an empty page. Returns the
 * addresses opened so far, in order.
 */
export async function watchOpened(context: BrowserContext, host: string): Promise<() => readonly string[]> {
  const opened: string[] = [];
  await context.route(`https://${host}/**`, (route) => {
    opened.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>opened</title><link rel="icon" href="data:,">' });
  });
  return () => [...opened];
}
