/** What is needed of the browser's sound. */
interface Context {
  readonly currentTime: number;
  readonly destination: object;
  createGain(): Volume;
  createOscillator(): Oscillator;
  resume(): Promise<void>;
  close(): Promise<void>;
}

interface Volume {
  readonly gain: {
    setValueAtTime(value: number, at: number): unknown;
    linearRampToValueAtTime(value: number, at: number): unknown;
    exponentialRampToValueAtTime(value: number, at: number): unknown;
  };
  connect(next: object): unknown;
}

interface Oscillator {
  readonly frequency: { value: number };
  connect(next: object): unknown;
  start(at: number): void;
  stop(at: number): void;
  addEventListener(type: 'ended', listener: () => void): void;
}

interface Tone {
  /** Hertz. */
  readonly pitch: number;
  /** Seconds from the start. */
  readonly at: number;
}

/** Two falling tones, soft: heard, and no alarm. */
const TONES: readonly Tone[] = [
  { pitch: 660, at: 0 },
  { pitch: 495, at: 0.16 },
];
/** Seconds that a tone takes to fade. */
const FADES = 0.28;
const LOUDNESS = 0.12;

/** A short sound, made here and not loaded. A page in which nothing may sound yet stays silent. */
export async function playSound(createContext: () => Context): Promise<void> {
  try {
    const context = createContext();
    const last = TONES.map((tone) => sound(context, tone)).at(-1);
    last?.addEventListener('ended', () => void context.close());
    await context.resume();
  } catch {
    // No device, or not allowed: the warning is seen and read out all the same.
  }
}

function sound(context: Context, { pitch, at }: Tone): Oscillator {
  const start = context.currentTime + at;
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + FADES);
  const tone = context.createOscillator();
  tone.frequency.value = pitch;
  tone.connect(volume);
  volume.connect(context.destination);
  tone.start(start);
  tone.stop(start + FADES);
  return tone;
}
