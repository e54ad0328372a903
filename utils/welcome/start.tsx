import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import type { JudgedView } from '../../components/check/props.ts';
import type { PermissionKey, WelcomeProps } from '../../components/welcome/props.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { pageWordsOf } from '../../components/words/page-words-of.ts';
import { createNames } from '../agency-view.ts';
import { FOCUS_WARNING } from '../background/focus.ts';
import { judgeMessage } from '../check/judge-message.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import { messageWith } from '../message-with.ts';
import { followSettings } from '../own-page.ts';
import { ownVersion } from '../own-version.ts';
import { lookupNumbers } from '../protocol-client.ts';
import { onSettingsChange, readSettings, type Settings } from '../settings.ts';
import { createEngine } from '../verdict/analyse.ts';
import { SAMPLES, type SampleId } from './samples.ts';

interface State {
  readonly settings: Settings;
  readonly sample: SampleId | null;
  readonly text: string;
  readonly judged: JudgedView | null;
}

/** As many characters of a changed sample as are judged; the check page takes more. */
const LONGEST_SAMPLE = 2000;
const FIRST: SampleId = 'refund';

/** Draws the page, and judges the sample with the engine that works in mailboxes. */
export async function startWelcome(draw: (view: ComponentChild) => void): Promise<void> {
  const engine = createEngine(await readTables(browser.storage.local));
  const fixed = await readFixed();
  let state: State = { settings: await readSettings(), sample: FIRST, text: SAMPLES[FIRST], judged: null };
  const update = (part: Partial<State>): void => {
    state = { ...state, ...part };
    const { language } = state.settings;
    followSettings(state.settings, pageWordsOf(language).welcome.title);
    draw(
      <Welcome {...fixed} {...state} {...actions} {...createNames(engine.gazetteer, language)} language={language} />,
    );
  };
  const tryText = async (text: string): Promise<void> => {
    const { ownDomains, language } = state.settings;
    const message = messageWith({ id: 'sample', channel: 'sms', body: text.trim() });
    const judged =
      message.body === '' ? null : await judgeMessage(message, { engine, ownDomains, lookup: lookupNumbers }, language);
    // What was typed meanwhile has its own verdict coming.
    if (state.text === text) update({ judged });
  };
  const actions: Pick<WelcomeProps, 'onSample' | 'onText'> = {
    onSample: (sample) => {
      update({ sample, text: SAMPLES[sample] });
      void tryText(SAMPLES[sample]);
    },
    onText: (typed) => {
      const text = typed.slice(0, LONGEST_SAMPLE);
      update({ sample: null, text });
      void tryText(text);
    },
  };
  onSettingsChange(() => {
    void readSettings().then((settings) => {
      update({ settings });
      return tryText(state.text);
    });
  });
  update({});
  await tryText(state.text);
}

type Fixed = Pick<WelcomeProps, 'hosts' | 'permissions' | 'base' | 'shortcut' | 'version'>;

/** What the browser says of the extension; it does not change while the page is open. */
async function readFixed(): Promise<Fixed> {
  const { host_permissions: hosts = [], permissions = [] } = browser.runtime.getManifest();
  const commands = await browser.commands.getAll();
  return {
    hosts: hosts.map((pattern: string) => pattern.replace(/^https:\/\/|\/\*$/g, '')),
    permissions: KNOWN.filter((key) => permissions.some((each) => each === key)),
    base: browser.runtime.getURL('/'),
    shortcut: commands.find(({ name }) => name === FOCUS_WARNING)?.shortcut ?? '',
    version: ownVersion(),
  };
}

/** A test holds this against the manifest: a permission without words must not ship. */
export const KNOWN: readonly PermissionKey[] = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
