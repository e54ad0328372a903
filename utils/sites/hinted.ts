/**
 * Mailboxes that are known from afar: recognised for certain, read by what others say of their page. Where that no
 * longer fits and the address says that a message is open, the page is read as any other page is (generic.ts), and what
 * is missing then tells that it has changed (health.ts).
 */
import { generic } from './generic.ts';
import { findHeader } from './generic-header.ts';
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { outermost } from './outermost.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { type Header, viewOf } from './view.ts';

export interface Hints extends HeaderSelectors {
  readonly probe: SiteProbe;
  /** Selects the body of each open message. */
  readonly body: string;
  /** Selects what surrounds a body and its header, but no other message. */
  readonly card: string;
  /** The attribute of the card that holds the page's own id of the message. */
  readonly idIn?: string;
  /** The header stands in a document that cannot be looked into. */
  readonly frame?: true;
}

/** The reader of a mailbox that hints can tell. */
// Without this mark the probe would carry every reader that is made here.
/* @__NO_SIDE_EFFECTS__ */
export function hintedSite(hints: Hints): Site {
  const { probe } = hints;
  return {
    probe,
    placement: 'inflow',
    expects: ['sender', 'body'],
    find: (document) => (probe.isUnreadable(document) ? generic.find(document) : findByHints(document, hints)),
    leave: ({ history }) => history.back(),
  };
}

function findByHints(document: Document, hints: Hints): readonly MessageView[] {
  const bodies = outermost(document.querySelectorAll(hints.body));
  return bodies.map((body, index) => {
    const card = body.parentElement?.closest(hints.card) ?? document.body;
    const id = hints.idIn === undefined ? null : card.getAttribute(hints.idIn);
    return viewOf({
      id: `${hints.probe.id}:${id ?? `${document.location.pathname}${document.location.hash}:${index}`}`,
      body,
      header: () => headerByHints(hints, body, bodies, card),
    });
  });
}

/** What the hints do not find is looked for as on any other page. */
function headerByHints(hints: Hints, body: Element, bodies: readonly Element[], card: Element): Header {
  const { frame } = hints;
  if (frame === true) return { frame };
  const { senderName, senderAddress, recipients, subject, ...hinted } = headerBy(hints, bodies, card);
  const found = findHeader(card, body, 'around');
  // Whoever is known to have been written to is not who wrote.
  const isKnown = senderName !== '' || senderAddress !== '' || recipients.includes(found.senderAddress);
  return {
    ...hinted,
    senderName: isKnown ? senderName : found.senderName,
    senderAddress: isKnown ? senderAddress : found.senderAddress,
    recipients: recipients.length > 0 ? recipients : found.recipients,
    subject: subject === '' ? found.subject : subject,
  };
}
