/**
 * SnappyMail and RainLoop, on whatever origin somebody runs them. Sources: the-djmaze/snappymail ba496919 (2025-06-16)
 * and RainLoop 9bf8fa5b (2022-09-01), `MailMessageView.html`. Bodies stand in the page; those of messages seen before
 * stay in it, hidden. Hand-written class names, the same in both.
 */
import { decode, isSentFolder } from './header.ts';
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { outermost } from './outermost.ts';
import { probeOf } from './probe-of.ts';
import type { MessageView, Site } from './site.ts';
import { viewOf } from './view.ts';

/** The body of one message, open now or before. */
const BODY = '.bodyText > .b-text-part';
/** One that is open: SnappyMail hides others with `hidden`, RainLoop with a style. */
const OPEN = `${BODY}:not([hidden], [style*="display: none"])`;

const SELECTORS = {
  card: '#V-MailMessageView, .messageView',
} as const;

const HEADER: HeaderSelectors = {
  /** The title holds `Name <address>`. In sent mail RainLoop hides the first; the full header has it always. */
  sender: ['.messageItemHeader .from[title]', '.informationFull .from', '.messageItemHeader .from'],
  /** RainLoop: titles. SnappyMail: the rows of the full header and the line under the short one. */
  recipients:
    '.messageItemHeader .to[title], .messageItemHeader .cc[title], .informationFull tr:nth-child(2) td + td, .informationShortWrp .informationShort span + span',
  subject: ['.messageItemHeader .subject'],
  attachments: '.attachmentList .attachmentItem, .attachmentListSimple .attachmentItem',
};

export const snappymailProbe = probeOf({
  id: 'snappymail',
  page: '#rl-app, #rl-content, #V-MailMessageView',
  body: BODY,
  message: OPEN,
  // `#/mailbox/INBOX/m17`, `#/mailbox/INBOX/message-17`
  opened: /#\/mailbox\/.+\/m(?:essage-)?\d+/,
});

export const snappymail: Site = {
  probe: snappymailProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: ({ history }) => history.back(),
};

function findMessages(document: Document): readonly MessageView[] {
  const bodies = outermost(document.querySelectorAll(BODY));
  const open = bodies.filter((body) => body.matches(OPEN));
  return open.map((body) =>
    viewOf({
      id: `snappymail:${body.id}`,
      body,
      header: () => ({
        ...headerBy(HEADER, bodies, body.closest(SELECTORS.card) ?? document.documentElement),
        direction: isInSent(document) ? 'outgoing' : 'incoming',
      }),
    }),
  );
}

/** `#/mailbox/INBOX.Sent/m17` */
function isInSent({ location }: Document): boolean {
  const [, folder = ''] = /^#\/mailbox\/([^/]+)/.exec(location.hash) ?? [];
  return isSentFolder(decode(folder));
}
