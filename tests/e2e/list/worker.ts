import type { Page } from '@playwright/test';

/** Ends the extension's background, as the browser does after half a minute; the next message wakes it. */
export async function killWorker(own: Page): Promise<void> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
