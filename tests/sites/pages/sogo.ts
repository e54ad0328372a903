/** SOGo 5.8 as it stood in the page of a real server in November 2026. */
export interface SogoMail {
  readonly name: string;
  readonly address: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** HTML of each part of text. */
  readonly parts: readonly string[];
  readonly files?: readonly string[];
}

export const SOGO_READING = 'https://mail.office.example/SOGo/so/malee/Mail/view#!/Mail/0/INBOX/17';

function chips(names: readonly string[]): string {
  return names
    .map(
      (name) =>
        `<md-chip><div role="option"><md-chip-template role="button"> ${name} </md-chip-template></div></md-chip>`,
    )
    .join('');
}

function textPart(html: string): string {
  return `<div ng-class="::part.msgclass" class="mailer_mailcontent msg-attachment-other" ng-repeat="part in viewer.message.$content()"><div
 ng-if="::part.html" class="md-flex sg-mail-part" tabindex="-1" role="button"><style>.x{color:re</style><div
 class="SOGoHTMLMail-CSS-Delimiter mailer_htmlcontent">${html}</div></div></div>`;
}

function filePart(name: string): string {
  return `<div ng-class="::part.msgclass" class="mailer_mailcontent msg-attachment-link" ng-repeat="part in viewer.message.$content()"><div
 class="md-flex sg-mail-part" sg-compile="part.content"><md-card><md-card-content><p class="sg-attachment-name">${name}</p></md-card-content><a
 href="/SOGo/so/malee/Mail/0/folderINBOX/17/2/${name}" aria-label="View Attachment">open</a></md-card></div></div>`;
}

/** The mailbox with a message beside the list; `popup` is the window of one message, which has no list. */
export function sogoMessage({ name, address, to, subject, parts, files = [] }: SogoMail, popup = false): string {
  const list = `<md-virtual-repeat-container><md-list-item class="sg-message-list-item"><div class="sg-md-subhead"><div><span>${name}</span></div></div><div
 class="sg-tile-subject">${subject}</div></md-list-item></md-virtual-repeat-container>`;
  return `<html><body class="${popup ? 'popup' : 'main'}" ng-app="SOGo.MailerUI">${popup ? '' : list}
<div id="detailView" ui-view="message"><div class="sg-reversible"><div class="sg-face"><md-card><md-card-content>
<div class="sg-padded"><h5 ng-bind="viewer.message.subject" class="sg-md-headline">${subject}</h5><time class="msg-date">Saturday</time></div>
<div><div class="pseudo-input-container--compact"><sg-avatar-image sg-email="::viewer.message.from[0].email"><md-icon>person</md-icon></sg-avatar-image><div><span
 ng-bind="::viewer.message.from[0].name">${name}</span> <a href="#" class="md-caption" ng-bind="::viewer.message.from[0].email">${address}</a></div></div>
<div class="msg-recipients"><label>To</label><md-chips>${chips(to)}</md-chips></div></div>
<div><div class="msg-body"><div layout="row">${parts.map(textPart).join('')}${files.map(filePart).join('')}</div></div></div>
</md-card-content></md-card></div><div class="sg-back"><pre ng-bind-html="viewer.message.$rawSource">From: x https://source.example/</pre></div></div></div></body></html>`;
}
