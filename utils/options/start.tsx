import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import type { ListView, ListWork, OptionsProps, RequestLog, Site } from '../../components/options/props.ts';
import { pageWordsOf } from '../../components/words/page-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { createSentAnywayStore, SENT_ANYWAY_KEY } from '../compose/sent-anyway.ts';
import { createDismissalStore, DISMISSALS_KEY } from '../dismissals/store.ts';
import { followSettings } from '../own-page.ts';
import { ownVersion } from '../own-version.ts';
import { askListRequests, askListSummary } from '../protocol-client.ts';
import { onSettingsChange, readSettings, type Settings } from '../settings.ts';
import { lastDays, readWarningDays, WARNING_DAYS_KEY, type WarningDay } from '../warning-days.ts';
import { createActions } from './actions.ts';
import { sitesOf } from './sites.ts';

/** What the page shows, beside what it can do. */
export type State = Pick<
  OptionsProps,
  'sites' | 'list' | 'listWork' | 'requests' | 'dismissals' | 'sentAnyway' | 'days' | 'said'
> & {
  readonly settings: Settings;
};

/** The page as its actions see it: what is shown now, and a way to show something else. */
export interface OptionsPage {
  readonly state: () => State;
  readonly update: (part: Partial<State>) => void;
  readonly refreshList: () => Promise<void>;
  readonly refreshSites: () => Promise<void>;
  readonly refreshSettings: () => Promise<void>;
}

const NO_WORK: ListWork = { kind: 'idle' };
/** The log is live: it is read again this often, in milliseconds. */
const LOG_EVERY = 5000;

/** Reads what is set, draws it, does what the controls say, and follows what is changed elsewhere. */
export async function startOptions(draw: (view: ComponentChild) => void): Promise<void> {
  const dismissals = createDismissalStore(browser.storage.local);
  const sentAnyway = createSentAnywayStore(browser.storage.local);
  let state: State = {
    settings: await readSettings(),
    sites: await readSites(),
    dismissals: await dismissals.read(Date.now()),
    sentAnyway: await sentAnyway.read(),
    days: await readDays(),
    list: { kind: 'unknown' },
    listWork: NO_WORK,
    requests: [],
    said: '',
  };
  const update = (part: Partial<State>): void => {
    state = { ...state, ...part };
    const { language, textSize } = state.settings;
    followSettings({ language, textSize }, titleOf(language));
    draw(<Options {...state} {...actions} language={language} version={ownVersion()} />);
  };
  const page: OptionsPage = {
    state: () => state,
    update,
    refreshList: async () => update({ list: await readList(), requests: await readRequests() }),
    refreshSites: async () => update({ sites: await readSites() }),
    refreshSettings: async () => update({ settings: await readSettings() }),
  };
  const actions = createActions(page, { dismissals, sentAnyway });
  follow(page, {
    [DISMISSALS_KEY]: async () => update({ dismissals: await dismissals.read(Date.now()) }),
    [SENT_ANYWAY_KEY]: async () => update({ sentAnyway: await sentAnyway.read() }),
    [WARNING_DAYS_KEY]: async () => update({ days: await readDays() }),
  });
  await page.refreshList();
}

function titleOf(language: Settings['language']): string {
  return `${pageWordsOf(language).options.title} · ${wordsOf(language).warning.product}`;
}

/** Settings, permissions and what is stored change in other windows too, and in the browser's own pages. */
function follow(page: OptionsPage, refreshStored: Readonly<Record<string, () => Promise<void>>>): void {
  onSettingsChange(() => void page.refreshSettings());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const [key, refresh] of Object.entries(refreshStored)) if (key in changes) void refresh();
  });
  browser.permissions.onAdded.addListener(() => void page.refreshSites());
  browser.permissions.onRemoved.addListener(() => void page.refreshSites());
  setInterval(() => {
    if (document.visibilityState === 'visible') void readRequests().then((requests) => page.update({ requests }));
  }, LOG_EVERY);
}

async function readDays(): Promise<readonly WarningDay[]> {
  return lastDays(await readWarningDays(browser.storage.local), new Date(), 7);
}

async function readSites(): Promise<readonly Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return sitesOf(origins, browser.runtime.getManifest().host_permissions ?? []);
}

async function readList(): Promise<ListView> {
  const answer = await askListSummary();
  return answer.ok ? { kind: 'known', summary: answer.value } : { kind: 'unknown' };
}

async function readRequests(): Promise<RequestLog> {
  const answer = await askListRequests();
  return answer.ok ? answer.value : null;
}
