import type { browser } from 'wxt/browser';
import type { PageMessage, PageState, SiteState } from '../../components/popup/props.ts';
import { parseUrl } from '../parse-url.ts';
import { isOneOrigin, type TabFrames } from '../protocol-payloads.ts';
import { type ReportTarget, reportPath } from '../report/target.ts';
import { type Finding, parseFindings } from './verdict-guards.ts';

/** The tab under the popup; `url` is there because opening the popup grants `activeTab`. */
export interface ActiveTab {
  readonly id: number;
  readonly window: number;
  readonly url: string;
}

/** `windows.WINDOW_ID_CURRENT` of every browser. */
const CURRENT_WINDOW = -2;

type Api = Pick<typeof browser, 'permissions' | 'runtime' | 'tabs'>;

export async function findActiveTab({ tabs }: Api): Promise<ActiveTab | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, window: tab.windowId ?? CURRENT_WINDOW, url: tab.url ?? '' };
}

/** The match pattern of a page's origin, as permissions are asked for (no port: Firefox knows none); null elsewhere. */
export function originOf(url: string): string | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const pattern = `${parsed.protocol}//${parsed.hostname}/*`;
  return isOneOrigin(pattern) ? pattern : null;
}

/** Whether the tab's site is looked at by itself, and whether the person can change that. */
export async function readSite({ permissions, runtime }: Api, tab: ActiveTab | null): Promise<SiteState> {
  const origin = tab === null ? null : originOf(tab.url);
  if (tab === null || origin === null) return { kind: 'none' };
  const host = new URL(tab.url).hostname;
  const shipped: readonly string[] = runtime.getManifest().host_permissions ?? [];
  if (!(await permissions.contains({ origins: [origin] }))) return { kind: 'on-demand', host };
  return { kind: 'always', host, removable: !shipped.includes(origin) };
}

/** Asks every frame that has reported what is open in it now; frames that are gone do not answer. */
export async function readPage(
  api: Api,
  tab: ActiveTab | null,
  site: SiteState,
  frames: TabFrames,
): Promise<PageState> {
  if (tab === null || site.kind === 'none') return { kind: 'forbidden' };
  const answers = await Promise.all(Object.keys(frames).map((frame) => askFrame(api, tab.id, Number(frame))));
  const alive = answers.filter((each) => each !== null);
  const messages = alive.flat();
  const partly = Object.values(frames).some((status, index) => status.unreadable && answers[index] !== null);
  if (messages.length > 0) return { kind: 'read', messages, partly };
  if (partly) return { kind: 'unreadable' };
  return alive.length > 0 || site.kind === 'always' ? { kind: 'read', messages, partly } : { kind: 'not-checked' };
}

/** Has the frames that could not be read read as any other page is. */
export async function readFramesAnyway({ tabs }: Pick<Api, 'tabs'>, tab: number, frames: TabFrames): Promise<void> {
  const unreadable = Object.entries(frames).filter(([, status]) => status.unreadable);
  const message = { type: 'read-anyway', payload: null };
  await Promise.allSettled(unreadable.map(([frame]) => tabs.sendMessage(tab, message, { frameId: Number(frame) })));
}

async function askFrame({ tabs }: Api, tab: number, frame: number): Promise<readonly PageMessage[] | null> {
  try {
    const answer: unknown = await tabs.sendMessage(tab, { type: 'findings', payload: null }, { frameId: frame });
    const found = parseFindings(answer);
    return found?.map((each) => withPlace(each, { tab, frame, message: each.key })) ?? null;
  } catch {
    return null;
  }
}

function withPlace({ key: _, ...message }: Finding, at: ReportTarget): PageMessage {
  return { ...message, at, report: reportPath(at) };
}
