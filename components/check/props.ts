import type { Channel, Link, Listing, Phone } from '../../utils/model.ts';
import type { PictureProblem } from '../../utils/qr/read-picture.ts';
import type { CheckProblem } from '../popup/props.ts';
import type { CodeView } from '../qr/props.ts';
import type { ReportView, ShareProps } from '../report/props.ts';
import type { OwnPageProps } from '../shell/Page.tsx';
import type { AgencyView, Family, MessageView, Names, VerdictView } from '../warning/props.ts';

/**
 * Why what was given could not be checked. `not-mail`: a file of another kind; `broken-mail`: a mail beyond repair;
 * `no-code`: a picture in which there is no QR code; `no-screen`: the person has chosen no window, or may not.
 */
export type InputProblem =
  | CheckProblem
  | PictureProblem
  | 'no-code'
  | 'no-screen'
  | 'many-files'
  | 'empty-file'
  | 'too-big'
  | 'not-mail'
  | 'broken-mail'
  | 'unreadable';

/** What a person has entered. */
export interface Draft {
  readonly text: string;
  readonly channel: Channel;
  /** A name, an address, or `name <address>`. */
  readonly sender: string;
  readonly subject: string;
}

/** A message with its verdict. */
export interface JudgedView {
  readonly message: MessageView;
  readonly view: Pick<VerdictView, 'verdict' | 'agency'>;
}

export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'problem'; readonly problem: InputProblem }
  | { readonly kind: 'number'; readonly phone: Phone; readonly listing: Listing; readonly owner?: AgencyView }
  | ({ readonly kind: 'link'; readonly link: Link } & JudgedView)
  | ({ readonly kind: 'text' } & JudgedView)
  /** `judged`: the entered text with the codes as its links. */
  | { readonly kind: 'codes'; readonly codes: readonly CodeView[]; readonly judged: JudgedView | null };

export interface CheckProps extends OwnPageProps, Names, ShareProps {
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly family?: Family;
  /** A file is held over the page. */
  readonly dragging: boolean;
  readonly onDraft: (changed: Partial<Draft>) => void;
  readonly onCheck: () => void;
  /** Of what was checked, once the person has asked for it. */
  readonly report: ReportView | null;
  readonly onReport: (judged: JudgedView) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Look for codes in a window or screen that the person chooses. Must be called in the click itself. */
  readonly onScreen: () => void;
  /** More was pasted than the box takes. */
  readonly onTooLong: () => void;
  readonly onClear: () => void;
}

/** As many characters as the box takes: more than any message that a person reads, and judged in a blink. */
export const LONGEST_DRAFT = 50_000;
