import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { grantHosts } from './grant.ts';

/** A Chromium of its own profile with the extension in it, the given hosts granted. */

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Match patterns to grant, as a person would with "always here". */
  readonly hosts?: readonly string[];
  readonly headless?: boolean;
  /** What pages take for the browser's language, such as `th-TH`. */
  readonly locale?: string;
  /** Lets the browser's own protocol press the toolbar button, as only tests do. */
  readonly pressable?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

const defaultViewport = { width: 1280, height: 900 };

function browserArguments({ extension, locale = 'th-TH', pressable = false }: LaunchOptions): string[] {
  return [
    ...(pressable ? ['--enable-unsafe-extension-debugging'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    `--lang=${locale}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ];
}

async function open(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { executablePath, headless = true, locale = 'th-TH', viewport = defaultViewport } = options;
  const headlessArguments = headless ? ['--headless=new', '--disable-gpu'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // With a window, Ctrl-C is for whoever opened it to handle.
    handleSIGINT: headless,
    handleSIGTERM: headless,
    locale,
    viewport: viewport === null ? null : { ...viewport },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...headlessArguments, ...browserArguments(options)],
  });
}

/** The extension registers its scripts for granted hosts when it starts; a page opened before that would be missed. */
const untilRegistered = `new Promise((resolve) => {
  const look = async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    if (scripts.length > 0) resolve();
    else setTimeout(look, 20);
  };
  look();
})`;

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

function idOf(worker: Worker): string {
  return new URL(worker.url()).host;
}

/** Starts the browser; with hosts to grant, once before to make the profile that the grant is written into. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { hosts = [] } = options;
  const profile = await mkdtemp(join(tmpdir(), 'ruthan-chromium-'));
  if (hosts.length > 0) {
    const first = await open(profile, { ...options, headless: true });
    const extensionId = idOf(await workerOf(first));
    await first.close();
    if (!(await grantHosts(profile, extensionId, hosts))) throw new Error('the extension is not in the profile');
  }
  const context = await open(profile, options);
  const worker = await workerOf(context);
  if (hosts.length > 0) await worker.evaluate(untilRegistered);
  return {
    context,
    extensionId: idOf(worker),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
