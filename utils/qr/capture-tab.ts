import type { browser } from 'wxt/browser';
import type { Result } from '../model.ts';
import type { Code } from './code.ts';
import { findCodes } from './find-codes.ts';
import { readPicture } from './read-picture.ts';

/** `not-allowed`: the browser does not let extensions look at this page. */
export type CaptureProblem = 'not-allowed';

/** What is needed of the browser. */
interface Api {
  readonly tabs: Pick<typeof browser.tabs, 'captureVisibleTab'>;
}

/** The codes in sight, with the size of the picture that they were found in, in its pixels. */
export interface SeenCodes {
  readonly codes: readonly Code[];
  readonly width: number;
  readonly height: number;
}

/**
 * The QR codes in the part of a window's tab that is in sight. The browser allows the picture after a click on the
 * toolbar, the menu's entry or the shortcut. It is in this page's memory only, and let go of when it has been read.
 */
export async function captureCodes({ tabs }: Api, window: number): Promise<Result<SeenCodes, CaptureProblem>> {
  try {
    const address = await tabs.captureVisibleTab(window, { format: 'png' });
    const picture = await readPicture(pictureOf(address));
    if (!picture.ok) return { ok: false, problem: 'not-allowed' };
    const { width, height } = picture.value;
    return { ok: true, value: { codes: await findCodes(picture.value), width, height } };
  } catch {
    return { ok: false, problem: 'not-allowed' };
  }
}

/** The picture in an address that carries it: `data:image/png;base64,…`. */
function pictureOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
