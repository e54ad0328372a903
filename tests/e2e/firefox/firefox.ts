import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { askFrames, type Finding, parseFindings } from '../../../cli/start/findings.ts';

/**
 * A Firefox with the extension in it, over WebDriver BiDi (Playwright cannot load one there). The extension's own page
 * is open in a tab of its own: there a grant is asked for as a person does, with a click, and from there a page's
 * closed shadow roots can be read.
 */

/** As in the manifest; the second name is the one that Firefox would draw by lot for this profile. */
const gecko = { id: 'ruthan@ruthan.example', uuid: '5d1d9f0e-3f3c-4c6a-9d3e-0c7b5a1e2f10' };

export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** The extension's popup, as a page. */
  readonly own: Page;
}

const preferences = {
  // The question for a permission has no page of its own that could be clicked: it is taken as answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: gecko.uuid }),
  'intl.accept_languages': 'th, en',
};

/** Opens one of the extension's pages in a tab of its own. */
export async function openOwnPage(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  // A page of an extension never reports that it has loaded; what stands in it does.
  page.goto(`moz-extension://${gecko.uuid}/${name}`).catch(() => undefined);
  // While one document takes the place of another, the protocol has nothing to ask: then it is not ready yet.
  const isReady = () => page.evaluate('typeof browser === "object" && document.readyState === "complete"');
  await expect.poll(() => isReady().catch(() => false)).toBe(true);
  return page;
}

export async function launchFirefox(executablePath: string, extension: string): Promise<FirefoxWithExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences,
  });
  await browser.installExtension(extension);
  return { browser, own: await openOwnPage(browser, 'popup.html') };
}

/** Grants a match pattern: asked for by the extension's page in a click, as Firefox demands. */
export async function grantInFirefox(own: Page, pattern: string): Promise<void> {
  await own.evaluate(`{
    const button = document.createElement('button');
    button.id = 'grant';
    button.textContent = 'grant';
    button.style = 'position: fixed; inset: 0; z-index: 9';
    button.onclick = () => browser.permissions.request({ origins: [${JSON.stringify(pattern)}] });
    document.body.append(button);
  }`);
  await own.click('#grant');
  await own.waitForFunction(`browser.permissions.contains({ origins: [${JSON.stringify(pattern)}] })`);
  await own.evaluate(`document.querySelector('#grant').remove()`);
}

/** What the extension found in the tab whose address starts so. */
export async function findingsIn(own: Page, address: string): Promise<Finding[]> {
  return parseFindings(await own.evaluate(askFrames(address)));
}

/** The text of the warnings in the tab whose address starts so, each frame's after the other. */
export function warningsIn(own: Page, origin: string): Promise<string> {
  return textsIn(own, origin, 'host.openOrClosedShadowRoot.children');
}

/** The text of what has the keyboard in the warnings and questions of that tab; empty where none of them has it. */
export function focusedIn(own: Page, origin: string): Promise<string> {
  return textsIn(own, origin, '[host.openOrClosedShadowRoot.activeElement].filter(Boolean)');
}

/**
 * The text of some parts of our elements in a tab, each frame's after the other; `parts` is run there with each `host`.
 */
async function textsIn(own: Page, origin: string, parts: string): Promise<string> {
  const found: unknown = await own.evaluate(`(async () => {
    const tabs = await browser.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith(${JSON.stringify(origin)}));
    const texts = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => [...document.querySelectorAll('ruthan-warning')]
        .flatMap((host) => [...${parts}])
        .filter((part) => part.localName !== 'style')
        .map((part) => part.textContent),
    });
    return texts.flatMap(({ result }) => result ?? []).join('\\n');
  })()`);
  return String(found);
}
