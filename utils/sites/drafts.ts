import type { DraftView } from './draft.ts';
import { type DraftSelectors, draftsBy } from './draft-by.ts';
import type { SiteId } from './site.ts';

/** Compose windows by site. Sources and dates are those of the site's own file, where no other is named. */
const DRAFTS: Partial<Readonly<Record<SiteId, DraftSelectors>>> = {
  /** New mails and answers in the conversation. `from`, `to` are hidden fields since 2020 and chips since 2022. */
  gmail: {
    editor: ['div[contenteditable="true"][g_editable="true"]', 'div.Am.Al.editable[contenteditable="true"]'],
    window: ['.M9', '[role="dialog"]', '.ip', '.iN'],
    sender: 'input[name="from"]',
    recipients: ':is([name="to"], [name="cc"], [name="bcc"]):not([role="textbox"]), [role="option"][data-hovercard-id]',
    subject: 'input[name="subjectbox"], input[name="subject"]',
    send: '[role="button"].aoO',
    signature: '.gmail_signature',
  },
  outlook: {
    editor: ['[id^="editorParent_"] div[contenteditable="true"][role="textbox"]'],
    window: ['[role="dialog"]', '[data-app-section="MailReadCompose"]', '[role="main"]'],
    /** Not in the window of an account with one address. */
    sender: '[data-testid="ComposeFrom"]',
    recipients: '[data-lpc-hover-target-id]',
    subject: 'input[id^="MSG_"][id$="_SUBJECT"]',
    send: '[data-testid="ComposeSendButton"]',
    signature: '#Signature, [id$="_Signature"]',
  },
  'google-messages': {
    editor: [
      '[data-e2e-message-input-box] textarea',
      'textarea[data-e2e-message-input-box]',
      '[data-e2e-message-input]',
    ],
    window: ['mw-conversation-container', 'mws-message-compose'],
    /** A phone has one number, which the page does not show; its recipient is the conversation's title. */
    sender: ':not(*)',
    recipients: ':not(*)',
    subject: ':not(*)',
    send: 'mws-message-send-button button, [data-e2e-send-text-button]',
  },
  /** TinyMCE in a frame for HTML, the text area for plain text (hidden beside the frame). */
  roundcube: {
    editor: ['iframe#composebody_ifr', 'textarea#composebody'],
    window: ['body'],
    /** The choice names addresses; hosters with one identity have a hidden field and no address. */
    sender: '[name="_from"]',
    recipients: 'textarea[name="_to"], textarea[name="_cc"], textarea[name="_bcc"]',
    subject: '#compose-subject',
    send: 'a.button.send, button.send, a.send, input.button.mainaction',
    signature: '#_rc_sig',
  },
  /** CKEditor in a frame for HTML, a text area for plain text. */
  sogo: {
    editor: ['iframe.cke_wysiwyg_frame', 'textarea[name="content"]'],
    window: ['#mailEditor', 'md-dialog', 'form'],
    sender: 'input[name="from"]',
    recipients:
      ':is([ng-model$="editable.to"], [ng-model$="editable.cc"], [ng-model$="editable.bcc"]) .md-chip-content',
    subject: 'input[name="subject"]',
    send: '[ng-click="editor.send()"]',
  },
};

/** The compose windows of a site that are open in a document; empty for a site whose windows are not known. */
export function findDrafts(id: SiteId, document: Document): readonly DraftView[] {
  const selectors = DRAFTS[id];
  return selectors === undefined ? [] : draftsBy(selectors, document);
}
