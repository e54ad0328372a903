import { messageWith } from '../message-with.ts';
import type { Channel, Span, Unchecked } from '../model.ts';
import type { Draft, DraftImage } from '../outgoing/draft.ts';
import { attributeOf } from '../page/element.ts';
import { type ReadText, readText } from '../page/read-text.ts';
import type { DraftView } from '../sites/draft.ts';
import { readerScriptOf } from '../sites/reader-scripts.ts';
import type { SiteId } from '../sites/site.ts';

/** Mail that is answered: its writer put it there, and its reader wrote it. A forwarded mail is no quotation. */
const QUOTATION = 'blockquote';
/** The same in plain text. */
const QUOTED_LINE = /^>.*$/gm;
/** More pictures than this are not looked at one by one. */
const MOST_IMAGES = 200;

/** By what a site sends what is written in it. */
export function channelOf(site: SiteId): Channel {
  if (site === 'google-messages') return 'sms';
  return readerScriptOf(site) === 'reader-chat' ? 'chat' : 'email';
}

/** What stands in a compose window now, without the mail that it answers. Reads only. */
export function readWindow({ id, editor, header, signature }: DraftView, channel: Channel): Draft {
  const { sender, recipients, subject } = header();
  const parts = { id, channel, direction: 'outgoing', senderAddress: sender, recipients, subject } as const;
  if (isField(editor)) {
    return { message: messageWith({ ...parts, body: editor.value.replace(QUOTED_LINE, '') }), images: [] };
  }
  const read = readText(editor, { exclude: QUOTATION });
  const span = signature === undefined ? null : spanOf(editor.querySelector(signature), read);
  const images = imagesIn(editor);
  // Pictures may hold a link or a QR code that nobody has read.
  const unchecked: readonly Unchecked[] = images.length > 0 ? ['images'] : [];
  return {
    message: messageWith({ ...parts, body: read.text, anchors: read.anchors, unchecked }),
    images,
    ...(span === null ? {} : { signature: span }),
  };
}

/** By what it is called: an editor in a frame has another realm's classes. */
function isField(editor: Element): editor is HTMLTextAreaElement {
  return editor.localName === 'textarea';
}

/** Where the text of an element stands in what was read; null where none of it does. */
function spanOf(element: Element | null, { map }: ReadText): Span | null {
  if (element === null) return null;
  const inside = map.filter(({ node }) => element.contains(node));
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.start + last.length };
}

function imagesIn(editor: Element): readonly DraftImage[] {
  const images = [...editor.querySelectorAll('img')].filter((each) => each.closest(QUOTATION) === null);
  return images.slice(0, MOST_IMAGES).map((image) => ({
    src: attributeOf(image, 'src') ?? '',
    alt: attributeOf(image, 'alt') ?? '',
    width: sizeOf(image, 'width'),
    height: sizeOf(image, 'height'),
  }));
}

/** Pixels as the mark-up says; a size in the style counts before the attribute. */
function sizeOf(image: HTMLImageElement, side: 'width' | 'height'): number | null {
  const written = image.style[side] || (attributeOf(image, side) ?? '');
  return /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(written) ? Number.parseFloat(written) : null;
}
