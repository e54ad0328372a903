import type { OuterHeader } from '../protocol-payloads.ts';
import type { Site } from '../sites/site.ts';
import type { Readers } from './hand-over-readers.ts';

/** What surrounds a frame and its message, on pages that are marked up so. */
const CARD = 'article, [role="article"], [role="listitem"], [role="main"], main';

interface Around {
  /** The site that the page is, once it is known. */
  readonly site: Site | null;
  readonly findHeader: Readers['findHeader'] | undefined;
}

/**
 * The header that a page shows around one of its frames, which holds a message's body. `index` is the frame's place
 * among the page's frames. Null where there is no such frame, or no sender around it.
 */
export function headerAroundFrame(view: Window, index: number, { site, findHeader }: Around): OuterHeader | null {
  const { document } = view;
  const inside = view[index];
  const frame = [...document.querySelectorAll('iframe, frame')].find(
    (each) => inside !== undefined && windowOf(each) === inside,
  );
  if (frame === undefined) return null;
  const around: Partial<OuterHeader> | undefined = site?.headerAround?.(frame);
  const header: Partial<OuterHeader> =
    around ?? findHeader?.(frame.closest(CARD) ?? document.body, frame, 'around') ?? {};
  const { direction = 'incoming', senderName = '', senderAddress = '', recipients = [], subject = '' } = header;
  return senderName + senderAddress === '' ? null : { direction, senderName, senderAddress, recipients, subject };
}

function windowOf(element: Element): Window | null {
  return element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement ? element.contentWindow : null;
}
