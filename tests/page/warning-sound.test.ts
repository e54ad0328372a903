import { describe, expect, it } from 'vitest';
import { playSound } from '../../utils/page/warning-sound.ts';

/** A device that writes down what it is asked to do; it ends its tones when the test says so. */
function createDevice(resume: () => Promise<void> = async () => undefined) {
  const done: string[] = [];
  const ends: (() => void)[] = [];
  const node = { connect: (next: unknown) => next };
  const context = {
    currentTime: 0,
    destination: {},
    createGain: () => ({
      ...node,
      gain: {
        setValueAtTime: () => undefined,
        linearRampToValueAtTime: (loudness: number) => void done.push(`loudness ${loudness}`),
        exponentialRampToValueAtTime: () => undefined,
      },
    }),
    createOscillator: () => ({
      ...node,
      frequency: { value: 0 },
      start: (at: number) => void done.push(`from ${at}`),
      stop: (at: number) => void done.push(`to ${at.toFixed(2)}`),
      addEventListener: (_: string, end: () => void) => void ends.push(end),
    }),
    resume,
    close: async () => void done.push('closed'),
  };
  return { done, context, end: () => ends.forEach((each) => void each()) };
}

describe('the sound of a warning', () => {
  it('is two soft tones in half a second, and lets go of the device', async () => {
    const { done, context, end } = createDevice();
    await playSound(() => context);
    expect(done).toEqual(['loudness 0.12', 'from 0', 'to 0.28', 'loudness 0.12', 'from 0.16', 'to 0.44']);
    end();
    expect(done.at(-1)).toBe('closed');
  });

  it.each([
    ['there is no device', () => Promise.reject(new Error('none')), false],
    ['nothing may sound in this page yet', () => Promise.reject(new Error('not allowed')), true],
  ])('is left out where %s', async (_, resume, hasDevice) => {
    const { context } = createDevice(resume);
    const create = () => {
      if (!hasDevice) throw new Error('none');
      return context;
    };
    await expect(playSound(create)).resolves.toBeUndefined();
  });
});
