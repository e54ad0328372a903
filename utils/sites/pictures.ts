import { allIn } from '../page/element.ts';
import type { MessageView } from './site.ts';

/** Shown smaller than this, in pixels, a picture holds neither words nor a QR code that anybody can scan. */
const SMALLEST = 48;

/** The pictures of a message that may hold words or a QR code, in reading order; those of the mailbox are left out. */
export function picturesOf({ body, added }: MessageView): readonly HTMLImageElement[] {
  const images = [...allIn(body, 'img')].filter((each) => each instanceof HTMLImageElement);
  return images.filter((image) => (added === undefined || image.closest(added) === null) && isLargeEnough(image));
}

/** One that has not been laid out yet, or not been loaded, is judged by the size that its tag names. */
function isLargeEnough(image: HTMLImageElement): boolean {
  const { width, height } = image.getBoundingClientRect();
  const sides = width > 0 && height > 0 ? [width, height] : [image.width, image.height].filter((side) => side > 0);
  return sides.every((side) => side >= SMALLEST);
}
