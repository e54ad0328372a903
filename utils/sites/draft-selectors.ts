import type { DraftSelectors } from './draft-by.ts';
import type { SiteId } from './site.ts';

/** No selector matches it: the window does not show such a thing. */
const NOT_SHOWN = ':not(*)';
/** CKEditor 4 and 5 in a frame, and its view of the source. */
const CKEDITOR = ['iframe.cke_wysiwyg_frame', 'textarea.cke_source'] as const;

/** Compose windows by site. Sources and dates are those of the site's own file, where no other is named. */
export const DRAFTS: Partial<Readonly<Record<SiteId, DraftSelectors>>> = {
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
    editor: ['[id^="editorParent_"] div[contenteditable="true"][role="textbox"]', '[id^="editorParent_"] textarea'],
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
    sender: NOT_SHOWN,
    recipients: NOT_SHOWN,
    subject: NOT_SHOWN,
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
  /** CKEditor in a frame for HTML (in the page itself since 5.11), a text area for plain text. */
  sogo: {
    editor: [...CKEDITOR, 'sg-ckeditor .ck-editor__editable', 'textarea[name="content"]'],
    window: ['#mailEditor', 'md-dialog', 'form'],
    sender: 'input[name="from"]',
    recipients:
      ':is([ng-model$="editable.to"], [ng-model$="editable.cc"], [ng-model$="editable.bcc"]) .md-chip-content',
    subject: 'input[name="subject"]',
    send: '[ng-click="editor.send()"]',
  },
  /** Source besides Zimbra's own: zm-selenium, `FormMailNew` (2023-02). TinyMCE in a frame, or a text area. */
  zimbra: {
    editor: ['iframe[id$="_body_ifr"]', 'textarea.ZmHtmlEditorTextArea'],
    window: ['[id^="zv__COMPOSE"]'],
    /** A row that is only shown where there are several addresses. */
    sender: '[id$="_identity_row"]',
    recipients:
      ':is([id$="_to_cell"], [id$="_cc_cell"], [id$="_bcc_cell"]) .addrBubble, :is([id$="_to_control"], [id$="_cc_control"], [id$="_bcc_control"])',
    subject: 'input[id$="_subject_control"]',
    send: '[id^="zb__COMPOSE"][id$="__SEND_title"], [id^="zb__COMPOSE"][id$="__SEND"]',
    signature: '[data-marker="__SIG_PRE__"], [data-marker="__SIG_POST__"]',
  },
  /**
   * Rooster in a frame since 2022, where not the frame's body is edited but an element in it; a text area for plain
   * text.
   */
  proton: {
    editor: ['iframe[data-testid="rooster-iframe"]', 'textarea[data-testid="editor-textarea"]'],
    window: ['[data-testid^="composer-"]:has([data-testid="composer:send-button"])', '.composer'],
    sender: '[data-testid="composer:from"]',
    /** Chips say `Name <address>`. */
    recipients: '[data-testid="composer-addresses-item"], .composer-addresses-item',
    subject: '[data-testid="composer:subject"]',
    send: '[data-testid="composer:send-button"]',
    signature: '.protonmail_signature_block',
  },
  /**
   * `compose.html.php`. A window of its own; its signature stands in a field of its own and comes in when it is sent.
   */
  horde: {
    editor: [...CKEDITOR, 'textarea#composeMessage'],
    window: ['form#compose'],
    sender: 'select#identity',
    recipients: ':is([name="to"], [name="cc"], [name="bcc"]), :is(#sendto, #sendcc, #sendbcc) .hordeACListItem',
    subject: 'input[name="subject"]',
    send: '#send_button',
  },
  /** Squire, of whose two boxes one is hidden; RainLoop has CKEditor. */
  snappymail: {
    editor: [
      '.squire-mode-plain .squire-plain',
      '.squire-wysiwyg[contenteditable="true"]',
      ...CKEDITOR,
      '.textAreaParent textarea',
    ],
    window: ['#V-PopupsCompose', '.b-compose'],
    sender: '.e-identity, .identity-name',
    recipients: ':is(.emailaddresses, .inputosaurus-container) li, :is([name="to"], [name="cc"], [name="bcc"])',
    subject: 'input[name="subject"], input.inputSubject',
    send: 'a.btn[data-bind*="sendCommand"], header a.btn:has(> .icon-paper-plane)',
    signature: '.rl-signature',
  },
  /** Source besides Yahoo's own: mailvelope's `gpgYahoo` (2022-03). Classes of the compose window are hand-written. */
  yahoo: {
    editor: ['[data-test-id="rte"] [contenteditable="true"]', '[data-test-id="rte"][contenteditable="true"]'],
    window: ['[data-test-id="compose-styler"]', ':has(> .compose-header)'],
    /** Only where an account has several addresses. */
    sender: '[data-test-id="container-from"] [title*="@"]',
    recipients: '[data-test-id^="container-"]:not([data-test-id="container-from"]) [data-test-id="pill"]',
    subject: '[data-test-id="compose-subject"]',
    send: '[data-test-id="compose-send-button"]',
  },
  /** A script of 2021 that counts opened mails. A frame whose body is edited; a text area for plain text. */
  zoho: {
    editor: ['iframe.ze_area', '.zmCE textarea'],
    window: ['.zmCnew', '.SCm'],
    sender: '[id^="zm_fromaddr_Cmp"]',
    recipients: '.recipient-field .SC_cs',
    subject: '[id^="zmsub_Cmp"]',
    send: '.SCtxt[data-event="s"]',
  },
};
