import type { Level } from '../../../utils/model.ts';
import type { Reaching } from '../../../utils/training/inert.ts';
import type { DraftProblem } from '../../../utils/training/own/finish-draft.ts';
import type { ImportProblem } from '../../../utils/training/own/import-scenarios.ts';
import type { ScenarioProblem } from '../../../utils/training/parse-scenarios.ts';
import type { Scenario, ScenarioNumber } from '../../../utils/training/scenario.ts';

/** Words of the editor of one's own samples. */
export interface EditorWords {
  readonly write: WriteWords;
  readonly verdict: VerdictWords;
  readonly teach: TeachWords;
  readonly keep: KeepWords;
  readonly own: OwnWords;
  /** Where in a sample something is. */
  readonly fields: Record<keyof Scenario, string>;
  readonly problems: Record<ScenarioProblem['code'], string> &
    Record<Exclude<(DraftProblem | ImportProblem)['code'], ScenarioProblem['code']>, string>;
  /** A problem with its place: the sample, counted from 1, and the field; each may be empty. */
  readonly problemAt: (problem: string, sample: string, field: string) => string;
}

export interface WriteWords {
  readonly title: string;
  readonly intro: string;
  readonly other: string;
  readonly openOther: string;
  readonly name: string;
  readonly nameHint: string;
  readonly channel: string;
  readonly senderName: string;
  readonly senderAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly textHint: string;
  readonly qr: string;
  readonly qrHint: string;
  readonly inert: string;
  readonly inertHint: string;
  readonly alreadyInert: string;
  readonly changed: string;
  readonly change: (kind: string, from: string, to: string) => string;
  readonly kinds: Record<Reaching['kind'], string>;
  readonly left: (words: string) => string;
}

export interface VerdictWords {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  readonly levels: Record<Level, string>;
}

export interface TeachWords {
  readonly title: string;
  readonly answer: string;
  readonly agrees: string;
  readonly differs: string;
  readonly useEngine: string;
  readonly family: string;
  readonly difficulty: string;
  readonly audience: string;
  readonly clues: string;
  readonly cluesHint: string;
  readonly clueWords: (number: number) => string;
  readonly clueWhy: (number: number) => string;
  readonly nowhere: string;
  readonly addClue: string;
  readonly removeClue: (number: number) => string;
  readonly numbers: string;
  readonly numbersHint: string;
  readonly number: (number: number) => string;
  readonly list: (number: number) => string;
  readonly statuses: Record<ScenarioNumber['status'], string>;
  readonly addNumber: string;
  readonly removeNumber: (number: number) => string;
  readonly notes: string;
  readonly notesHint: string;
}

export interface KeepWords {
  readonly save: string;
  readonly saved: (title: string) => string;
  readonly clear: string;
  readonly clearSure: string;
  readonly draftKept: string;
  readonly notKept: string;
}

export interface OwnWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly show: string;
  readonly present: string;
  readonly edit: string;
  readonly remove: (title: string) => string;
  readonly removeSure: (title: string) => string;
  readonly exportAll: string;
  readonly importTitle: string;
  readonly importHint: string;
  readonly importFile: string;
  readonly imported: (count: number) => string;
}
