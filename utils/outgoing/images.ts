import type { DraftCase } from './case.ts';
import type { DraftImage } from './draft.ts';
import type { Finding } from './finding.ts';
import { ruleFor } from './links.ts';

/** No picture is fetched from outside: it tells who opened the mail and when, and can be another one tomorrow. */
export function findingsOfImages(of: DraftCase): readonly Finding[] {
  const rule = ruleFor(of);
  return of.draft.images.flatMap((image): Finding[] => {
    if (speaksOfQr(image)) return [{ code: 'qr-code', ...rule }];
    if (!isRemote(image)) return [];
    return isUnseen(image) ? [{ code: 'tracking-image', ...rule }] : [{ code: 'remote-image', severity: 'fix' }];
  });
}

function isRemote({ src }: DraftImage): boolean {
  return /^(?:https?:)?\/\//i.test(src.trim());
}

/** At most three pixels in one direction: nobody is meant to see it. */
function isUnseen({ width, height }: DraftImage): boolean {
  return (width !== null && width <= 3) || (height !== null && height <= 3);
}

/** By its name or description; คิวอาร์ is "QR". What a picture really shows is for the check page to decode. */
function speaksOfQr({ src, alt }: DraftImage): boolean {
  return /qr[ _-]?code|คิวอาร์/i.test(alt) || /(?:^|[/_.-])qr(?:code)?(?:[_.-]|$)/i.test(src);
}
