import type { browser } from 'wxt/browser';
import type { PageMessage } from '../../components/popup/props.ts';
import type { CodeView } from '../../components/qr/props.ts';
import type { SeenCode } from '../page/place-codes.ts';
import type { SeenCodes } from './capture-tab.ts';
import { readContent } from './content.ts';

/** As WXT names it in the build. */
const CODES_FILE = '/codes.js';

/** What is needed of the browser. */
interface Api {
  readonly scripting: {
    readonly executeScript: (injection: Parameters<typeof browser.scripting.executeScript>[0]) => Promise<unknown>;
  };
}

/** The codes that are links, with where they stand in what the tab shows. */
export function linksAmong({ codes, width, height }: SeenCodes): readonly SeenCode[] {
  return codes.flatMap(({ text, box }) => {
    const content = readContent(text);
    if (content.kind !== 'link') return [];
    return [{ text: content.address, x: (box.left + box.right) / 2 / width, y: (box.top + box.bottom) / 2 / height }];
  });
}

/** Gives the codes to the frames of a tab in which messages have been read; each finds those that are drawn in it. */
export async function placeInTab({ scripting }: Api, tab: number, seen: readonly SeenCode[]): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  try {
    await scripting.executeScript({ target, files: [CODES_FILE], injectImmediately: true });
    await scripting.executeScript({ target, func: handOver, args: [seen], injectImmediately: true });
  } catch {
    // A page that the browser does not let us into has no messages of ours either.
  }
}

/** Runs in a frame and so may use nothing from outside of itself. */
function handOver(seen: readonly SeenCode[]): void {
  globalThis.ruthanPlaceCodes?.(seen);
}

/** The same codes, told which of them stand in a message that is warned about. */
export function withWarnings(codes: readonly CodeView[], messages: readonly PageMessage[]): readonly CodeView[] {
  const bad = messages.filter(({ verdict }) => verdict.level === 'danger').flatMap(({ verdict }) => verdict.links);
  const targets = new Set(bad.filter(({ via }) => via === 'qr').map(({ target }) => target));
  return codes.map((code) => (targets.has(code.link?.link.target ?? '') ? { ...code, warned: true } : code));
}
