/** Room in the frame around a document for an element of ours. */
export interface FrameRoom {
  /** Makes the frame higher by so many pixels than its page made it. */
  readonly make: (height: number) => void;
  readonly giveBack: () => void;
}

/**
 * A frame that its page has made as high as the message, and that does not scroll (Zimbra's conversations, Horde): what
 * we put into it would push the end of the message out of reach. Null where the document is in no such frame. Ask
 * before anything of ours is in it.
 */
export function frameRoom(document: Document): FrameRoom | null {
  const outer = document.defaultView?.frameElement;
  if (!outer || !isFrame(outer) || !isHeldStill(outer)) return null;
  const own = outer.clientHeight;
  const { style } = outer;
  const before = style.minHeight;
  return {
    make(height) {
      style.minHeight = `${own + Math.ceil(height)}px`;
    },
    giveBack() {
      style.minHeight = before;
    },
  };
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}

function isHeldStill(frame: HTMLIFrameElement): boolean {
  return frame.getAttribute('scrolling') === 'no' || frame.style.overflowY === 'hidden';
}
