/**
 * Any other page: one that a person asked to check, or a site that they added. Nothing is known of it, so it is read
 * by what pages have in common: articles, headings, rows that say "From", `mailto:` and the largest block of text.
 */
import { attributeOf, isMatch, member, tagOf } from '../page/element.ts';
import { DRAFT, FURNITURE, findBlocks, WHOLE } from './generic-blocks.ts';
import { findHeader, type HeaderPlace, withHeader } from './generic-header.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { type Header, viewOf } from './view.ts';

export const genericProbe: SiteProbe = {
  id: 'generic',
  hosts: [],
  page: 'body',
  // Nothing is known of such a page, also not where its bodies are.
  body: ':not(*)',
  hasMessage: (document) =>
    document.readyState !== 'loading' && (document.body?.childElementCount ?? 0) > 0 && !isEditor(document),
  isUnreadable: () => false,
};

export const generic: Site = {
  probe: genericProbe,
  placement: 'inflow',
  expects: ['body'],
  find: findMessages,
  leave: ({ history }) => history.back(),
};

function findMessages(document: Document): readonly MessageView[] {
  if (document.body === null || isEditor(document)) return [];
  const blocks = findBlocks(document);
  return blocks.map((block, index) => {
    const body = blocks.length > 1 ? block : withHeader(block);
    // Only a whole page has furniture. Inside a smaller block the same roles may be an author's, who wants to hide
    // there.
    const added = isMatch(body, WHOLE) ? `${DRAFT}, ${FURNITURE}` : DRAFT;
    // Of several messages each has its own header; a page with one text may have it anywhere.
    const scope = blocks.length > 1 ? block : document.body;
    return viewOf({
      id: `generic:${attributeOf(block, 'data-message-id') ?? index}`,
      body,
      before: placeFor(body),
      added,
      header: () => readHeader(scope, block, body === block ? 'around-or-in' : 'around'),
    });
  });
}

/** A frame that is all editor, as compose windows have: what is written there is nobody's message yet. */
function isEditor({ body, designMode }: Document): boolean {
  return designMode === 'on' || body?.matches(DRAFT) === true;
}

/** A number, a short code, or a name as SMS senders have: no spaces, at most eleven characters. */
const SMS_SENDER = /^(?:\+?[\d\s().-]{3,20}|[A-Za-z0-9._-]{2,11})$/;

/** A sender that is a number writes SMS; who has an address, or a subject, writes e-mail. */
function readHeader(scope: Element, block: Element, place: HeaderPlace): Header {
  const header = findHeader(scope, block, place);
  const isSms = header.senderAddress === '' && SMS_SENDER.test(header.senderName) && /\d{3}/.test(header.senderName);
  return isSms ? { ...header, channel: 'sms', subject: '' } : header;
}

/** The nearest element, from the block upwards, before which a warning can lie across the page. */
function placeFor(block: Element): Element {
  const { body } = member(block, 'ownerDocument');
  if (block === body) return body.firstElementChild ?? body;
  let place = block;
  for (
    let each = member(place, 'parentElement');
    each !== null && each !== body;
    each = member(each, 'parentElement')
  ) {
    if (stacks(each)) return place;
    place = each;
  }
  return place;
}

/** Whether children of an element lie one beneath the other. */
function stacks(parent: Element): boolean {
  const style = member(parent, 'ownerDocument').defaultView?.getComputedStyle(parent);
  if (style === undefined) return true;
  if (/flex$/.test(style.display)) return style.flexDirection.startsWith('column');
  return !/grid|table|inline/.test(style.display) && !/^(?:ol|ul|tr|tbody|table)$/.test(tagOf(parent));
}
