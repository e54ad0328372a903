/**
 * Zimbra, modern client, on whatever origin somebody runs it. Sources: its browser tests as published by others (ids
 * 48691848722, 4602677366); not checked live. Its class names say component and part:
 * `zimbra-client_<component>_<part>`.
 */
import { hintedSite } from './hinted.ts';
import { probeOf } from './probe-of.ts';

/** An HTML part, and a text. The list's previews are other components. */
const BODY = '[class*="zimbra-client_html-viewer_inner"], [class*="zimbra-client_text-viewer"]';

export const zimbraModernProbe = probeOf({
  id: 'zimbra-modern',
  page: '[class*="zimbra-client_"]',
  body: BODY,
  // The title over an open message or conversation.
  opened: '[class*="zimbra-client_viewer-title_headerText"]',
});

export const zimbraModern = hintedSite({
  probe: zimbraModernProbe,
  body: BODY,
  card: '[class*="zimbra-client_condensed-message_message"], [class*="zimbra-client_viewer_"], [class*="zimbra-client_viewer "]',
  sender: [
    '[class*="zimbra-client_message-view"] [class*="_from"]',
    '[class*="zimbra-client_"][class*="_from"]',
    '[class*="zimbra-client_"][class*="_sender"]',
  ],
  recipients: '[class*="zimbra-client_"][class*="_recipient"]',
  subject: ['[class*="zimbra-client_viewer-title_headerText"]'],
  attachments: '[class*="zimbra-client_attachment"]',
});
