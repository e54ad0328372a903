import { type Box, visiblePart } from '../page/mark-spot.ts';
import type { DraftView } from '../sites/draft.ts';

/** Between the panel and the edges of what is written in, in pixels. */
const GAP = 10;
/** The height of the button under the panel, with the gap between them. */
const BUTTON = 50;

/** Where the panel's lower right corner goes, in pixels of the window, and how high it may be. */
export interface PanelSpot {
  readonly right: number;
  readonly bottom: number;
  readonly room: number;
}

/** In the lower right corner of what is written in, where text comes last; null where that is out of sight. */
export function spotFor({ root, editor }: Pick<DraftView, 'root' | 'editor'>): PanelSpot | null {
  const window = root.ownerDocument.defaultView;
  if (window === null) return null;
  const { left, top, right, bottom } = boxIn(root.ownerDocument, editor).getBoundingClientRect();
  const screen: Box = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const box = visiblePart({ left, top, right, bottom }, [screen]);
  if (box === null) return null;
  return { right: box.right - GAP, bottom: box.bottom - GAP, room: Math.max(160, box.bottom - BUTTON - 2 * GAP) };
}

/** What takes the editor's place in the page: the editor itself, or the frame that it fills. */
function boxIn(page: Document, editor: Element): Element {
  const frame = editor.ownerDocument === page ? null : editor.ownerDocument.defaultView?.frameElement;
  return frame ?? editor;
}
