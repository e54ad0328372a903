/**
 * Yahoo Mail and AOL Mail, which are one program. Sources: mailvelope (2022-03), scripts and tests of other people up
 * to 2026; not checked against a live account. `data-test-id` is the firm layer, all classes are hashed. The newer page
 * (`/n/…`) may lack some of them and is then read as any other page is.
 */
import { hintedSite } from './hinted.ts';
import { SHIPPED_HOSTS } from './hosts.ts';
import { probeOf } from './probe-of.ts';

const BODY = '[data-test-id="message-view-body-content"]';

export const yahooProbe = probeOf({
  id: 'yahoo',
  hosts: SHIPPED_HOSTS.yahoo,
  page: '#mail-app-component, #app, [data-test-id]',
  body: BODY,
  // `/d/folders/1/messages/AAbb…`, `/n/inbox/all/messages/…`
  opened: /\/messages?\/[\w-]{6,}/,
});

export const yahoo = hintedSite({
  probe: yahooProbe,
  body: BODY,
  /** One message of a thread. */
  card: '[data-test-id="message-view"]',
  /** The pill's text is the name, or the address where there is none; a card's title or label has the address. */
  sender: [
    '[data-test-id="message-from"] [data-test-id="email-pill"]',
    '[data-test-id="message-from"] [data-test-id="with-contact-card-anchor"]',
    '[data-test-id="message-from"]',
  ],
  recipients: '[data-test-id="message-to"] [data-test-id="email-pill"], [data-test-id="message-to"] [title]',
  subject: ['[data-test-id="message-group-subject-text"]', '[data-test-id="message-subject"]'],
  attachments: '[data-test-id^="attachment"]',
});
