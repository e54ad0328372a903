import { existsSync } from 'node:fs';

/** Launch options for the browser of the machine, or for Playwright's own where there is none. */
export function findChromium(): { executablePath?: string; args: string[] } {
  const [path] = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter((each) =>
    existsSync(each),
  );
  // Chromium's sandbox does not start as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
  return path === undefined ? { args } : { executablePath: path, args };
}
