/**
 * Which elements of a mail's HTML nobody sees: preheaders, filler for spam filters, and words put there to mislead a
 * scanner. Only what the element or a plain rule of a style sheet says is known here; layout is not.
 */

const HIDING =
  /(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:!important\s*)?(?:;|$)|opacity\s*:\s*0?\.?0*\s*(?:!important\s*)?(?:;|$)|mso-hide\s*:\s*all|text-indent\s*:\s*-\d{3,})/i;
const NO_SIZE = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px|pt|%)?\s*(?:!important\s*)?(?:;|$)/i;
const CLIPPED = /overflow\s*:\s*hidden/i;
const VISIBLE = /(?:^|[;\s])visibility\s*:\s*visible/i;
/** A style attribute longer than this is not read to its end. */
const LONGEST_STYLE = 4000;

/** Whether declarations of CSS hide what they apply to. */
export function isHidingStyle(style: string): boolean {
  const read = style.slice(0, LONGEST_STYLE);
  if (VISIBLE.test(read)) return false;
  return HIDING.test(read) || (CLIPPED.test(read) && NO_SIZE.test(read));
}

/**
 * What a style sheet hides by class, id or element name: `.preheader`, `#top`. Rules for some screens only do not
 * count.
 */
export function hidingSelectors(css: string): ReadonlySet<string> {
  const hidden = new Set<string>();
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let at = 0; at < css.length; at++) {
    const char = css.charCodeAt(at);
    if (char === OPEN) {
      if (depth === 0) selector = css.slice(start, at);
      depth++;
      start = at + 1;
    } else if (char === CLOSE && depth > 0) {
      depth--;
      if (depth === 0 && isHidingStyle(css.slice(start, at))) addSimple(selector, hidden);
      start = at + 1;
    }
  }
  return hidden;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Selectors of one class, id or element; longer ones apply to who knows what. */
function addSimple(selectors: string, hidden: Set<string>): void {
  const withoutNotes = selectors.replace(/\/\*[^*]*\*\//g, '');
  if (withoutNotes.includes('@')) return;
  for (const selector of withoutNotes.split(',')) {
    const name = selector.trim().toLowerCase();
    if (/^[.#][\w-]+$/.test(name)) hidden.add(name);
    const [, element, rest] = /^([a-z][a-z0-9]*)([.#][\w-]+)$/.exec(name) ?? [];
    if (element !== undefined && rest !== undefined) hidden.add(rest);
  }
}

/** Whether an element is hidden by its own attributes or by its class or id. */
export function isHidden(attributes: Readonly<Record<string, string>>, selectors: ReadonlySet<string>): boolean {
  const { hidden, style, id, class: names = '' } = attributes;
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (style !== undefined && isHidingStyle(style)) return true;
  if (selectors.size === 0) return false;
  if (id !== undefined && selectors.has(`#${id.toLowerCase()}`)) return true;
  return names.split(/\s+/).some((name) => selectors.has(`.${name.toLowerCase()}`));
}
