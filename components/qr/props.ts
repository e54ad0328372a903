import type { Link, Listing, Phone } from '../../utils/model.ts';
import type { Content } from '../../utils/qr/content.ts';
import type { AgencyView, MessageView, VerdictView } from '../warning/props.ts';

/** A link with its own verdict. */
export interface CodeLink {
  readonly link: Link;
  readonly message: MessageView;
  readonly view: Pick<VerdictView, 'verdict' | 'agency'>;
}

/** A number with what the list says of it; `owner` is whose it is by the gazetteer. */
export interface CodeNumber {
  readonly phone: Phone;
  readonly listing: Listing;
  readonly owner?: AgencyView;
}

/** A QR code that was read: what it does, and what is known of where it leads. */
export interface CodeView {
  readonly content: Content;
  readonly link?: CodeLink;
  readonly number?: CodeNumber;
  /** It stands in a message of the page that is warned about. */
  readonly warned: boolean;
}

/** What came of looking for codes in the page. */
export type CodesState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'not-allowed' }
  /** Empty where none was in sight. */
  | { readonly kind: 'read'; readonly codes: readonly CodeView[] };
