import type { Result } from '../model.ts';
import type { Pixels } from './code.ts';
import { pixelsOf } from './read-picture.ts';

/** `refused`: the person has closed the browser's question, or it lets nobody look at its screen. */
export type ScreenProblem = 'refused';

/**
 * One picture of the window or screen that the person chooses in the browser's own question; the sharing ends with it.
 * Must be called in the click itself.
 */
export async function captureScreen({ mediaDevices }: Navigator): Promise<Result<Pixels, ScreenProblem>> {
  try {
    const stream = await mediaDevices.getDisplayMedia({ video: true, audio: false });
    try {
      return { ok: true, value: await firstPicture(stream) };
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
  } catch {
    return { ok: false, problem: 'refused' };
  }
}

async function firstPicture(stream: MediaStream): Promise<Pixels> {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play();
  const picture = pixelsOf(video, { width: video.videoWidth, height: video.videoHeight });
  video.srcObject = null;
  return picture;
}
