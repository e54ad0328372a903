import { allIn, attributeOf } from '../page/element.ts';
import { addressesInText, addressIn, around, headerText, keptAddress, type Sender, senderIn } from './header.ts';
import type { Header } from './view.ts';

/** A header of which all that selectors can find was looked for. */
type WholeHeader = Header & Required<Pick<Header, 'senderName' | 'senderAddress' | 'recipients' | 'subject'>>;

/** Where a mailbox's header stands, for mailboxes that selectors can tell. */
export interface HeaderSelectors {
  /** Best first. */
  readonly sender: readonly string[];
  /** Each of the recipients, or lines of them. */
  readonly recipients: string;
  /** Best first; looked for in the whole page where the message has none of its own (conversations). */
  readonly subject: readonly string[];
  readonly attachments?: string;
  /** Present where only the beginning of the message is shown. */
  readonly cutOff?: string;
}

/**
 * Reads the header that stands in `card`, which surrounds the message's body or the frame that holds it. `bodies` are
 * those of all messages in the page.
 */
export function headerBy(selectors: HeaderSelectors, bodies: readonly Element[], card: Element): WholeHeader {
  const { first, all, has } = around(bodies, card);
  const page = around(bodies, card.ownerDocument);
  const sender = first(...selectors.sender);
  const { attachments, cutOff } = selectors;
  return {
    ...senderOf(sender),
    recipients: [
      ...new Set(
        all(selectors.recipients)
          .filter((each) => each !== sender)
          .flatMap(recipientsIn),
      ),
    ],
    subject: headerText(first(...selectors.subject) ?? page.first(...selectors.subject)),
    attachments: attachments !== undefined && has(attachments),
    cutOff: cutOff !== undefined && has(cutOff),
  };
}

function recipientsIn(element: Element): readonly string[] {
  const inText = addressesInText(`${headerText(element)},${attributeOf(element, 'title') ?? ''}`);
  return inText.length > 0 ? inText : [addressIn(element)].filter((each) => each !== '');
}

/** What can hold an address besides the text. */
const NAMING = '[email], [title], a[href^="mailto:"]';

/**
 * The sender that an element names: in its text, in its title, or in a `mailto:` inside it. Where the mailbox keeps the
 * address apart from the text, all of the text is the name, also where it looks like an address. `text` is what the
 * element says of the sender, where that is not all.
 */
export function senderOf(element: Element | null, text = headerText(element)): Sender {
  if (element === null) return { senderName: '', senderAddress: '' };
  const inText = senderIn(text);
  const kept = [element, ...allIn(element, NAMING)].map(keptAddress).find((each) => each !== '') ?? '';
  return kept === '' || kept === inText.senderAddress ? inText : { senderName: text, senderAddress: kept };
}
