/**
 * Zimbra, classic client, on whatever origin somebody runs it (MailGoThai is one). Sources: Zimbra/zm-web-client HEAD
 * 518cc8b4 (2024-09-25), `Message.template` and `ZmConvView2.js`; zm-selenium 62514dac (2023-02). HTML and cut-off
 * messages stand in a frame that its script writes, most texts in the page. Prefixes and endings of ids; nothing
 * localised.
 */
import { frameOf, leaveFrame } from './body-frame.ts';
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { outermost } from './outermost.ts';
import { probeOf } from './probe-of.ts';
import type { MessageView, Site } from './site.ts';
import { viewOf } from './view.ts';

/** The frame of a body, in the reading pane, a tab of its own and each message of a conversation. */
const FRAME = 'iframe[id$="__body__iframe"]';
/** The body of a text, in the page. The class of the frame's element is the same, so the tag counts. */
const TEXT = 'div.MsgBody';

const SELECTORS = {
  /** One message with its header: of a conversation, or of the reading pane. */
  card: '.ZmMailMsgCapsuleView, [id^="zv__"][id$="__MSG"], [id^="zv__MSG"]',
  /** The row that is open; its id holds the message's, which the reading pane's does not. */
  row: '[id^="zli__"][class*="-selected"]',
  /** Folder 5 is the one of sent mail on every server. */
  sent: '[id^="zti__"][id$="_Mail__5_div"][class*="-selected"]',
} as const;

const HEADER: HeaderSelectors = {
  /** Reading pane: the row whose id ends so. Conversation: the first line of the message's own head. */
  sender: ['[id$="_from"] .addrBubble', '[id$="__header"] .LabelColValue .addrBubble', 'td[id$="_from"]'],
  /** The other bubbles of the head; the rows of recipients have localised ids. */
  recipients: '.MsgHeaderTable .addrBubble, [id$="__header"] .addrBubble',
  subject: ['.SubjectCol', '.Conv2Header .subject', '[id$="_subjDiv"]'],
  attachments: '[id$="_attLinks"]',
  /** Bar with "view entire message". */
  cutOff: '[id$="_msgTruncation"]',
};

export const zimbraProbe = probeOf({
  id: 'zimbra',
  page: '#z_shell, [id^="zv__TV"], [id^="zv__CLV"], [id^="zv__MSG"]',
  body: TEXT,
  frame: FRAME,
  opened: '.MsgHeaderTable, .ZmMailMsgCapsuleView.Expanded',
});

export const zimbra: Site = {
  probe: zimbraProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: leaveFrame,
};

function findMessages(document: Document): readonly MessageView[] {
  const frame = frameOf(document, FRAME);
  if (frame !== null) return [viewIn(document.body, frame, [frame])];
  const bodies = outermost(document.querySelectorAll(TEXT)).filter(
    (body) => body.querySelector(`:scope > ${FRAME}`) === null,
  );
  return bodies.map((body) => viewIn(body, body, bodies));
}

/** `place` is the body in Zimbra's own page, or the frame that holds it; `bodies` are all in that page. */
function viewIn(body: Element, place: Element, bodies: readonly Element[]): MessageView {
  const page = place.ownerDocument;
  const card = place.closest(SELECTORS.card) ?? page.documentElement;
  const row = /\d+$/.exec(page.querySelector(SELECTORS.row)?.id ?? '')?.[0] ?? '';
  return viewOf({
    id: `zimbra:${card.id}:${row}`,
    body,
    header: () => ({
      ...headerBy(HEADER, bodies, card),
      direction: page.querySelector(SELECTORS.sent) === null ? 'incoming' : 'outgoing',
    }),
  });
}
