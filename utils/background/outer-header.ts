import type { browser } from 'wxt/browser';
import { isRecord } from '../is-record.ts';
import type { FrameAddress } from '../protocol.ts';
import { type OuterHeader, parseOuterHeader } from '../protocol-payloads.ts';
import { injectEngine } from './inject.ts';

/** What is needed of the browser. */
interface Api {
  readonly scripting: Pick<typeof browser.scripting, 'insertCSS'> & {
    readonly executeScript: (
      injection: Parameters<typeof browser.scripting.executeScript>[0],
    ) => Promise<readonly { readonly frameId: number; readonly result?: unknown }[]>;
  };
  readonly tabs: {
    readonly sendMessage: (tab: number, message: unknown, options: { frameId: number }) => Promise<unknown>;
  };
}

/**
 * The header that the page around a frame shows: asked of the frame that the browser says is its parent. Passes through
 * and is neither stored nor logged. Null where there is none, or where we may not look.
 *
 * Browsers do not tell an extension whose child a frame is without the permission to watch all navigation. So each
 * frame is asked for its place among its siblings, in a script of ours that no page can reach, and the browser says
 * which frame gave which answer.
 */
export async function headerAround(api: Api, { tab, frame }: FrameAddress): Promise<OuterHeader | null> {
  const places = await placesIn(api, tab);
  const own = places.get(frame) ?? [];
  const index = own.at(-1);
  const parent = [...places].find(([, place]) => isParent(place, own))?.[0];
  if (index === undefined || parent === undefined) return null;
  const first = await askFrame(api, tab, parent, index);
  if (first !== 'silent') return first;
  // A page that holds no message itself has no engine yet.
  await injectEngine(api, { tab, frame: parent });
  const second = await askFrame(api, tab, parent, index);
  return second === 'silent' ? null : second;
}

/** For each frame of a tab its way from the top: which child of which child it is. */
async function placesIn({ scripting }: Api, tab: number): Promise<ReadonlyMap<number, readonly number[]>> {
  const answers = await scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: placeOfFrame });
  return new Map(answers.flatMap(({ frameId, result }) => (isPlace(result) ? [[frameId, result] as const] : [])));
}

/**
 * Runs in a frame and so may use nothing from outside of itself. Windows of other origins can be counted and compared.
 */
function placeOfFrame(): number[] {
  const place: number[] = [];
  for (let each: Window = window; each !== each.parent; each = each.parent) {
    const siblings = Array.from({ length: each.parent.length }, (_, index) => each.parent[index]);
    place.unshift(siblings.indexOf(each));
  }
  return place;
}

function isPlace(raw: unknown): raw is readonly number[] {
  return Array.isArray(raw) && raw.every((each) => Number.isInteger(each) && each >= 0);
}

function isParent(place: readonly number[], child: readonly number[]): boolean {
  return place.length === child.length - 1 && place.every((index, depth) => index === child[depth]);
}

/** `silent` where no engine of ours answers. */
async function askFrame(
  { tabs }: Api,
  tab: number,
  frameId: number,
  index: number,
): Promise<OuterHeader | null | 'silent'> {
  try {
    const answer: unknown = await tabs.sendMessage(tab, { type: 'header-around', payload: index }, { frameId });
    if (!isRecord(answer)) return 'silent';
    const header = parseOuterHeader(answer['value']);
    return header.ok ? header.value : null;
  } catch {
    return 'silent';
  }
}
