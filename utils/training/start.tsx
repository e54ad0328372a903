import type { ComponentChild } from 'preact';
import type { PresentingProps, TrainProps } from '../../components/train/props.ts';
import { Train } from '../../components/train/Train.tsx';
import { trainWordsOf } from '../../components/words/train/train-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import type { Tables } from '../agencies/tables.ts';
import { followSettings } from '../own-page.ts';
import { saveFile } from '../save-file.ts';
import type { Language } from '../setting-values.ts';
import { createEngine } from '../verdict/analyse.ts';
import { type ClassList, judgeScenario } from './judge-scenario.ts';
import type { KeptPart, KeptStore } from './kept/kept-store.ts';
import type { Draft } from './own/draft.ts';
import { parseOwn } from './own/own-scenarios.ts';
import { parseDraft } from './own/parse-draft.ts';
import { keptSession, parseSession } from './parse-session.ts';
import { createFullScreen } from './presenting/full-screen.ts';
import { createNotesWindow } from './presenting/notes-window.ts';
import { fragmentOf, parseRoute, type Route } from './route.ts';
import type { Scenario } from './scenario.ts';
import { builtInScenarios } from './scenarios.ts';
import { createScreenGuard } from './screens/screen-guard.ts';
import type { Session } from './session.ts';
import type { TrainSettings, TrainSettingsStore } from './settings/train-settings.ts';

/** What differs between the extension's page and the file on a stick. */
export interface TrainTools extends Pick<TrainProps, 'version' | 'isAlone'> {
  readonly settings: TrainSettingsStore;
  /** Where one's own samples, the one being written and the quiz are kept. */
  readonly kept: KeptStore;
  /** What the page is drawn with; the window of the notes too. */
  readonly styles: string;
  /** Renewed names of bodies; left out, those that ship. */
  readonly tables?: Tables | undefined;
}

interface State {
  readonly settings: TrainSettings;
  readonly route: Route;
  readonly own: readonly Scenario[];
  readonly draft: Draft | null;
  readonly session: Session | null;
  readonly isKept: boolean;
}

type Action = 'onGo' | 'onOwn' | 'onDraft' | 'onSession' | 'onSave' | 'onPrint' | 'onLanguage';

/** Draws the training page, part by part as its address says. Needs no browser API and no network. */
export async function startTrain(tools: TrainTools, draw: (view: ComponentChild) => void): Promise<void> {
  const { version, isAlone } = tools;
  const engine = createEngine(tools.tables);
  const builtIn = builtInScenarios(engine.gazetteer);
  const guard = createScreenGuard(window, engine, classList);
  const presenting: PresentingProps = {
    notesWindow: createNotesWindow(window, tools.styles, () => document.title),
    fullScreen: createFullScreen(document),
  };
  let state: State = {
    settings: await tools.settings.read(),
    route: parseRoute(location.hash) ?? { view: 'library' },
    own: parseOwn(await tools.kept.read('own'), engine.gazetteer),
    draft: parseDraft(await tools.kept.read('draft')),
    session: parseSession(await tools.kept.read('session')),
    isKept: true,
  };

  function keep(part: Partial<State>, name: KeptPart, value: unknown): void {
    update(part);
    void tools.kept.write(name, value).then((isKept) => {
      if (isKept !== state.isKept) update({ isKept });
    });
  }

  const judge: TrainProps['lesson']['judge'] = (scenario, language) =>
    judgeScenario(scenario, language, engine, classList(language));
  const actions: Pick<TrainProps, Action> = {
    onGo: (route) => {
      location.hash = fragmentOf(route);
    },
    onOwn: (own) => keep({ own }, 'own', own),
    onDraft: (draft) => keep({ draft }, 'draft', draft),
    onSession: (session) => keep({ session }, 'session', session === null ? null : keptSession(session)),
    onSave: (file) => saveFile(document, file),
    onPrint: () => window.print(),
    onLanguage: (language) => void tools.settings.saveLanguage(language),
  };

  function update(part: Partial<State>): void {
    state = { ...state, ...part };
    const { settings, own, ...shown } = state;
    const { language } = settings;
    followSettings(settings, `${trainWordsOf(language).title} · ${wordsOf(language).warning.product}`);
    const lesson = { scenarios: [...builtIn, ...own], own, engine, judge };
    draw(<Train {...{ version, isAlone, language, lesson, guard }} {...presenting} {...shown} {...actions} />);
  }

  window.addEventListener('hashchange', () => {
    const route = parseRoute(location.hash);
    if (route === null) return;
    update({ route });
    // As after a page has loaded: at its top, with the keyboard at its content.
    window.scrollTo(0, 0);
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  tools.settings.follow(() => void tools.settings.read().then((settings) => update({ settings })));
  update({});
}

/** Says on every label that the list is a sample. */
function classList(language: Language): ClassList {
  return { operator: trainWordsOf(language).listOperator, since: '2025-11' };
}
