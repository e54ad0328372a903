import type { browser } from 'wxt/browser';
import { isOneOrigin } from '../protocol-payloads.ts';
import { injectProbe } from './inject.ts';

interface SiteScript {
  readonly id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
  runAt: 'document_start';
  matchOriginAsFallback?: boolean;
}

/** What is needed of the browser. */
interface Api {
  readonly permissions: { readonly getAll: () => Promise<{ readonly origins?: string[] }> };
  readonly scripting: {
    readonly getRegisteredContentScripts: () => Promise<readonly { readonly id: string }[]>;
    readonly unregisterContentScripts: (filter: { ids: string[] }) => Promise<void>;
    readonly registerContentScripts: (scripts: SiteScript[]) => Promise<void>;
  };
}

interface Tabs {
  readonly tabs: {
    readonly query: (query: { url: string[] }) => Promise<readonly { readonly id?: number | undefined }[]>;
  };
  readonly scripting: Parameters<typeof injectProbe>[0]['scripting'];
}

const ID_PREFIX = 'site:';

/**
 * Makes the registered scripts equal to the origins that the person has granted. Runs at every start, because an
 * update drops registered scripts, and permissions can be taken back in the browser's own pages. `shipped` are the
 * origins of the manifest, whose script is there already.
 */
export async function reconcileSites(api: Api, shipped: readonly string[]): Promise<void> {
  const wanted = await grantedOrigins(api, shipped);
  const registered = (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const surplus = registered.filter((id) => id.startsWith(ID_PREFIX) && !wanted.includes(id.slice(ID_PREFIX.length)));
  if (surplus.length > 0) await api.scripting.unregisterContentScripts({ ids: surplus });
  for (const origin of wanted) {
    if (!registered.includes(ID_PREFIX + origin)) await register(api, origin);
  }
}

/** Registered scripts run in pages that come; those that are open already are looked at now. */
export async function lookAtOpenTabs(api: Tabs, origins: readonly string[]): Promise<void> {
  const wanted = origins.filter(isOneOrigin);
  if (wanted.length === 0) return;
  const open = await api.tabs.query({ url: wanted });
  // A tab that was closed or left meanwhile is no fault.
  await Promise.allSettled(open.map(async ({ id }) => (id === undefined ? undefined : injectProbe(api, id))));
}

/** Brings this version's script into the pages that are open on all sites that are looked at by themselves. */
export async function takeOver(api: Pick<Api, 'permissions'> & Tabs): Promise<void> {
  const { origins = [] } = await api.permissions.getAll();
  await lookAtOpenTabs(api, origins);
}

/** Pages of a site that was taken back are told to stop: their script is there until they are left. */
export async function stopInTabs(api: Pick<typeof browser, 'tabs'>, origins: readonly string[]): Promise<void> {
  const removed = origins.filter(isOneOrigin);
  if (removed.length === 0) return;
  const open = await api.tabs.query({});
  const message = { type: 'site-removed', payload: removed };
  // Most tabs hold nothing of ours and do not answer.
  await Promise.allSettled(open.map(({ id }) => (id === undefined ? undefined : api.tabs.sendMessage(id, message))));
}

/** Single origins only: a grant of all sites, wherever it came from, was never asked for. */
async function grantedOrigins({ permissions }: Api, shipped: readonly string[]): Promise<readonly string[]> {
  const { origins = [] } = await permissions.getAll();
  return origins.filter((origin) => isOneOrigin(origin) && !shipped.includes(origin));
}

async function register({ scripting }: Api, origin: string): Promise<void> {
  const script: SiteScript = {
    id: ID_PREFIX + origin,
    matches: [origin],
    js: ['content-scripts/probe.js'],
    allFrames: true,
    runAt: 'document_start',
  };
  try {
    await scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }]);
  } catch {
    // Chrome before 119 does not know the option; only frames without an address of their own are missed.
    await scripting.registerContentScripts([script]);
  }
}
