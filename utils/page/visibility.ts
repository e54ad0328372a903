/** How an element lets its text be seen. */
export interface Look {
  /** Nothing inside is shown, whatever its own style: `display: none`, opacity 0. */
  readonly gone: boolean;
  /** Its own text is not shown; children may be. */
  readonly mute: boolean;
  readonly display: string;
  /** Line breaks of the source are shown. */
  readonly preserve: boolean;
  readonly hasBackgroundImage: boolean;
}

/** What a tag is where no style is known. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|tr|ul)$/;

/** Opacity at which text can no longer be read on any ground. */
const UNSEEN_OPACITY = 0.05;
/** Pixels under which letters are no longer letters; mail builders close gaps with 0 and 1 px. */
const UNSEEN_FONT_SIZE = 1.5;

/** Hidden text would let an author put words between the letters of a name, so it must not be read. */
export function lookOf(element: Element): Look {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const tag = element.localName;
  const display =
    style?.display || (BLOCKS.test(tag) ? 'block' : tag === 'td' || tag === 'th' ? 'table-cell' : 'inline');
  if (style === undefined) {
    const gone = element.hasAttribute('hidden');
    return { gone, mute: false, display, preserve: tag === 'pre', hasBackgroundImage: false };
  }
  return {
    gone: display === 'none' || isLow(style.opacity, UNSEEN_OPACITY),
    mute: style.visibility === 'hidden' || style.visibility === 'collapse' || isUnseenText(style),
    display,
    preserve: style.whiteSpace === '' ? tag === 'pre' : /^(?:pre|break-spaces)/.test(style.whiteSpace),
    hasBackgroundImage: style.backgroundImage.includes('url('),
  };
}

function isUnseenText(style: CSSStyleDeclaration): boolean {
  if (isLow(style.fontSize, UNSEEN_FONT_SIZE)) return true;
  // A shadow or a clipped background can still draw the letters.
  const drawn = (style.textShadow || 'none') !== 'none' || style.backgroundClip === 'text';
  return !drawn && isTransparent(style.webkitTextFillColor || style.color);
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*[, ]0(?:\.0+)?\)$/.test(colour) || /\/\s*0(?:\.0+)?\)$/.test(colour);
}

function isLow(value: string, limit: number): boolean {
  const number = Number.parseFloat(value);
  return !Number.isNaN(number) && number < limit;
}
