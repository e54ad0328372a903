/**
 * Proton Mail. Sources: ProtonMail/WebClients 01e6fcf6, 9f781cab, 2a9f7490 (2022 to 2024) and scripts of 2025-26 that
 * use its page. Each body stands in a sandboxed frame of the same origin; links keep their addresses. Test ids and a
 * few hand-written classes.
 */
import { frameOf } from './body-frame.ts';
import { type HeaderSelectors, headerBy } from './header-by.ts';
import { SHIPPED_HOSTS } from './hosts.ts';
import { probeOf } from './probe-of.ts';
import type { MessageView, Site } from './site.ts';
import { viewOf } from './view.ts';

const FRAME = 'iframe[data-testid="content-iframe"]';

const SELECTORS = {
  /** One message of a conversation, with its header. */
  card: 'article[data-message-id], .message-container',
  /** In the frame: Proton's own element around what the author wrote. */
  root: 'body > #proton-root',
  /** Button that shows what is quoted, and the head of a print-out. Deeper in, an author may use the same names. */
  added:
    'body > #proton-root > * > :is(#proton-toggle, .proton-toggle-button, #proton-print-header, #proton-print-footer)',
  quotes: '#proton-blockquote, blockquote',
  /** Own messages; on the header since 2021. */
  outgoing: '.is-outbound',
} as const;

const HEADER: HeaderSelectors = {
  /** The first is of 2023 and later. The second stood at every name of a header, the sender's first. */
  sender: ['[data-testid="recipients:sender"]', '[data-testid="message-header:from"]'],
  recipients: '[data-testid^="recipients:item-"], [data-testid="message-header:from"]',
  subject: ['[data-testid="conversation-header:subject"]'],
  attachments: '[data-testid^="attachment-list"], [data-testid^="attachment-item"]',
};

export const protonProbe = probeOf({
  id: 'proton',
  hosts: SHIPPED_HOSTS.proton,
  page: '[data-shortcut-target], [data-testid^="message-view"], .message-container',
  // All bodies are in frames.
  body: ':not(*)',
  frame: FRAME,
  // A header of an expanded message; a collapsed one has no body.
  opened: '[data-testid^="message-header-expanded"]',
});

export const proton: Site = {
  probe: protonProbe,
  placement: 'inflow',
  expects: ['sender', 'body'],
  find: findMessages,
  leave: ({ history }) => history.back(),
};

function findMessages(document: Document): readonly MessageView[] {
  const frame = frameOf(document, FRAME);
  if (frame === null || document.body === null) return [];
  const card = frame.closest(SELECTORS.card) ?? frame;
  const root = document.querySelector(SELECTORS.root) ?? document.body;
  const { added, quotes } = SELECTORS;
  return [
    viewOf({
      id: `proton:${card.getAttribute('data-message-id') ?? frame.getAttribute('data-subject') ?? ''}`,
      body: root,
      // Proton makes the frame as high as its root, so the warning stands in it, before the author's part.
      before: root.firstElementChild ?? root,
      added,
      quotes,
      header: () => {
        const header = headerBy(HEADER, [root], card);
        const isOwn = card.querySelector(SELECTORS.outgoing) !== null;
        return {
          ...header,
          direction: isOwn ? 'outgoing' : 'incoming',
          // The subject of this message; the conversation's is that of its first one.
          subject: frame.getAttribute('data-subject') ?? header.subject,
        };
      },
    }),
  ];
}
