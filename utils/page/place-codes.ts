import { isOurs } from './frame.ts';

/** A QR code that was read from a picture of the tab. */
export interface SeenCode {
  readonly text: string;
  /** Its middle, as shares of the width and the height of what the tab shows: 0 is left and top, 1 right and bottom. */
  readonly x: number;
  readonly y: number;
}

type View = Window & typeof globalThis;

/**
 * Gives each code to the element of this document in which it is drawn, for the engine to read as a link of the message
 * around it. Codes that stand in another frame are that frame's; it runs this too. The page sees nothing of it.
 */
export function placeCodes(view: View, seen: readonly SeenCode[]): void {
  const frame = globalThis.ruthanFrame;
  const tab = tabAround(view);
  if (frame === undefined || tab === null) return;
  const found = new Map<Element, string[]>();
  for (const { text, x, y } of seen) {
    const element = elementAt(view.document, x * tab.width - tab.left, y * tab.height - tab.top);
    if (element !== null) found.set(element, [...(found.get(element) ?? []), text]);
  }
  // What was read before one scrolled on stays read.
  const before = [...(frame.codes ?? [])].filter(([element]) => element.isConnected);
  frame.codes = new Map([...before, ...found]);
  frame.lookAgain?.();
}

/** The picture at a point, else what lies on top there; nothing of ours. Into open shadow roots too. */
function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const stack = root.elementsFromPoint(x, y).filter((element) => !isOurs(element));
  const element = stack.find(isDrawn) ?? stack[0];
  if (element === undefined || element.localName === 'iframe') return null;
  const shadow = element.shadowRoot;
  return shadow === null ? element : (elementAt(shadow, x, y) ?? element);
}

function isDrawn(element: Element): boolean {
  return /^(?:img|svg|canvas|video|object|picture)$/.test(element.localName);
}

/**
 * Size of what the tab shows, and where this frame's corner stands in it, in CSS pixels; null inside a frame of another
 * site, which nobody lets us find out.
 */
function tabAround(view: View): Record<'left' | 'top' | 'width' | 'height', number> | null {
  const corner = { left: 0, top: 0 };
  let each: Window = view;
  for (; each !== each.parent; each = each.parent) {
    const around = frameElementOf(each);
    if (around === null) return null;
    const { left, top } = around.getBoundingClientRect();
    corner.left += left + around.clientLeft;
    corner.top += top + around.clientTop;
  }
  return { ...corner, width: each.innerWidth, height: each.innerHeight };
}

/** A frame of another site says that it is in none, or throws. */
function frameElementOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
