import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { lookAtOpenTabs, reconcileSites, stopInTabs, takeOver } from '../utils/background/added-sites.ts';
import { showBadge } from '../utils/background/badge.ts';
import { addMenu, checkSelection, createSelectionBox } from '../utils/background/context-menu.ts';
import { reconcileDrafts } from '../utils/background/draft-scripts.ts';
import { FOCUS_WARNING, focusWarning } from '../utils/background/focus.ts';
import { forgetGoneFrames, isEngineIn } from '../utils/background/gone.ts';
import { contentHandlers, pageHandlers } from '../utils/background/handlers.ts';
import { followCodesWishes } from '../utils/background/qr.ts';
import { createQueue } from '../utils/background/queue.ts';
import { createTabStore } from '../utils/background/tab-store.ts';
import { createWarningCount } from '../utils/background/warning-count.ts';
import { createBackgroundList } from '../utils/list/extension/background-list.ts';
import { createListEnvironment } from '../utils/list/extension/environment.ts';
import { createReceiver } from '../utils/protocol.ts';
import { keepPolicy, onSettingsChange, readPolicy, readSettings } from '../utils/settings.ts';
import { openWelcome } from '../utils/welcome/open-welcome.ts';

export default defineBackground(() => {
  const list = createBackgroundList(createListEnvironment(browser), browser.alarms);
  const selection = createSelectionBox();
  const codes = followCodesWishes(browser);
  const tabs = createTabStore(browser.storage.session);
  const warnings = createWarningCount(browser.storage);
  const background = { api: browser, tabs, list, selection, codes, warnings };
  const receive = createReceiver({
    content: contentHandlers(background),
    pages: pageHandlers(background),
    self: { id: browser.runtime.id, base: browser.runtime.getURL('/') },
  });
  const inTurn = createQueue();
  // A script that could not be registered now is tried again at the next start.
  const shipped = browser.runtime.getManifest().host_permissions ?? [];
  const reconcile = () => {
    // Beside the others and not before them: the browser may never answer.
    void keepPolicy().catch(() => undefined);
    return inTurn(async () => {
      await reconcileSites(browser, shipped);
      await reconcileDrafts(browser, await readSettings());
    }).catch(() => undefined);
  };

  browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    void receive(raw, sender).then(reply);
    // Keeps the channel open until the answer is there, in every browser.
    return true;
  });
  browser.alarms.onAlarm.addListener(({ name }) => void list.onAlarm(name).catch(() => undefined));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void reconcile()
      .then(() => lookAtOpenTabs(browser, origins))
      .catch(() => undefined);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void reconcile();
    void stopInTabs(browser, origins).catch(() => undefined);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== FOCUS_WARNING || tab?.id === undefined) return;
    const { id } = tab;
    void background.tabs.read(id).then((frames) => focusWarning(browser, id, frames));
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status !== 'complete') return;
    void forgetGoneFrames(background.tabs, tab, (frame) => isEngineIn(browser, tab, frame))
      .then((frames) => showBadge(browser, tab, frames))
      .catch(() => undefined);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void openWelcome(browser, reason, readPolicy));
  browser.runtime.onInstalled.addListener(() => {
    void addMenu(browser).catch(() => undefined);
    void list.installed().catch(() => undefined);
    // Pages that were open before an update hold the old scripts, which have stopped.
    void takeOver(browser).catch(() => undefined);
  });
  browser.contextMenus.onClicked.addListener((info) => {
    void checkSelection(browser, selection, info).catch(() => undefined);
  });
  onSettingsChange(() => void reconcile());
  browser.tabs.onRemoved.addListener((tab) => void background.tabs.drop(tab));
  void reconcile();
  void list.wake().catch(() => undefined);
});
