import type { Engine } from '../../utils/extract/engine.ts';
import type { JudgedScenario } from '../../utils/training/judge-scenario.ts';
import type { Draft } from '../../utils/training/own/draft.ts';
import type { FullScreen } from '../../utils/training/presenting/full-screen.ts';
import type { NotesWindow } from '../../utils/training/presenting/notes-window.ts';
import type { Route } from '../../utils/training/route.ts';
import type { Scenario } from '../../utils/training/scenario.ts';
import type { Session } from '../../utils/training/session.ts';
import type { Language } from '../warning/props.ts';
import type { GuardScreen } from './screens/props.ts';

/** What is taught with: the scenarios and the engine that judges them. */
export interface Lesson {
  /** Those that come with the extension, then those that a person has brought in. Ids are unique. */
  readonly scenarios: readonly Scenario[];
  /** Those that a person has brought in or made; kept on the machine. */
  readonly own: readonly Scenario[];
  readonly engine: Engine;
  readonly judge: (scenario: Scenario, language: Language) => JudgedScenario;
}

/** A file to hand to a person; `type` is its media type. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What every view of the training page is given. */
export interface ViewProps {
  readonly language: Language;
  readonly lesson: Lesson;
  /** Has the real engine read, warn and guard in a simulated screen. */
  readonly guard: GuardScreen;
  readonly onGo: (route: Route) => void;
  /** Replaces the scenarios that a person has brought in or made. */
  readonly onOwn: (own: readonly Scenario[]) => void;
  /** The sample that is being written; null for none. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  /** The quiz that is on, or its results. */
  readonly session: Session | null;
  readonly onSession: (session: Session | null) => void;
  /** False where the machine did not keep what was written last. */
  readonly isKept: boolean;
  readonly onSave: (file: SavedFile) => void;
  readonly onPrint: () => void;
}

/** What a lesson on a projector needs of the browser. */
export interface PresentingProps {
  readonly notesWindow: NotesWindow;
  readonly fullScreen: FullScreen;
}

export interface TrainProps extends ViewProps, PresentingProps {
  readonly route: Route;
  /** Of the extension, as in its manifest. */
  readonly version: string;
  /** A file on a stick: there are no other pages of the extension beside it. */
  readonly isAlone: boolean;
  readonly onLanguage: (language: Language) => void;
}
