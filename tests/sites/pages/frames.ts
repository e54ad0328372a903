/**
 * The documents of the frames in a page, in their order. The test environment does not tell a frame which element it is
 * shown in, as browsers do; that is added here.
 */
export function framesIn(page: Document): readonly Document[] {
  return [...page.querySelectorAll('iframe')].flatMap((frame) => {
    const { contentDocument, contentWindow } = frame;
    if (contentDocument === null || contentWindow === null) return [];
    Object.defineProperty(contentWindow, 'frameElement', { value: frame, configurable: true });
    return [contentDocument];
  });
}
