import type { browser } from 'wxt/browser';
import { highlightCss } from '../page/highlight-css.ts';
import type { FrameAddress } from '../protocol.ts';
import type { ReaderScript } from '../sites/reader-scripts.ts';

/** What is needed of the browser. */
interface Runs {
  readonly executeScript: (injection: Parameters<typeof browser.scripting.executeScript>[0]) => Promise<unknown>;
}

interface Api {
  readonly scripting: Runs & Pick<typeof browser.scripting, 'insertCSS'>;
}

/** As WXT names them in the build. */
const PROBE_FILE = '/content-scripts/probe.js';
const ENGINE_FILE = '/engine.js';
const WARNING_FILE = '/warning.js';
const COMPOSE_FILE = '/compose.js';

/** Brings the engine into the one frame that asked for it. */
export async function injectEngine(api: Api, { tab, frame }: FrameAddress): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await api.scripting.insertCSS({ target, css: highlightCss() });
  await api.scripting.executeScript({ target, files: [ENGINE_FILE], injectImmediately: true });
}

/** Brings what reads some sites into the one frame whose engine asked for it. */
export async function injectReader(
  api: { readonly scripting: Runs },
  script: ReaderScript,
  { tab, frame }: FrameAddress,
): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await api.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true });
}

/** Brings what shows warnings into the one frame whose engine asked for it. */
export async function injectWarning(api: Api, { tab, frame }: FrameAddress): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await api.scripting.executeScript({ target, files: [WARNING_FILE], injectImmediately: true });
}

/** Brings the check of drafts into the one frame in which somebody writes. */
export async function injectCompose(api: { readonly scripting: Runs }, { tab, frame }: FrameAddress): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await api.scripting.executeScript({ target, files: [COMPOSE_FILE], injectImmediately: true });
}

/** Brings the probe into every frame of a tab that may be looked at; it does nothing where it already is. */
export async function injectProbe(api: { readonly scripting: Runs }, tab: number): Promise<void> {
  await api.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: [PROBE_FILE],
    injectImmediately: true,
  });
}
