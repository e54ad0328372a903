import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import type { CheckState, ListState, PageState, PopupProps, SiteState } from '../../components/popup/props.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { createNames } from '../agency-view.ts';
import { judgeMessage } from '../check/judge-message.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import { followSettings } from '../own-page.ts';
import { askTabFrames, lookupNumbers, requestPageCheck, takeCodesWish } from '../protocol-client.ts';
import type { ShownTab } from '../protocol-payloads.ts';
import { saveFile } from '../save-file.ts';
import { readSettings, type Settings } from '../settings.ts';
import { createEngine } from '../verdict/analyse.ts';
import type { Judge } from '../verdict/with-list.ts';
import { lastDays, readWarningDays } from '../warning-days.ts';
import { checkText } from './check-text.ts';
import { readTabCodes } from './codes.ts';
import { readList } from './list-state.ts';
import { findPanel } from './open-panel.ts';
import { type ActiveTab, findActiveTab, originOf, readFramesAnyway, readPage, readSite } from './page-state.ts';
import { findSelection } from './selection.ts';
import { structureFile } from './structure-file.ts';

interface State {
  page: PageState;
  site: SiteState;
  list: ListState;
  check: CheckState;
  draft: string;
  warnedInWeek: number;
  report: PopupProps['report'];
  codes: PopupProps['codes'];
}

const NOTHING_READ: PageState = { kind: 'read', messages: [], partly: false };
/** Frames answer within this many milliseconds after they were asked to look; then what is known is shown. */
const LOOKS = [150, 400, 900, 1800];

/** Reads what is known of the tab, draws it, and does what its buttons say. */
export async function startPopup(draw: (view: ComponentChild) => void): Promise<void> {
  const [settings, tab, tables, openPanel] = await Promise.all([
    readSettings(),
    findActiveTab(browser),
    readTables(browser.storage.local),
    findPanel(browser),
  ]);
  followSettings(settings, wordsOf(settings.language).warning.product);
  const judge: Judge = { engine: createEngine(tables), ownDomains: settings.ownDomains, lookup: lookupNumbers };
  const state: State = {
    page: { kind: 'checking' },
    site: { kind: 'none' },
    list: { kind: 'none' },
    check: { kind: 'idle' },
    draft: '',
    warnedInWeek: 0,
    report: 'none',
    codes: { kind: 'idle' },
  };
  const update = (part: Partial<State>): void => {
    Object.assign(state, part);
    draw(<Popup {...state} {...fixed} />);
  };
  const ways = actions(state, update, { tab, judge, settings });
  const fixed = { ...fixedProps(settings, judge), ...ways, ...panelAction(openPanel) };
  update({});
  update({ list: await readList(), warnedInWeek: await countWeek() });
  update(await readTab(tab));
  await checkSelected(tab, update, { judge, settings });
  const wish = await takeCodesWish();
  if (wish.ok && wish.value !== null) await readCodes(wish.value, tab, update, { judge, settings });
}

type Update = (part: Partial<State>) => void;
type Actions = Pick<
  PopupProps,
  'onCheckPage' | 'onAlways' | 'onReadAnyway' | 'onSaveReport' | 'onDraft' | 'onCheck' | 'onCodes'
>;

function actions(
  state: State,
  update: Update,
  { tab, judge, settings }: { tab: ActiveTab | null; judge: Judge; settings: Settings },
): Actions {
  async function check(): Promise<void> {
    update({ check: { kind: 'busy' } });
    update({ check: await checkText(state.draft, judge, settings.language) });
  }
  return {
    onCheckPage: () => void checkPage(tab, update),
    onAlways: (always) => void setAlways(tab, always, update),
    onReadAnyway: () => void readAnyway(tab, update),
    onSaveReport: () => void saveReport(tab, update),
    onDraft: (draft) => update({ draft }),
    onCheck: () => void check(),
    onCodes: () =>
      void (tab !== null && readCodes({ tab: tab.id, window: tab.window }, tab, update, { judge, settings })),
  };
}

