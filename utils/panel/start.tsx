import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelProps, PlacedMessage } from '../../components/panel/props.ts';
import type { Point } from '../../components/warning/props.ts';
import { panelWordsOf } from '../../components/words/panel-words.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { loadGazetteer } from '../agencies/gazetteer.ts';
import { createNames, domainOf } from '../agency-view.ts';
import { createDismissing } from '../dismissals/dismissing.ts';
import { createDismissalStore } from '../dismissals/store.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import { followSettings } from '../own-page.ts';
import { readList } from '../popup/list-state.ts';
import { onSettingsChange, readSettings } from '../settings.ts';
import { createFrameLinks } from './frames.ts';
import { createOpened } from './opened.ts';
import { createTabWatch, type TabView } from './tab-watch.ts';

const CHECKING: TabView = { page: { kind: 'checking' }, frames: [] };

/** Draws the messages of the tab in front, follows what the person looks at there, and does what its buttons say. */
export async function startPanel(draw: (view: ComponentChild) => void): Promise<void> {
  const gazetteer = loadGazetteer(await readTables(browser.storage.local));
  let settings = await readSettings();
  let list = await readList();
  let view = CHECKING;
  let current: string | null = null;
  const store = createDismissalStore(browser.storage.local);
  const dismissing = createDismissing({ store, subtle: crypto.subtle, now: Date.now, domainOf });
  const opened = createOpened(browser, dismissing, update);
  const links = createFrameLinks(browser, (tab, _, news) => {
    if (tab !== watch.tab()) return;
    if (news.isNew) void watch.refresh();
    if (news.current !== null && news.current !== current) void look(news.current);
  });
  const watch = createTabWatch(browser, { onView, onOtherTab });

  function update(): void {
    const { language, family } = settings;
    followSettings(settings, `${panelWordsOf(language).title} · ${wordsOf(language).warning.product}`);
    const fixed = { language, list, ...createNames(gazetteer, language), ...(family === undefined ? {} : { family }) };
    draw(<Panel {...fixed} {...actions} page={view.page} current={current} open={opened.now()} />);
  }

  /** The person has turned to a message in the page, by selecting, scrolling or pressing there: that one is opened. */
  async function look(key: string): Promise<void> {
    current = key;
    await opened.open(messageOf(view, key));
  }

  function onView(next: TabView): void {
    view = next;
    const wanted = opened.now()?.key ?? current;
    const tab = watch.tab();
    if (tab !== null) void links.follow(tab, next.frames);
    const found = wanted === null ? null : messageOf(next, wanted);
    void (opened.now() === null || found === null ? opened.open(found) : opened.refresh());
  }

  function onOtherTab(): void {
    links.end();
    view = CHECKING;
    current = null;
    void opened.open(null);
  }

  function point(at: Point | null, scroll: boolean): void {
    const key = opened.now()?.key;
    const message = key === undefined ? null : messageOf(view, key);
    if (message !== null) links.show(message.at, { message: message.at.message, point: at, scroll });
  }

  const actions: Pick<PanelProps, 'onOpen' | 'onPoint' | 'onShow' | 'onFine' | 'onTakeBack'> = {
    onOpen: (message) => void opened.open(message),
    onPoint: (at) => point(at, false),
    onShow: (at) => point(at, true),
    onFine: (scope) => void opened.dismiss(scope),
    onTakeBack: () => void opened.takeBack(),
  };
  onSettingsChange(() => {
    void Promise.all([readSettings(), readList()]).then(([nextSettings, nextList]) => {
      settings = nextSettings;
      list = nextList;
      update();
    });
  });
  update();
  await watch.start();
}

function messageOf({ page }: TabView, key: string): PlacedMessage | null {
  const messages = page.kind === 'read' ? page.messages : [];
  const found = messages.find(({ at }) => at?.message === key);
  return found?.at === undefined || found.report === undefined
    ? null
    : { ...found, at: found.at, report: found.report };
}
