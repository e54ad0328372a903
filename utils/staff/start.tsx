import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import type { BatchOutcome, DraftOutcome, DraftProblem, StaffDraft, StaffProps } from '../../components/staff/props.ts';
import { Staff } from '../../components/staff/Staff.tsx';
import { staffWordsOf } from '../../components/words/staff/staff-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { copyText } from '../copy-text.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import type { Result } from '../model.ts';
import { checkDraft } from '../outgoing/check-draft.ts';
import type { Draft } from '../outgoing/draft.ts';
import { propose } from '../outgoing/propose.ts';
import { followSettings } from '../own-page.ts';
import { ownVersion } from '../own-version.ts';
import { lookupNumbers } from '../protocol-client.ts';
import { onSettingsChange, readSettings, type Settings } from '../settings.ts';
import { createEngine } from '../verdict/analyse.ts';
import { createBatchRunner } from './batch-runner.ts';
import { checkMessage, type MessageTools } from './check-message.ts';
import { mailDraft, typedDraft } from './read-draft.ts';
import { saveRows } from './save-rows.ts';

interface State {
  readonly settings: Settings;
  readonly draft: StaffDraft;
  readonly outcome: DraftOutcome;
  readonly batch: BatchOutcome;
  readonly batchChannel: StaffDraft['channel'];
  readonly proposes: boolean;
}

/**
 * Draws the page and checks what is given to it. Texts stay in this page and its worker; only numbers go to the
 * background.
 */
export async function startStaff(draw: (view: ComponentChild) => void): Promise<void> {
  const tables = await readTables(browser.storage.local);
  const engine = createEngine(tables);
  let state: State = {
    settings: await readSettings(),
    draft: { text: '', channel: 'sms', sender: '', subject: '' },
    outcome: { kind: 'idle' },
    batch: { kind: 'idle' },
    batchChannel: 'sms',
    proposes: false,
  };

  function update(part: Partial<State>): void {
    state = { ...state, ...part };
    const { language } = state.settings;
    followSettings(state.settings, `${staffWordsOf(language).title} · ${wordsOf(language).warning.product}`);
    draw(<Staff {...state} {...actions} language={language} version={ownVersion()} />);
  }

  async function check(read: Read, isMail: boolean): Promise<void> {
    const { language, ownDomains } = state.settings;
    update({ outcome: await outcomeOf(read, isMail, { engine, ownDomains, language, lookup: lookupNumbers }) });
  }

  const runner = createBatchRunner((batch) => update({ batch }));
  function begin([file]: readonly File[]): void {
    const { batchChannel: channel, proposes, settings } = state;
    if (file !== undefined) {
      runner.begin({ file, channel, proposes, ownDomains: settings.ownDomains, tables: tables ?? null });
    }
  }

  const actions: Omit<StaffProps, keyof State | 'language' | 'version'> = {
    onDraft: (changed) => update({ draft: { ...state.draft, ...changed } }),
    onCheck: () => void check(typedDraft(state.draft), false),
    onMail: (files) => {
      update({ outcome: { kind: 'busy' } });
      void mailDraft(files).then((read) => check(read, true));
    },
    onBatchOptions: (changed) => update(changed),
    onBatch: begin,
    onCancel: runner.cancel,
    onPropose: ({ draft }) =>
      draft === null
        ? null
        : propose(draft, checkDraft(draft, engine, { ownDomains: state.settings.ownDomains }), engine),
    onCopy: (text) => copyText(window, text),
    onExport: () => {
      if (state.batch.kind === 'batch') void saveRows(state.batch.view);
    },
    onPrint: () => window.print(),
  };
  onSettingsChange(() => void readSettings().then((settings) => update({ settings })));
  update({});
}

type Read = Result<Draft, DraftProblem>;

async function outcomeOf(read: Read, isMail: boolean, tools: MessageTools): Promise<DraftOutcome> {
  if (!read.ok) return { kind: 'problem', problem: read.problem };
  const result = await checkMessage(read.value, tools);
  const { senderName, senderAddress, subject, body } = read.value.message;
  const mail = isMail ? { from: `${senderName} ${senderAddress}`.trim(), subject, body } : null;
  return { kind: 'done', result: { ...result, mail } };
}
