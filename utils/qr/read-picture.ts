import type { Result } from '../model.ts';
import type { Pixels } from './code.ts';

/** Why a picture could not be looked at. */
export type PictureProblem = 'not-picture' | 'picture-too-big';

/**
 * Larger pictures take gigabytes to unpack, however few bytes they come in. A telephone takes 200 megapixels at most.
 */
const MOST_PIXELS = 200_000_000;
/** What is searched: twice the screen of a common monitor. In a larger picture a code is large too. */
const SEARCHED_PIXELS = 4_500_000;

/** Unpacks a picture, away from the page's own thread and never larger than is searched. It is kept nowhere. */
export async function readPicture(file: Blob): Promise<Result<Pixels, PictureProblem>> {
  const size = await sizeOf(file);
  if (size === null) return { ok: false, problem: 'not-picture' };
  const pixels = size.width * size.height;
  if (pixels > MOST_PIXELS) return { ok: false, problem: 'picture-too-big' };
  const share = Math.min(1, Math.sqrt(SEARCHED_PIXELS / pixels));
  const resize = {
    resizeWidth: Math.max(1, Math.round(size.width * share)),
    resizeHeight: Math.max(1, Math.round(size.height * share)),
    resizeQuality: 'medium',
  } as const;
  try {
    const bitmap = await createImageBitmap(file, share < 1 ? resize : {});
    return { ok: true, value: pixelsOf(bitmap, bitmap) };
  } catch {
    return { ok: false, problem: 'not-picture' };
  }
}

/** The pixels of something that can be drawn. What is drawn is let go of at once where it can be. */
export function pixelsOf(source: CanvasImageSource, { width, height }: Pick<Pixels, 'width' | 'height'>): Pixels {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw on');
  // What is see-through is white, as on a page.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(source, 0, 0, width, height);
  if (source instanceof ImageBitmap) source.close();
  return context.getImageData(0, 0, width, height);
}

/** What the picture's own head says, before anything is unpacked; null where it is none that the browser knows. */
async function sizeOf(file: Blob): Promise<Pick<Pixels, 'width' | 'height'> | null> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  try {
    return await new Promise((resolve) => {
      image.onload = () => resolve({ width: image.naturalWidth, height: image.naturalHeight });
      image.onerror = () => resolve(null);
      image.src = address;
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