function fixedProps({ language, family, policy }: Settings, { engine }: Judge) {
  return {
    language,
    isOnTrial: policy.reportOnly === true,
    ...createNames(engine.gazetteer, language),
    ...(family === undefined ? {} : { family }),
  };
}

function panelAction(open: (() => void) | null): Pick<PopupProps, 'onPanel'> {
  return open === null ? {} : { onPanel: open };
}

async function countWeek(): Promise<number> {
  const days = lastDays(await readWarningDays(browser.storage.local), new Date(), 7);
  return days.reduce((total, { count }) => total + count, 0);
}

async function readTab(tab: ActiveTab | null): Promise<Pick<State, 'page' | 'site'>> {
  const site = await readSite(browser, tab);
  const frames = tab === null ? null : await askTabFrames(tab.id);
  return { site, page: await readPage(browser, tab, site, frames?.ok === true ? frames.value : {}) };
}

async function checkPage(tab: ActiveTab | null, update: Update): Promise<void> {
  if (tab === null) return;
  update({ page: { kind: 'checking' } });
  await requestPageCheck(tab.id);
  await showWhenRead(tab, update);
}

/** What a person has selected in the page is what they want to know about. */
async function checkSelected(
  tab: ActiveTab | null,
  update: Update,
  { judge, settings }: { readonly judge: Judge; readonly settings: Settings },
): Promise<void> {
  const selected = await findSelection(browser, tab?.id ?? null);
  if (selected === null) return;
  update({ draft: selected.body, check: { kind: 'busy' } });
  update({ check: { kind: 'text', ...(await judgeMessage(selected, judge, settings.language)) } });
}

/** Reads the QR codes that a tab shows, and has the page's messages judged with them. */
function readCodes(
  shown: ShownTab,
  tab: ActiveTab | null,
  update: Update,
  { judge, settings }: { readonly judge: Judge; readonly settings: Settings },
): Promise<void> {
  return readTabCodes(shown, {
    judge,
    language: settings.language,
    onCodes: (codes) => update({ codes }),
    checkPage: () => checkPage(tab, update),
    readPage: async () => {
      const found = await readTab(tab);
      update(found);
      return found.page;
    },
  });
}

async function readAnyway(tab: ActiveTab | null, update: Update): Promise<void> {
  if (tab === null) return;
  update({ page: { kind: 'checking' } });
  const frames = await askTabFrames(tab.id);
  if (frames.ok) await readFramesAnyway(browser, tab.id, frames.value);
  await showWhenRead(tab, update);
}

async function saveReport(tab: ActiveTab | null, update: Update): Promise<void> {
  const text = tab === null ? null : await structureFile(browser, tab.id);
  if (text !== null) saveFile(document, { name: 'ruthan-structure.json', type: 'application/json', text });
  update({ report: text === null ? 'failed' : 'none' });
}

/** The permission is asked for first, in the click itself: browsers refuse it after the first `await`. */
async function setAlways(tab: ActiveTab | null, always: boolean, update: Update): Promise<void> {
  const origin = tab === null ? null : originOf(tab.url);
  if (tab === null || origin === null) return;
  const origins = { origins: [origin] };
  const changed = await (always ? browser.permissions.request(origins) : browser.permissions.remove(origins));
  if (!changed) return;
  // The background hears of it from the browser, also where the prompt has closed this window.
  await showWhenRead(tab, update);
}

/** The engine needs a moment to be brought in and to read; nobody tells the popup when, so it looks a few times. */
async function showWhenRead(tab: ActiveTab, update: Update): Promise<void> {
  for (const pause of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const found = await readTab(tab);
    const isLast = pause === LOOKS.at(-1);
    const empty = found.page.kind === 'not-checked' || (found.page.kind === 'read' && found.page.messages.length === 0);
    if (!empty || isLast) {
      update(found.page.kind === 'not-checked' ? { ...found, page: NOTHING_READ } : found);
      return;
    }
    update({ site: found.site });
  }
}
