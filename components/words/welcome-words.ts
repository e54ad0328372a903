import type { SampleId } from '../../utils/welcome/samples.ts';
import type { PermissionKey } from '../welcome/props.ts';

interface Feature {
  readonly title: string;
  readonly text: string;
}

/** Words of the page that opens once after the installation. */
export interface WelcomeWords {
  readonly title: string;
  readonly lead: string;
  readonly does: {
    readonly title: string;
    readonly links: Feature;
    readonly numbers: Feature;
    readonly unchecked: Feature;
  };
  readonly rule: {
    readonly title: string;
    readonly statement: string;
    readonly inLetter: string;
    /** What the letter says, in this language; empty in Thai, which is its own. */
    readonly translation: string;
    readonly source: string;
    readonly cabinet: string;
    readonly scope: string;
  };
  readonly attempt: {
    readonly title: string;
    readonly intro: string;
    readonly samples: Record<SampleId, string>;
    readonly choose: string;
    readonly text: string;
    readonly inert: string;
  };
  readonly permissions: {
    readonly title: string;
    readonly intro: string;
    readonly hosts: Feature;
    readonly known: Record<PermissionKey, Feature>;
    readonly others: Feature;
    readonly nothingSent: string;
    readonly seeLog: string;
  };
  readonly genuine: {
    readonly title: string;
    readonly never: string;
    readonly compare: string;
    readonly address: string;
    readonly id: string;
  };
  readonly next: {
    readonly title: string;
    readonly pin: string;
    readonly shortcut: (keys: string) => string;
    readonly check: string;
    readonly options: string;
  };
}
