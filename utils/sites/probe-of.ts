import { frameOf } from './body-frame.ts';
import type { SiteProbe } from './site.ts';

/** A probe that selectors can tell: data, so that a dozen of them stay small in every frame of every mailbox. */
export interface ProbeParts extends Pick<SiteProbe, 'id' | 'frame'> {
  /** Hosts on which this site is; without any it is recognised by its structure, on any origin. */
  readonly hosts?: readonly string[];
  /** Selects what each of its pages has, with or without a message. */
  readonly page: string;
  /** Selects a message that stands in the page itself. */
  readonly message: string;
  /** A message is open: a pattern of the page's address, or a selector of what surrounds a message. */
  readonly opened: RegExp | string;
}

/** No selector matches it. */
const NONE = ':not(*)';

/** Makes the probe of a site. In the frame of a body, `recognise` and `hasMessage` speak of the frame. */
export function probeOf({ id, hosts = [], page, message, frame = NONE, opened }: ProbeParts): SiteProbe {
  const has = (document: Document, selector: string): boolean => document.querySelector(selector) !== null;
  const isOpen = (document: Document): boolean =>
    typeof opened === 'string' ? has(document, opened) : opened.test(document.URL);
  const isBody = (document: Document): boolean => frameOf(document, frame) !== null;
  return {
    id,
    hosts,
    frame,
    recognise: (document) => has(document, page) || isBody(document),
    hasMessage: (document) => (isBody(document) ? document.body?.firstChild != null : has(document, message)),
    isUnreadable: (document) =>
      document.readyState === 'complete' &&
      !isBody(document) &&
      isOpen(document) &&
      !has(document, `${message}, ${frame}`),
  };
}
