import type { SampleMail } from '../../cli/start/mailbox-server.ts';

/** Both run in the sample mailbox: what stands there of a message's body, and what its mail says, to the byte. */

export function bodyInPage(): string {
  return document.querySelector('.body')?.outerHTML ?? '';
}

export function bodyAsSent({ id, html, text }: SampleMail): string {
  const body = document.createElement('section');
  body.setAttribute('class', html === undefined ? 'body plain' : 'body');
  body.setAttribute('role', 'document');
  body.setAttribute('data-message-id', id);
  if (html === undefined) body.append(text ?? '');
  else body.innerHTML = html;
  return body.outerHTML;
}
