import type { Seen } from './element.ts';

/** How an element lets its text be seen. */
export interface Look {
  /** Nothing inside is shown, whatever its own style: `display: none`, opacity 0. */
  readonly gone: boolean;
  /** Its own text is not shown; children may be. */
  readonly mute: boolean;
  readonly display: string;
  /** Line breaks of the source are shown. */
  readonly preserve: boolean;
}

const GONE: Look = { gone: true, mute: true, display: 'none', preserve: false };

/** What a tag is where no style is known. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul)$/;

/** Opacity at which text can no longer be read on any ground. */
const UNSEEN_OPACITY = 0.05;
/** Pixels under which letters are no longer letters; mail builders close gaps with 0 and 1 px. */
const UNSEEN_FONT_SIZE = 1.5;

/** `nodes` are those displayed in it. Hidden text would let an author put words between the letters of a name, so it must not be read. */
export function lookOf(seen: Seen, nodes: readonly Node[]): Look {
  const { tag } = seen;
  const style = styleOf(seen);
  if (style === undefined) return plainLookOf(seen);
  const display = style.display || displayOf(tag);
  if (display === 'none' || isLow(style.opacity, UNSEEN_OPACITY)) return GONE;
  // Each question to the browser costs, and most elements hold others only: the text's look is asked for where there is
  // text.
  const hasText = tag === 'input' || nodes.some(isWorded);
  return {
    gone: false,
    mute: hasText && (/^(?:hidden|collapse)$/.test(style.visibility) || isUnseenText(style)),
    display,
    preserve: hasText && (style.whiteSpace === '' ? tag === 'pre' : /^(?:pre|break-spaces)/.test(style.whiteSpace)),
  };
}

/** Whether an element could have a background of its own, and has a picture for one. */
export function hasBackgroundImage(seen: Seen): boolean {
  return seen.own.attributes.length > 0 && styleOf(seen)?.backgroundImage.includes('url(') === true;
}

/** None in a document that is not shown. */
function styleOf({ element, own }: Seen): CSSStyleDeclaration | undefined {
  return own.ownerDocument.defaultView?.getComputedStyle(element);
}

function isWorded(node: Node): boolean {
  return node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
}

/** What an element looks like by its tag alone. */
export function plainLookOf({ own, tag }: Seen): Look {
  const gone = own.getAttribute('hidden') !== null;
  return { gone, mute: false, display: displayOf(tag), preserve: tag === 'pre' };
}

function displayOf(tag: string): string {
  if (BLOCKS.test(tag)) return 'block';
  return tag === 'td' || tag === 'th' ? 'table-cell' : 'inline';
}

function isUnseenText(style: CSSStyleDeclaration): boolean {
  if (isLow(style.fontSize, UNSEEN_FONT_SIZE)) return true;
  if (!isTransparent(style.webkitTextFillColor || style.color)) return false;
  // A shadow or a clipped background can still draw the letters.
  return (style.textShadow || 'none') === 'none' && style.backgroundClip !== 'text';
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*[, ]0(?:\.0+)?\)$/.test(colour) || /\/\s*0(?:\.0+)?\)$/.test(colour);
}

function isLow(value: string, limit: number): boolean {
  const number = Number.parseFloat(value);
  return !Number.isNaN(number) && number < limit;
}
