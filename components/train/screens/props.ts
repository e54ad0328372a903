import type { TextSize } from '../../../utils/setting-values.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import type { Language } from '../../warning/props.ts';

/** What a person did that would lead out of the class: nothing is opened and nothing is reported. */
export type Inert = 'link' | 'report';

/** A simulated screen in which the real engine is to work. One at a time, as one mailbox is open at a time. */
export interface GuardedScreen {
  readonly language: Language;
  readonly channel: Scenario['channel'];
  /** What the class's list says of numbers. */
  readonly numbers: Scenario['numbers'];
  /** Where its QR code is drawn, and what it says. */
  readonly code: { readonly element: Element; readonly text: string } | null;
  /** Of the warnings. */
  readonly textSize: TextSize;
  /** A person chose to leave the message. */
  readonly onLeave: () => void;
  readonly onInert: (inert: Inert) => void;
}

/** Has the engine read, warn and guard; gives a way to end that. */
export type GuardScreen = (screen: GuardedScreen) => () => void;

/** What a mailbox, a phone and a chat are drawn from. */
export interface DrawnProps {
  readonly language: Language;
  readonly scenario: Scenario;
}
