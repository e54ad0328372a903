import type { Seen } from './element.ts';

/** How an element is displayed. */
export interface Look {
  /** Nothing inside is shown, whatever its own style: `display: none`, opacity 0. */
  readonly gone: boolean;
  readonly display: string;
  /** What the look of its text is asked of; none where only the tag is known. */
  readonly style: CSSStyleDeclaration | undefined;
}

/** How an element lets its own text be seen. */
export interface TextLook {
  /** The text is not shown; that of its children may be. */
  readonly mute: boolean;
  /** Line breaks of the source are shown. */
  readonly preserve: boolean;
}

const GONE: Look = { gone: true, display: 'none', style: undefined };

/** What a tag is where no style is known. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul)$/;

/** Opacity at which text can no longer be read on any ground. */
const UNSEEN_OPACITY = 0.05;
/** Pixels under which letters are no longer letters; mail builders close gaps with 0 and 1 px. */
const UNSEEN_FONT_SIZE = 1.5;

/** Each question to the browser costs, and most elements hold others only: for their text, ask `textLookOf`. */
export function lookOf(seen: Seen, view: Window | null): Look {
  if (view === null) return plainLookOf(seen);
  const style = view.getComputedStyle(seen.element);
  const display = style.display || displayOf(seen.tag);
  const { opacity } = style;
  const isGone = display === 'none' || (opacity !== '1' && isLow(opacity, UNSEEN_OPACITY));
  return isGone ? GONE : { gone: false, display, style };
}

/** Hidden text would let an author put words between the letters of a name, so it must not be read. */
export function textLookOf({ tag }: Seen, { style }: Look): TextLook {
  if (style === undefined) return { mute: false, preserve: tag === 'pre' };
  return {
    mute: isHidden(style.visibility) || isUnseenText(style),
    preserve: preservesLines(style.whiteSpace, tag),
  };
}

/** Whether an element could have a background of its own, and has a picture for one. */
export function hasBackgroundImage({ own }: Seen, { style }: Look): boolean {
  return style !== undefined && own.hasAttributes() && style.backgroundImage.includes('url(');
}

/** What an element looks like by its tag alone. */
export function plainLookOf({ own, tag }: Seen): Look {
  const gone = own.getAttribute('hidden') !== null;
  return { gone, display: displayOf(tag), style: undefined };
}

function displayOf(tag: string): string {
  if (BLOCKS.test(tag)) return 'block';
  return tag === 'td' || tag === 'th' ? 'table-cell' : 'inline';
}

function isHidden(visibility: string): boolean {
  return visibility === 'hidden' || visibility === 'collapse';
}

function preservesLines(whiteSpace: string, tag: string): boolean {
  return whiteSpace === '' ? tag === 'pre' : whiteSpace.startsWith('pre') || whiteSpace.startsWith('break-spaces');
}

function isUnseenText(style: CSSStyleDeclaration): boolean {
  if (isLow(style.fontSize, UNSEEN_FONT_SIZE)) return true;
  if (!isTransparent(style.webkitTextFillColor || style.color)) return false;
  // A shadow or a clipped background can still draw the letters.
  return (style.textShadow || 'none') === 'none' && style.backgroundClip !== 'text';
}

function isTransparent(colour: string): boolean {
  // What nearly all text is drawn in, without any transparency.
  if (colour.startsWith('rgb(') && !colour.includes('/')) return false;
  return colour === 'transparent' || /^rgba\(.*[, ]0(?:\.0+)?\)$/.test(colour) || /\/\s*0(?:\.0+)?\)$/.test(colour);
}

function isLow(value: string, limit: number): boolean {
  const number = Number.parseFloat(value);
  return !Number.isNaN(number) && number < limit;
}
