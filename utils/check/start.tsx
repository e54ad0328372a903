import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { Check } from '../../components/check/Check.tsx';
import type { CheckProps, Draft, JudgedView, Outcome } from '../../components/check/props.ts';
import { pageWordsOf } from '../../components/words/page-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { createNames } from '../agency-view.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import { followSettings } from '../own-page.ts';
import { ownVersion } from '../own-version.ts';
import { lookupNumbers } from '../protocol-client.ts';
import { captureScreen } from '../qr/capture-screen.ts';
import { makeReport } from '../report/report-view.ts';
import { createShare } from '../report/share.ts';
import { onSettingsChange, readSettings, type Settings } from '../settings.ts';
import { createEngine } from '../verdict/analyse.ts';
import { checkEntered } from './check-entered.ts';
import { checkFiles } from './check-file.ts';
import { checkPicture } from './check-picture.ts';
import { followDrops } from './drops.ts';

interface State extends Pick<CheckProps, 'draft' | 'outcome' | 'dragging' | 'report'> {
  readonly settings: Settings;
}

type Actions = Pick<CheckProps, 'onDraft' | 'onCheck' | 'onFiles' | 'onScreen' | 'onTooLong' | 'onClear' | 'onReport'>;

const NO_DRAFT: Draft = { text: '', channel: 'sms', sender: '', subject: '' };
const NOTHING: Pick<State, 'outcome' | 'report'> = { outcome: { kind: 'idle' }, report: null };

/**
 * Draws the page and checks what is given to it. Texts and pictures stay in this page; only numbers go to the
 * background.
 */
export async function startCheck(draw: (view: ComponentChild) => void): Promise<void> {
  const engine = createEngine(await readTables(browser.storage.local));
  const share = createShare(window);
  let state: State = { settings: await readSettings(), draft: NO_DRAFT, dragging: false, ...NOTHING };

  function update(part: Partial<State>): void {
    state = { ...state, ...part };
    const { language, family } = state.settings;
    followSettings(state.settings, `${pageWordsOf(language).check.title} · ${wordsOf(language).warning.product}`);
    const names = createNames(engine.gazetteer, language);
    const view = { ...state, ...names, language, version: ownVersion(), ...(family === undefined ? {} : { family }) };
    draw(<Check {...view} {...share} {...actions} />);
  }

  const tools = () => ({
    judge: { engine, ownDomains: state.settings.ownDomains, lookup: lookupNumbers },
    language: state.settings.language,
  });

  async function run(check: () => Promise<Outcome>): Promise<void> {
    update({ ...NOTHING, outcome: { kind: 'busy' } });
    await painted();
    update({ outcome: await check() });
  }

  async function checkScreen(): Promise<void> {
    const picture = await captureScreen(navigator);
    if (!picture.ok) update({ ...NOTHING, outcome: { kind: 'problem', problem: 'no-screen' } });
    else await run(() => checkPicture(picture.value, state.draft, tools()));
  }

  async function report({ message, view: { verdict } }: JudgedView): Promise<void> {
    const { gazetteer } = engine;
    const { language, policy } = state.settings;
    const officers = policy.reportAddresses ?? [];
    const made = { gazetteer, language, version: ownVersion(), now: new Date(), officers };
    update({ report: await makeReport({ message, verdict }, made) });
  }

  const actions: Actions = {
    onDraft: (changed) => update({ draft: { ...state.draft, ...changed } }),
    onCheck: () => void run(() => checkEntered(state.draft, tools().judge, state.settings.language)),
    onFiles: (files) => void run(() => checkFiles(files, state.draft, tools())),
    onScreen: () => void checkScreen(),
    onTooLong: () => update({ ...NOTHING, outcome: { kind: 'problem', problem: 'too-long' } }),
    onClear: () => update({ draft: NO_DRAFT, ...NOTHING }),
    onReport: (judged) => void report(judged),
  };
  followDrops(document, { onOver: (dragging) => update({ dragging }), onDrop: actions.onFiles });
  onSettingsChange(() => void readSettings().then((settings) => update({ settings, report: null })));
  update({});
}

/** Until what was drawn last is on the screen: a large mail takes a moment, and the page must have said so before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
