import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Result } from '../../utils/model.ts';
import { canInstall, ensurePackages, findProgram } from './apt.ts';

/**
 * Finds the browsers on this machine, and gets one where there is none: Debian's packages as root, else Playwright's
 * own download. Branded Chrome is left out, as it ignores `--load-extension` since version 137.
 */

const thaiFonts = 'fonts-thai-tlwg';
const firefoxFolders = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function firstExisting(paths: readonly (string | null)[]): string | null {
  return paths.find((path) => path !== null && existsSync(path)) ?? null;
}

/** The path of a Chromium that loads unpacked extensions, or null. `RUTHAN_CHROMIUM` names one outright. */
export function findChromium(): string | null {
  const named = process.env['RUTHAN_CHROMIUM'] ?? null;
  return firstExisting([named, findProgram('chromium'), findProgram('chromium-browser'), chromium.executablePath()]);
}

/** The path of a Firefox, or null. `RUTHAN_FIREFOX` names one outright. */
export function findFirefox(): string | null {
  const named = process.env['RUTHAN_FIREFOX'] ?? null;
  return firstExisting([named, findProgram('firefox-esr'), findProgram('firefox'), ...firefoxFolders]);
}

function downloadChromium(): boolean {
  process.stderr.write('downloading Chromium with Playwright …\n');
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 2, 2], shell: true }).status === 0;
}

/** A Chromium, installed when there is none. The problem says what a person can run instead. */
export function ensureChromium(): Result<string, string> {
  if (canInstall()) {
    const names = findChromium() === null ? ['chromium', thaiFonts] : [thaiFonts];
    const got = ensurePackages(names);
    if (!got.ok) process.stderr.write(`${got.problem}\n`);
  }
  const path = findChromium() ?? (downloadChromium() ? findChromium() : null);
  if (path !== null) return { ok: true, value: path };
  return { ok: false, problem: 'no Chromium here. Run `npx playwright install --with-deps chromium` and try again' };
}

/** A Firefox, installed when there is none and this is Debian. The problem says what a person can do instead. */
export function ensureFirefox(): Result<string, string> {
  if (findFirefox() === null && canInstall()) {
    const got = ensurePackages(['firefox-esr']);
    if (!got.ok) return got;
  }
  const path = findFirefox();
  if (path !== null) return { ok: true, value: path };
  return { ok: false, problem: 'no Firefox here. Install Firefox 140 or later, or name one in RUTHAN_FIREFOX' };
}
