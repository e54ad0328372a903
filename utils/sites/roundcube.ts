/**
 * Roundcube, on whatever origin somebody runs it. Source: roundcube/roundcubemail HEAD 28b44419 (2026-08-16) and the
 * skins of Debian's 1.6 (elastic, larry); checked live against Debian 12's packages in November 2026. Hosters' own
 * skins keep `#messagebody` and `.rcmContactAddress`, so nothing here depends on a skin.
 */
import { addressesOf, addressIn, around, headerText, isSentFolder } from './header.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { type Header, viewOf } from './view.ts';

const SELECTORS = {
  /** Any page of Roundcube: its own script, the log-in form, the preview frame, elastic's body class. 1.0 to 1.7. */
  page: 'script[src*="program/js/app."], #rcmloginform, #messagecontframe, body[class*="task-"][class*="action-"]',
  /** All parts of the message, and nothing else but thumbnails. Show, preview, extwin and print; all skins. */
  body: '#messagebody',
  /** What holds the text of one part, innermost first; larry sets it in, elastic does not. */
  part: ['.rcmBody', '.message-part .pre', '.message-part', '.message-htmlpart'],
  /** The open folder in the list beside the preview, by its special use, not by its name. */
  sentFolder: '#mailboxlist .mailbox.sent.selected, #folderlist-content .mailbox.sent.selected',
  /** Elastic `h2.subject`; larry show `h2`, larry preview `h3`; print pages have it as a row of the table. */
  subject: '#message-header .subject, #messageheader .subject, td.header.subject',
  /** "Subject:" for screen readers, inside the above. */
  voice: '.voice',
  /**
   * The row of the sender, best first. Larry's short header shows the recipient under the same class in sent mail;
   * elastic's summary is prose ("from … to …"), of which the first contact is the sender.
   */
  from: ['.header-headers td.header.from', '#preview-allheaders td.header.from', 'td.header.from', '.header-summary'],
  recipients: 'td.header.to .rcmContactAddress, td.header.cc .rcmContactAddress',
  /** The title holds the address; the text holds the name, or the address where there is no name. */
  contact: '.rcmContactAddress',
  /**
   * Thumbnails of attached pictures, put beside the parts by Roundcube; the same class inside a part is an author's.
   */
  thumbnails: '#messagebody > .image-attachment',
  attachments: '#attachment-list li, .image-attachment',
  /** Shown while remote pictures are held back. */
  notice: '.part-notice',
} as const;

export const roundcubeProbe: SiteProbe = {
  id: 'roundcube',
  hosts: [],
  page: `${SELECTORS.page}, ${SELECTORS.body}`,
  body: SELECTORS.body,
  hasMessage: (document) => document.querySelector(SELECTORS.body) !== null,
  isUnreadable: (document) =>
    document.readyState === 'complete' &&
    /[?&]_action=(?:show|preview|print)\b/.test(document.URL) &&
    document.querySelector(SELECTORS.body) === null,
};

export const roundcube: Site = {
  probe: roundcubeProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: leaveMessage,
};

/** The preview goes blank, the list beside it stays; a page of its own goes to the list of the same folder. */
function leaveMessage({ location, top, self }: Window): void {
  if (top !== self) {
    location.replace('about:blank');
    return;
  }
  const folder = new URLSearchParams(location.search).get('_mbox') ?? 'INBOX';
  location.assign(`?_task=mail&_mbox=${encodeURIComponent(folder)}`);
}

function findMessages(document: Document): readonly MessageView[] {
  const body = document.querySelector(SELECTORS.body);
  if (body === null) return [];
  const uid = new URLSearchParams(document.location.search).get('_uid') ?? '';
  const part = SELECTORS.part.map((each) => body.querySelector(each)).find((each) => each !== null) ?? null;
  return [
    viewOf({
      id: `roundcube:${uid}`,
      body,
      ...(part === null ? {} : { align: part }),
      added: SELECTORS.thumbnails,
      header: () => readHeader(body),
    }),
  ];
}

/** Whether the reader's own message is shown. Told by its folder: a sender's address can be forged. */
function isSent({ location, defaultView }: Document): boolean {
  if (isSentFolder(new URLSearchParams(location.search).get('_mbox') ?? '')) return true;
  try {
    return defaultView?.parent.document.querySelector(SELECTORS.sentFolder) != null;
  } catch {
    // Framed by a page of another origin, whose folders are nobody's.
    return false;
  }
}

function readHeader(body: Element): Header {
  const document = body.ownerDocument;
  const { first, all, has } = around([body], document);
  const from = first(...SELECTORS.from);
  const contact = from?.querySelector(SELECTORS.contact) ?? null;
  return {
    direction: isSent(document) ? 'outgoing' : 'incoming',
    senderName: headerText(contact ?? from),
    senderAddress: contact === null ? '' : addressIn(contact),
    recipients: addressesOf(all(SELECTORS.recipients)),
    subject: headerText(first(SELECTORS.subject), SELECTORS.voice),
    attachments: has(SELECTORS.attachments) || body.querySelector(SELECTORS.thumbnails) !== null,
  };
}
