import type { DraftView } from '../sites/draft.ts';
import { findDrafts } from '../sites/drafts.ts';
import type { SiteId } from '../sites/site.ts';
import { type DraftTools, openDraft } from './open-draft.ts';
import { channelOf } from './read-window.ts';
import { isChecked, type StaffSettings } from './staff.ts';

export interface ComposeTools extends Omit<DraftTools, 'channel'> {
  readonly staff: StaffSettings;
  /** Everything ends with it. */
  readonly signal: AbortSignal;
  readonly isAlive: () => boolean;
}

interface Open {
  readonly editor: Element;
  readonly ending: AbortController;
}

/**
 * Checks the compose windows of a page while somebody writes in them. Windows are looked for when the keyboard goes
 * somewhere, because nobody writes without that: nothing is watched in between.
 */
export function checkDrafts(page: Document, site: SiteId, tools: ComposeTools): void {
  const { signal } = tools;
  const open = new Map<Element, Open>();

  function look(): void {
    const views = tools.isAlive() ? findDrafts(site, page) : [];
    for (const [root, { editor, ending }] of open) {
      if (views.some((view) => view.root === root && view.editor === editor)) continue;
      open.delete(root);
      ending.abort();
    }
    for (const view of views) if (!open.has(view.root) && isChecked(view.header().sender, tools.staff)) start(view);
  }

  function end(): void {
    for (const { ending } of open.values()) ending.abort();
  }

  function start(first: DraftView): void {
    const { root, editor } = first;
    const ending = new AbortController();
    open.set(root, { editor, ending });
    const current = (): DraftView => findDrafts(site, page).find((view) => view.root === root) ?? first;
    const closed = new ResizeObserver(() => {
      if (!root.isConnected) look();
    });
    closed.observe(root);
    ending.signal.addEventListener('abort', () => closed.disconnect(), { once: true });
    openDraft(current, { ...tools, channel: channelOf(site) }, ending.signal);
  }

  page.addEventListener('focusin', look, { signal, passive: true });
  // The keyboard goes into a frame, which the page around it hears of only so.
  page.defaultView?.addEventListener('blur', () => setTimeout(look), { signal, passive: true });
  signal.addEventListener('abort', end, { once: true });
  look();
}
