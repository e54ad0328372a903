/**
 * iCloud Mail. Sources: two scripts of 2026, evicypher (2021-12); not checked against a live account. The mailbox is a
 * frame of the same origin in the page; a body stands in a sandboxed frame of ANOTHER origin, for which the manifest
 * names a host. It is read there. The header around it cannot be seen from there: it is read in the mailbox and passed
 * on (`headerAround`).
 */
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { hintedSite } from './hinted.ts';
import { SHIPPED_HOSTS } from './hosts.ts';
import { probeOf } from './probe-of.ts';
import type { Site, SiteProbe } from './site.ts';

/** Root of a body, in the document of its own. */
const BODY = '.mail-message-defaults';
/** In the mailbox: a message of the open conversation, and the frame of its body. */
const OPENED = '.conversation-list-item';
const FRAME = 'iframe[src*="icloud-sandbox.com"]';

const HEADER: HeaderSelectors = {
  /** The first contact of a message is its sender. */
  sender: ['.contact-token', '[class*="sender"]', '[class*="from"]'],
  recipients: '.contact-token',
  subject: ['.thread-detail-pane [class*="subject"]', '.thread-detail-pane [role="heading"]', '[role="heading"]'],
};

const probe = probeOf({
  id: 'icloud',
  hosts: SHIPPED_HOSTS.icloud,
  page: 'body',
  body: BODY,
  opened: /\/mail2-message\//,
});

export const icloudProbe: SiteProbe = {
  ...probe,
  isUnreadable: (document) =>
    probe.isUnreadable(document) || (document.querySelector(OPENED) !== null && document.querySelector(FRAME) === null),
};

export const icloud: Site = {
  ...hintedSite({
    probe: icloudProbe,
    body: BODY,
    card: 'body',
    sender: [],
    recipients: ':not(*)',
    subject: [],
    frame: true,
  }),
  expects: ['body'],
  headerAround: (frame) => headerBy(HEADER, [frame], frame.closest(OPENED) ?? frame.ownerDocument.body),
};
