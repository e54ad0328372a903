import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import type { ImportState, Missing, SubmissionProps } from '../../components/submission/props.ts';
import { Submission as SubmissionPage } from '../../components/submission/Submission.tsx';
import { submissionWordsOf } from '../../components/words/submission/submission-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { loadGazetteer } from '../agencies/gazetteer.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import type { Listing, Result } from '../model.ts';
import { followSettings } from '../own-page.ts';
import { ownVersion } from '../own-version.ts';
import { lookupNumbers } from '../protocol-client.ts';
import { saveFile } from '../save-file.ts';
import { onSettingsChange, readSettings, type Settings } from '../settings.ts';
import type { TableProblem } from '../tables/open-table.ts';
import { dayOf } from '../thai-date.ts';
import { localForms, officialName, searchBodies } from './body-name.ts';
import type { Imported } from './import-numbers.ts';
import { importFile, importText, type Pace } from './import-table.ts';
import { parseSubmission, SUBMISSION_KEY } from './stored-draft.ts';
import { emptySubmission, type Submission } from './submission.ts';
import { submissionCsv } from './submission-csv.ts';

interface State {
  readonly settings: Settings;
  readonly submission: Submission;
  readonly imported: ImportState;
  readonly listings: ReadonlyMap<string, Listing> | null;
}

const PACE: Pace = { now: () => performance.now(), pause: () => new Promise((resolve) => setTimeout(resolve)) };
/** Numbers in one question to the background. */
const NUMBERS_AT_ONCE = 500;
/** A directory larger than this is another file by mistake. */
const LARGEST_DIRECTORY = 32 * 2 ** 20;

/**
 * Draws the page. The draft is kept in the extension's local storage as it is typed; only numbers go to the background.
 */
export async function startSubmission(draw: (view: ComponentChild) => void): Promise<void> {
  const gazetteer = loadGazetteer(await readTables(browser.storage.local));
  const area = browser.storage.local;
  const today = dayOf(new Date());
  let state: State = {
    settings: await readSettings(),
    submission: parseSubmission((await area.get(SUBMISSION_KEY))[SUBMISSION_KEY], today),
    imported: { kind: 'idle' },
    listings: null,
  };

  function update(part: Partial<State>): void {
    const isChanged = part.submission !== undefined;
    state = { ...state, ...part };
    if (isChanged) void area.set({ [SUBMISSION_KEY]: state.submission });
    const { settings, submission } = state;
    const { language } = settings;
    followSettings(settings, `${submissionWordsOf(language).title} · ${wordsOf(language).warning.product}`);
    const name = officialName(submission.body, gazetteer);
    const view = { ...state, ...actions, language, version: ownVersion(), name, missing: missingOf(submission, name) };
    draw(<SubmissionPage {...view} search={(typed) => searchBodies(gazetteer, typed)} forms={localForms(gazetteer)} />);
  }

  async function take(
    read: (context: Parameters<typeof importText>[1]) => Promise<Result<Imported, TableProblem>>,
    purpose: string,
  ): Promise<void> {
    update({ imported: { kind: 'busy' } });
    const known = new Set(state.submission.numbers.map(({ number }) => number));
    const result = await read({ isHotline: (code) => gazetteer.hotlines.has(code), known, purpose });
    if (!result.ok) return update({ imported: { kind: 'problem', problem: result.problem } });
    const { numbers, problems } = result.value;
    const submission = { ...state.submission, numbers: [...state.submission.numbers, ...numbers] };
    update({ submission, imported: { kind: 'done', taken: numbers.length, problems } });
    await askList();
  }

  async function askList(): Promise<void> {
    for await (const listings of listingsOf(state.submission, state.listings)) update({ listings });
  }

  const actions: Pick<SubmissionProps, 'onChange' | 'onPaste' | 'onFile' | 'onExport' | 'onPrint' | 'onClear'> = {
    onChange: (changed) => update({ submission: { ...state.submission, ...changed } }),
    onPaste: (text, purpose) => {
      if (text.trim() === '') update({ imported: { kind: 'problem', problem: 'nothing' } });
      else void take(async (context) => ({ ok: true, value: await importText(text, context, PACE) }), purpose);
    },
    onFile: ([file], purpose) => {
      if (file !== undefined) void take((context) => readDirectory(file, context), purpose);
    },
    onExport: () => {
      const text = submissionCsv(state.submission, officialName(state.submission.body, gazetteer));
      saveFile(document, { name: `white-list-${today}.csv`, type: 'text/csv;charset=utf-8', text });
    },
    onPrint: () => window.print(),
    onClear: () => update({ submission: emptySubmission(today), imported: { kind: 'idle' } }),
  };
  onSettingsChange(() => void readSettings().then((settings) => update({ settings })));
  update({});
  await askList();
}

/** What the list says of the numbers of a submission, growing with each answer; nothing where no list is connected. */
async function* listingsOf({ numbers }: Submission, before: ReadonlyMap<string, Listing> | null) {
  const known = new Map(before ?? []);
  const unknown = numbers.map(({ number }) => number).filter((each) => !known.has(each));
  for (let at = 0; at < unknown.length; at += NUMBERS_AT_ONCE) {
    const asked = unknown.slice(at, at + NUMBERS_AT_ONCE);
    const answer = await lookupNumbers(asked);
    if (!answer.ok || answer.value === null) return;
    for (const [index, listing] of answer.value.entries()) known.set(asked[index] ?? '', listing);
    yield new Map(known);
  }
}

function missingOf({ contact, numbers }: Submission, name: string): readonly Missing[] {
  return [
    ...(name === '' ? (['body'] as const) : []),
    ...(contact.name.trim() === '' ? (['contact'] as const) : []),
    ...(numbers.length === 0 ? (['numbers'] as const) : []),
  ];
}

async function readDirectory(
  file: File,
  context: Parameters<typeof importFile>[1],
): Promise<Result<Imported, TableProblem>> {
  if (file.size > LARGEST_DIRECTORY) return { ok: false, problem: 'too-big' };
  return importFile(new Uint8Array(await file.arrayBuffer()), context, PACE);
}
