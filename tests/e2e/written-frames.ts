/** Runs in the page as its last script: what the mailboxes' own scripts do with the frames of a mail. */
function writeFrames(): void {
  for (const frame of [...document.querySelectorAll('iframe')]) {
    const place = frame.parentElement;
    // Zimbra and Horde put such a frame in as HTML and write at once, before the browser has been anywhere with it.
    if (place !== null && frame.getAttribute('src')?.startsWith('javascript:') === true) place.innerHTML += '';
    const written = place?.querySelector('iframe') ?? frame;
    written.contentDocument?.open();
    written.contentDocument?.write(written.dataset['written'] ?? '');
    written.contentDocument?.close();
    // As high as the message, as all of them make it.
    written.style.cssText += `width: 100%; height: ${written.contentDocument?.documentElement.scrollHeight}px; border: 0`;
  }
}

/** A page whose frames are given by `srcdoc`, served as one whose script writes the same into them. */
export function withWrittenFrames(html: string): string {
  const page = html
    .replaceAll('srcdoc="', 'data-written="')
    .replace('<html>', '<html><head><meta charset="utf-8"></head>');
  return `<!doctype html>${page.replace('</body>', () => `<script>(${writeFrames})()</script></body>`)}`;
}
