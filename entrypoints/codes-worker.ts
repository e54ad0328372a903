import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Pixels } from '../utils/qr/code.ts';
import { readCodes } from '../utils/qr/read-codes.ts';

/** Run as a worker by the pages that are given a picture: finds its QR codes, so that the page never stands still. */
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data }: MessageEvent<Pixels>) => {
    void readCodes(data).then((codes) => self.postMessage(codes));
  });
});
