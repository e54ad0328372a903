import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect } from './extension.ts';

/**
 * The extension's popup as the toolbar button opens it: over the page, with the permission for this one tab that only
 * such a press gives. Playwright does not see popups, so it is pressed and asked through the browser's own protocol.
 */
export interface ToolbarPopup {
  /** Runs in the popup and gives what comes of it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What the popup says now. */
  readonly text: () => Promise<string>;
  /** As by a person: what only a press allows is allowed. */
  readonly press: (button: string) => Promise<void>;
  /** Runs in the browser's side panel, once it is open. */
  readonly inPanel: ToolbarPopup['evaluate'];
}

/** Presses the toolbar button in the tab of a page. */
export async function pressToolbar(page: Page, extensionId: string): Promise<ToolbarPopup> {
  const protocol = await openProtocol(page.context());
  const popups = async () => (await protocol.targets('page')).filter(({ url }) => url.endsWith('/popup.html'));
  const before = new Set((await popups()).map(({ id }) => id));
  const tab = (await protocol.targets('tab')).find(({ url }) => url === page.url());
  await page.bringToFront();
  await protocol.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.id });
  const find = async () => (await popups()).find(({ id }) => !before.has(id))?.id ?? '';
  await expect.poll(find, { message: 'the popup' }).not.toBe('');
  return popupOf(await protocol.evaluatorFor(await find()), async (expression) => {
    const panel = async () => (await protocol.targets('page')).find(({ url }) => url.endsWith('/sidepanel.html'))?.id;
    await expect.poll(panel, { message: 'the side panel' }).toBeDefined();
    return (await protocol.evaluatorFor((await panel()) ?? ''))(expression);
  });
}

function popupOf(evaluate: ToolbarPopup['evaluate'], inPanel: ToolbarPopup['evaluate']): ToolbarPopup {
  return {
    inPanel,
    evaluate,
    text: async () => String(await evaluate('document.body.innerText')),
    press: async (name) => {
      const button = `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)})`;
      await expect.poll(() => evaluate(`${button}?.disabled`), { message: name }).toBe(false);
      await evaluate(`${button}.click()`);
    },
  };
}

interface Protocol {
  readonly send: (method: string, parameters: object) => Promise<unknown>;
  readonly targets: (type: string) => Promise<readonly { readonly id: string; readonly url: string }[]>;
  readonly evaluatorFor: (target: string) => Promise<ToolbarPopup['evaluate']>;
}

/** The protocol as far as Playwright does not type it. */
type Untyped = Omit<CDPSession, 'send' | 'on'> & {
  send(method: string, parameters: object): Promise<Readonly<Record<string, unknown>>>;
  on(event: string, listener: (event: Readonly<Record<string, unknown>>) => void): unknown;
};

async function openProtocol(context: BrowserContext): Promise<Protocol> {
  const session: Untyped | undefined = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('this browser gives nobody its own protocol');
  const send = (method: string, parameters: object) => session.send(method, parameters);
  return {
    send,
    targets: async (type) => {
      const { targetInfos } = await send('Target.getTargets', { filter: [{ type }] });
      return Array.isArray(targetInfos)
        ? targetInfos.map(({ targetId, url }) => ({ id: String(targetId), url: String(url) }))
        : [];
    },
    evaluatorFor: async (target) => {
      const { sessionId } = await send('Target.attachToTarget', { targetId: target, flatten: false });
      return evaluator(session, sessionId);
    },
  };
}

/** Asks a target by messages within messages, the way for those that Playwright has no page for. */
function evaluator(session: Untyped, sessionId: unknown): ToolbarPopup['evaluate'] {
  const waiting = new Map<number, (value: unknown) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(String(message));
    waiting.get(id)?.(result?.result?.value);
  });
  return async (expression) => {
    const id = waiting.size + 1;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}
