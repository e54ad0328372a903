import type { DomainProblem } from '../../utils/own-domains.ts';
import type { LanguageChoice, StaffMode, TextSize } from '../../utils/setting-values.ts';
import type { FamilyProblem, PolicyKey, SiteProblem } from '../options/props.ts';

/** Words of the settings page, one group for each of its sections, and the two states of saving. */
export interface OptionsWords {
  readonly title: string;
  readonly saved: string;
  readonly notSaved: string;
  /** Beside a control that an administrator has set. */
  readonly locked: string;
  readonly remove: string;
  /** For a button whose list item must be told from the others without sight. */
  readonly removeOne: (name: string) => string;
  readonly add: string;
  readonly reading: {
    readonly title: string;
    readonly language: string;
    readonly languages: Record<LanguageChoice, string>;
    readonly textSize: string;
    readonly textSizes: Record<TextSize, string>;
    readonly textSizeHint: string;
  };
  readonly sites: {
    readonly title: string;
    readonly intro: string;
    readonly shipped: string;
    readonly yours: string;
    readonly withheld: string;
    readonly allow: string;
    readonly allowOne: (host: string) => string;
    readonly addLabel: string;
    readonly addHint: string;
    readonly added: (host: string) => string;
    readonly removed: (host: string) => string;
    readonly problems: Record<SiteProblem, string>;
  };
  readonly organisation: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly addLabel: string;
    readonly addHint: string;
    readonly problems: Record<DomainProblem, string>;
  };
  readonly staff: {
    readonly title: string;
    readonly intro: string;
    readonly mode: string;
    readonly modes: Record<StaffMode, string>;
    readonly stopAtSend: string;
    readonly stopHint: string;
    /** Drafts that were sent although something was to be changed. */
    readonly sentAnyway: string;
    readonly sentAnywayHint: string;
    readonly noReason: string;
    readonly clear: string;
  };
  readonly family: {
    readonly title: string;
    readonly intro: string;
    readonly name: string;
    readonly number: string;
    readonly save: string;
    readonly remove: string;
    readonly problems: Record<FamilyProblem, string>;
  };
  readonly dismissals: {
    readonly title: string;
    readonly intro: string;
    readonly message: string;
    readonly sender: (address: string) => string;
    readonly domains: (domains: readonly string[]) => string;
    readonly until: (date: string) => string;
  };
  readonly often: {
    readonly title: string;
    readonly intro: string;
    readonly organisation: string;
    readonly sites: string;
    readonly contest: string;
  };
  readonly sent: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly unknown: string;
    readonly log: string;
    readonly when: string;
    readonly where: string;
    readonly result: string;
    readonly size: string;
    readonly bytes: (count: string) => string;
  };
  readonly policy: {
    readonly title: string;
    readonly intro: string;
    readonly keys: Record<PolicyKey, string>;
    readonly yes: string;
    readonly no: string;
  };
}
