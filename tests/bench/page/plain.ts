import { type Browser, chromium } from '@playwright/test';

/** The same browser without the extension. */
export function launchPlain(executablePath: string): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, headless: true, args: ['--headless=new', '--disable-gpu', ...sandbox] });
}
