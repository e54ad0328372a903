import type { SampleId } from '../../utils/welcome/samples.ts';
import type { JudgedView } from '../check/props.ts';
import type { OwnPageProps } from '../shell/Page.tsx';
import type { Names } from '../warning/props.ts';

/** The permissions that have words; the manifest asks for these and no others. */
export type PermissionKey = 'activeTab' | 'alarms' | 'contextMenus' | 'scripting' | 'storage';

export interface WelcomeProps extends OwnPageProps, Names {
  /** Sites that the manifest names. */
  readonly hosts: readonly string[];
  readonly permissions: readonly PermissionKey[];
  /** Address at which the extension's pages begin: `chrome-extension://…/`. */
  readonly base: string;
  /** Keys that go to the warning in a page, as the browser has them now; empty where none are set. */
  readonly shortcut: string;
  readonly sample: SampleId | null;
  /** The text being tried, and what the engine says of it. */
  readonly text: string;
  readonly judged: JudgedView | null;
  readonly onSample: (sample: SampleId) => void;
  readonly onText: (text: string) => void;
}
