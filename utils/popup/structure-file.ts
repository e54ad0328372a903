import type { browser } from 'wxt/browser';

type Api = Pick<typeof browser, 'runtime' | 'scripting'>;

/** As WXT names it in the build. */
const STRUCTURE_FILE = '/structure.js';
/** A structure of more characters is a page that nobody can look through. */
const LONGEST = 2_000_000;

/**
 * How the pages in a tab are built, one entry a frame, as the text of a file that a person may read and send on; null
 * where the browser does not let us look. What it leaves out: utils/sites/structure-report.ts.
 */
export async function structureFile({ runtime, scripting }: Api, tab: number): Promise<string | null> {
  try {
    const target = { tabId: tab, allFrames: true };
    const answers = await scripting.executeScript({ target, files: [STRUCTURE_FILE], injectImmediately: true });
    const frames = answers.map(({ result }) => result).filter((result) => result !== null && result !== undefined);
    const { name, version } = runtime.getManifest();
    return frames.length === 0 ? null : JSON.stringify({ name, version, frames }, null, 1).slice(0, LONGEST);
  } catch {
    return null;
  }
}
