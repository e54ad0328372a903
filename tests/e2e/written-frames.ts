/** Runs in the page as its last script: what the mailboxes' own scripts do with the frames of a mail. */
function writeFrames(): void {
  for (const frame of [...document.querySelectorAll('iframe')]) {
    const place = frame.parentElement;
    // Zimbra and Horde put such a frame in as HTML and write at once, before the browser has been anywhere with it.
    if (place !== null && frame.getAttribute('src')?.startsWith('javascript:') === true) place.innerHTML += '';
    const written = place?.querySelector('iframe') ?? frame;
    written.style.cssText = 'width: 100%; height: 400px; border: 0';
    written.contentDocument?.open();
    written.contentDocument?.write(written.dataset['written'] ?? '');
    written.contentDocument?.close();
  }
}

/** A page whose frames are given by `srcdoc`, served as one whose script writes the same into them. */
export function withWrittenFrames(html: string): string {
  const page = html
    .replaceAll('srcdoc="', 'data-written="')
    .replace('<html>', '<html><head><meta charset="utf-8"></head>');
  return `<!doctype html>${page.replace('</body>', () => `<script>(${writeFrames})()</script></body>`)}`;
}
