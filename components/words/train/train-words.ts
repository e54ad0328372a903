import type { Channel, Level } from '../../../utils/model.ts';
import type { Command } from '../../../utils/training/presenting/commands.ts';
import type { WhatIf } from '../../../utils/training/presenting/what-if.ts';
import type { AudienceKind, Difficulty, Family } from '../../../utils/training/scenario.ts';
import type { Inert } from '../../train/screens/props.ts';

/** Words of the training page: its frame, the library, the simulated screens and the presenter. */
export interface TrainWords {
  readonly title: string;
  readonly intro: string;
  /** The parts of the page, and the name of the list of them. */
  readonly parts: {
    readonly title: string;
    readonly library: string;
    readonly quiz: string;
    readonly print: string;
    readonly editor: string;
  };
  /** Changes to the other language; in that language. */
  readonly otherLanguage: string;
  /** Whose list of numbers the class is shown. */
  readonly listOperator: string;
  readonly channels: Record<Channel, string>;
  readonly answers: Record<Level, string>;
  readonly difficulties: Record<Difficulty, string>;
  readonly audiences: Record<AudienceKind, string>;
  readonly families: Record<Family, string>;
  readonly screens: ScreenWords;
  readonly library: LibraryWords;
  readonly present: PresentWords;
  /** An address names a scenario that is not here. */
  readonly missing: { readonly text: string; readonly back: string };
}

/** All scenarios, and one of them on a screen. */
export interface LibraryWords {
  readonly lesson: string;
  readonly lessonIntro: (messages: string, minutes: string) => string;
  readonly startLesson: string;
  readonly keys: string;
  readonly all: string;
  readonly channel: string;
  readonly answer: string;
  readonly any: string;
  readonly found: (count: string) => string;
  readonly show: string;
  readonly present: string;
  /** The same on a narrow button; its whole name is said to screen readers. */
  readonly presentShort: string;
  readonly copy: string;
  readonly clues: string;
  readonly noClues: string;
  readonly notes: string;
}

/** A scenario on a projector, and the trainer's notes. */
export interface PresentWords {
  readonly ask: string;
  readonly questions: readonly string[];
  readonly clue: (number: string, of: string) => string;
  readonly verdict: string;
  readonly step: (number: string, of: string) => string;
  readonly commands: Record<Command, string>;
  readonly nextMessage: string;
  readonly change: {
    readonly title: string;
    readonly whatIfs: Record<WhatIf, string>;
    readonly restore: string;
    readonly sender: string;
    readonly address: string;
    readonly text: string;
    readonly textHint: string;
  };
  readonly after: (title: string) => string;
  readonly last: string;
}

/** A simulated mailbox or phone. */
export interface ScreenWords {
  /** What the screen is, for those who do not see it. */
  readonly labels: Record<Channel, string>;
  readonly mailbox: string;
  readonly inbox: string;
  readonly toMe: string;
  /** Honest mails that stand in the list beside the open one. */
  readonly otherMails: readonly { readonly from: string; readonly subject: string }[];
  readonly noSender: string;
  readonly today: string;
  readonly answer: string;
  readonly left: string;
  readonly openAgain: string;
  readonly inert: Record<Inert, string>;
}
