import { messageWith } from '../../utils/message-with.ts';
import type { Link, Reason, Verdict } from '../../utils/model.ts';
import { readText } from '../../utils/page/read-text.ts';
import { type Shown, toShown } from '../../utils/page/shown.ts';

/** A message in the test's document whose anchors and forms are links, with reasons of the test's choice. */
export function showMessage(html: string, reasonsFor: (links: readonly Link[]) => readonly Reason[]): Shown {
  document.body.innerHTML = `<div id="page"><a id="outside" href="https://bad.example/">outside</a><div id="body">${html}</div></div>`;
  const body = document.querySelector('#body');
  if (body === null) throw new Error('no body');
  const { text, map, anchors, elements, quotes } = readText(body);
  const links = anchors
    .filter(({ href }) => /^https?:/.test(href))
    .map(
      ({ via, href, start, end }): Link => ({
        via,
        kind: 'web',
        shown: text.slice(start, end),
        target: href,
        host: new URL(href).host,
        ascii: new URL(href).host,
        government: false,
        place: { part: 'body', start, end },
      }),
    );
  const reasons = reasonsFor(links);
  const level = reasons.some((reason) => reason.level === 'danger') ? 'danger' : 'none';
  const verdict: Verdict = { level, agency: null, reasons, links, phones: [], listings: [], unchecked: [] };
  const message = messageWith({ id: 'test', body: text, anchors, quotes });
  const read = { message, map, elements, shadows: [] };
  return toShown(
    { id: 'test', body, before: body, added: '.mailbox', around: () => '', read: () => read },
    read,
    verdict,
  );
}

export const ALL_BAD: readonly Reason[] = [{ code: 'gov-claim-with-link', level: 'danger', link: 0, evidence: [] }];

export function lookalike(link: number): readonly Reason[] {
  return [{ code: 'lookalike-host', level: 'danger', link, evidence: [] }];
}
