import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import { Check } from '../../components/check/Check.tsx';
import { type CheckProps, type Draft, LONGEST_DRAFT, type Outcome } from '../../components/check/props.ts';
import { pageWordsOf } from '../../components/words/page-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { createNames } from '../agency-view.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import { followSettings, ownVersion } from '../own-page.ts';
import type { Judge } from '../page/judge.ts';
import { lookupNumbers } from '../protocol-client.ts';
import { onSettingsChange, readSettings, type Settings } from '../settings.ts';
import { createEngine } from '../verdict/analyse.ts';
import { checkDraft } from './check-draft.ts';
import { followDrops } from './drops.ts';
import { judgeMessage } from './judge-message.ts';
import { readMailFile } from './read-file.ts';
import { shortenMessage } from './shorten-message.ts';

interface State {
  readonly settings: Settings;
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly dragging: boolean;
}

const NO_DRAFT: Draft = { text: '', channel: 'sms', sender: '', subject: '' };

/** Draws the page and checks what is given to it. Texts stay in this page; only numbers go to the background. */
export async function startCheck(draw: (view: ComponentChild) => void): Promise<void> {
  const engine = createEngine(await readTables(browser.storage.local));
  let state: State = { settings: await readSettings(), draft: NO_DRAFT, outcome: { kind: 'idle' }, dragging: false };
  const update = (part: Partial<State>): void => {
    state = { ...state, ...part };
    const { language, family } = state.settings;
    followSettings(state.settings, `${pageWordsOf(language).check.title} · ${wordsOf(language).warning.product}`);
    const names = createNames(engine.gazetteer, language);
    const view = { ...state, ...names, language, version: ownVersion(), ...(family === undefined ? {} : { family }) };
    draw(<Check {...view} {...actions} />);
  };
  const judge = (): Judge => ({ engine, ownDomains: state.settings.ownDomains, lookup: lookupNumbers });
  const run = async (check: () => Promise<Outcome>): Promise<void> => {
    update({ outcome: { kind: 'busy' } });
    await painted();
    update({ outcome: await check() });
  };
  const checkFiles = async (files: readonly File[]): Promise<Outcome> => {
    const read = await readMailFile(files);
    if (!read.ok) return { kind: 'problem', problem: read.problem };
    return {
      kind: 'text',
      ...(await judgeMessage(shortenMessage(read.value, LONGEST_DRAFT), judge(), state.settings.language)),
    };
  };
  const actions: Pick<CheckProps, 'onDraft' | 'onCheck' | 'onFiles' | 'onTooLong' | 'onClear'> = {
    onDraft: (changed) => update({ draft: { ...state.draft, ...changed } }),
    onCheck: () => void run(() => checkDraft(state.draft, judge(), state.settings.language)),
    onFiles: (files) => void run(() => checkFiles(files)),
    onTooLong: () => update({ outcome: { kind: 'problem', problem: 'too-long' } }),
    onClear: () => update({ draft: NO_DRAFT, outcome: { kind: 'idle' } }),
  };
  followDrops(document, { onOver: (dragging) => update({ dragging }), onDrop: actions.onFiles });
  onSettingsChange(() => void readSettings().then((settings) => update({ settings })));
  update({});
}

/** Until what was drawn last is on the screen: a large mail takes a moment, and the page must have said so before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
