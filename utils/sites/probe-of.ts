import { frameOf } from './body-frame.ts';
import type { SiteProbe } from './site.ts';

/** A probe that selectors can tell: data, so that a dozen of them stay small in every frame of every mailbox. */
export interface ProbeParts extends Pick<SiteProbe, 'id' | 'frame' | 'page' | 'body'> {
  /** Hosts on which this site is; without any it is recognised by its structure, on any origin. */
  readonly hosts?: readonly string[];
  /** Selects a body that is open; each is where this is not given. */
  readonly message?: string;
  /** Selects the place of messages while it is known to hold none, as that of a new chat does. */
  readonly empty?: string;
  /** A message is open: a pattern of the page's address, or a selector of what surrounds a message. */
  readonly opened: RegExp | string;
}

/** No selector matches it. */
const NONE = ':not(*)';

/** Makes the probe of a site. In the frame of a body, `hasMessage` speaks of the frame. */
export function probeOf(parts: ProbeParts): SiteProbe {
  const { id, hosts = [], page, body, message = body, empty = NONE, frame = NONE, opened } = parts;
  const has = (document: Document, selector: string): boolean => document.querySelector(selector) !== null;
  const isOpen = (document: Document): boolean =>
    typeof opened === 'string' ? has(document, opened) : opened.test(document.URL);
  const isBody = (document: Document): boolean => frameOf(document, frame) !== null;
  return {
    id,
    hosts,
    page,
    body,
    frame,
    hasMessage: (document) => (isBody(document) ? document.body?.firstChild != null : has(document, message)),
    isUnreadable: (document) =>
      document.readyState === 'complete' &&
      !isBody(document) &&
      isOpen(document) &&
      !has(document, `${message}, ${frame}, ${empty}`),
  };
}
