/**
 * Horde IMP, on whatever origin somebody runs it. Sources: horde/imp HEAD fd9212ca (2024-01-12), templates `mailbox` and
 * `message`, `imp.js`. HTML parts stand in frames that its script writes, texts in the page. Ids; nothing localised.
 */
import { frameOf, leaveFrame } from './body-frame.ts';
import { headerText } from './header.ts';
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { probeOf } from './probe-of.ts';
import type { MessageView, Site } from './site.ts';
import { viewOf } from './view.ts';

const FRAME = 'iframe.htmlMsgData';
/** All parts of the message: preview and window of its own; the last in the view for phones. */
const BODY = '#messageBody, #imp-message-body';

const SELECTORS = {
  /** One part of a message of several. */
  part: '.mimePartBase',
  /** Header and body of one message. */
  card: '#previewMsg, #msgData, #imp-message, body',
  /** "Images have been blocked", "signature verified": Horde's own words. */
  added: '.mimeStatusMessageTable, .mimePartInfo',
  row: '.vpRow.vpRowSelected, .vpRow[class*="elected"]',
} as const;

const HEADER: HeaderSelectors = {
  sender: ['#msgHeaderFrom td:not(.label)', '#msgHeadersColl .from', '#imp-message-from'],
  recipients: '#msgHeaderTo td:not(.label) a, #msgHeaderTo td:not(.label), #msgHeaderCc td:not(.label)',
  subject: ['#msgHeaders .subject', '#msgHeadersColl .subject', '#imp-message-subject'],
  attachments: '#partlist li',
};

export const hordeProbe = probeOf({
  id: 'horde',
  page: '#impbase, #msgData, #imp-message-body',
  // The place of a message is always there, and empty until one is shown.
  message: '#messageBody:not(:empty), #imp-message-body:not(:empty)',
  frame: FRAME,
  // `…/dynamic.php?page=message&buid=17`: a message in a window of its own.
  opened: /[?&]page=message&/,
});

export const horde: Site = {
  probe: hordeProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: leaveFrame,
};

function findMessages(document: Document): readonly MessageView[] {
  const frame = frameOf(document, FRAME);
  if (frame !== null) return [viewIn(document.body, frame, frame.id)];
  const body = document.querySelector(BODY);
  if (body === null || !isShown(body)) return [];
  const parts = body.querySelectorAll(SELECTORS.part);
  return (parts.length === 0 ? [body] : [...parts])
    .filter((part) => part.querySelector(FRAME) === null && headerText(part, SELECTORS.added) !== '')
    .map((part, index) => viewIn(part, part, `${index}`));
}

/** The preview stays in the page, not displayed, while no message is open. */
function isShown(body: Element): boolean {
  for (let each: Element | null = body; each !== null; each = each.parentElement) {
    if (each.ownerDocument.defaultView?.getComputedStyle(each).display === 'none') return false;
  }
  return true;
}

/** `place` is the part in Horde's own page, or the frame that holds it. */
function viewIn(body: Element, place: Element, part: string): MessageView {
  const page = place.ownerDocument;
  const card = place.closest(SELECTORS.card) ?? page.documentElement;
  const opened = new URL(page.URL).searchParams.get('buid') ?? page.querySelector(SELECTORS.row)?.id ?? '';
  return viewOf({
    id: `horde:${opened}:${part}`,
    body,
    added: SELECTORS.added,
    header: () => headerBy(HEADER, body, card),
  });
}
