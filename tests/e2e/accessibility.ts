import { type CDPSession, expect, type Page } from '@playwright/test';

/**
 * What a screen reader gets of a page, with all its frames. The extension's warnings stand in closed shadow roots,
 * which no selector reaches; through the accessibility tree they are read and used as a person without sight would.
 */

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** For the browser's own protocol. */
  readonly backendId: number;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

function frameIds(tree: FrameTree): string[] {
  return [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frameIds)];
}

async function nodesOfFrame(session: CDPSession, frameId: string): Promise<AccessibleNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  return nodes.flatMap((node) => {
    const name: unknown = node.name?.value;
    const role = String(node.role?.value);
    // Text boxes repeat, line by line, the text that they are made from.
    if (node.ignored || typeof name !== 'string' || name === '' || role === 'InlineTextBox') return [];
    return [{ role, name, backendId: node.backendDOMNodeId ?? 0 }];
  });
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** Every named node of the page and its frames, in reading order. */
export function accessibleNodes(page: Page): Promise<AccessibleNode[]> {
  return withSession(page, async (session) => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const perFrame = await Promise.all(frameIds(frameTree).map((id) => nodesOfFrame(session, id)));
    return perFrame.flat();
  });
}

/** All text of the page and its frames, one run a line. */
export async function accessibleText(page: Page): Promise<string> {
  const nodes = await accessibleNodes(page);
  return nodes.map(({ name }) => name).join('\n');
}

/** The first node with this role whose name fits, or null. */
export async function findAccessible(page: Page, role: string, name: RegExp): Promise<AccessibleNode | null> {
  const nodes = await accessibleNodes(page);
  return nodes.find((node) => node.role === role && name.test(node.name)) ?? null;
}

/**
 * Clicks in the middle of a node with the mouse, wherever it stands, once it stands still: a warning that has just been
 * drawn is still put in its place, and moves again when the list has answered.
 */
export function clickAccessible(page: Page, node: AccessibleNode): Promise<void> {
  return withSession(page, async (session) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
    let quad: readonly number[] = [];
    const isStill = async () => {
      const before = quad.join();
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node.backendId });
      quad = quads[0] ?? [];
      return quad.join() === before && before !== '';
    };
    await expect.poll(isStill, { message: `${node.name} stands still`, intervals: [50] }).toBe(true);
    const [x = 0, y = 0, , , right = 0, bottom = 0] = quad;
    await page.mouse.click((x + right) / 2, (y + bottom) / 2);
  });
}
