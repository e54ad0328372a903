import type { Message } from '../../utils/model.ts';
import { headerAroundFrame } from '../../utils/page/frame-header.ts';
import type { OuterHeader } from '../../utils/protocol-payloads.ts';
import { generic } from '../../utils/sites/generic.ts';
import { findHeader } from '../../utils/sites/generic-header.ts';
import { framesIn } from './pages/frames.ts';
import type { Mail } from './pages/mailboxes.ts';
import type { Webmail } from './pages/webmails.ts';
import { openPage } from './pages.ts';

export interface WebmailReading {
  readonly messages: readonly Message[];
  /** What the page says around the frame of the body; null where there is no frame, or nobody is named. */
  readonly header: OuterHeader | null;
}

/**
 * Reads a page as the engine does: a framed body in its own document, with the header that the page around it shows.
 */
export function readWebmail({ page, framed }: Pick<Webmail, 'page' | 'framed'>, mail: Mail): WebmailReading {
  const document = openPage(page(mail), 'https://mail.office.example/');
  const [inside] = framed === true ? framesIn(document) : [document];
  const views = inside === undefined ? [] : generic.find(inside);
  // The test environment has no `window[0]`, which is how browsers name a page's first frame.
  Object.defineProperty(window, '0', { value: document.querySelector('iframe')?.contentWindow, configurable: true });
  const header = framed === true ? headerAroundFrame(window, 0, { site: null, findHeader }) : null;
  return { messages: views.map((view) => view.read().message), header };
}
