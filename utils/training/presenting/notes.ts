import type { Level } from '../../model.ts';
import { isRecord } from '../../protocol-payloads.ts';
import { COMMANDS, type Command } from './commands.ts';

/** What the trainer's own window shows beside the one on the projector. */
export interface Notes {
  readonly title: string;
  /** What to say. */
  readonly text: string;
  readonly answer: Level;
  readonly clues: readonly { readonly words: string; readonly why: string }[];
  /** 0 the message alone, then the clues, then the verdict. */
  readonly step: number;
  /** Title of what comes next; empty at the end. */
  readonly next: string;
  /** Seconds of the lesson. */
  readonly elapsed: number;
}

const LEVELS: readonly unknown[] = ['danger', 'caution', 'none'];

/** The notes in a message from another window; null for anything else. */
export function parseNotes(raw: unknown): Notes | null {
  if (!isRecord(raw) || !isRecord(raw['notes'])) return null;
  const { title, text, answer, clues, step, next, elapsed } = raw['notes'];
  if (typeof title !== 'string' || typeof text !== 'string' || typeof next !== 'string') return null;
  if (typeof step !== 'number' || typeof elapsed !== 'number' || !isLevel(answer) || !Array.isArray(clues)) return null;
  return { title, text, answer, clues: clues.flatMap((each) => clueOf(each) ?? []), step, next, elapsed };
}

function isLevel(raw: unknown): raw is Level {
  return LEVELS.includes(raw);
}

function clueOf(raw: unknown): Notes['clues'][number] | null {
  if (!isRecord(raw)) return null;
  const { words, why } = raw;
  return typeof words === 'string' && typeof why === 'string' ? { words, why } : null;
}

/** What the notes' window asks of the presenter: a command, or to be told where the lesson stands. */
export function parseAsked(raw: unknown): Command | 'tell' | null {
  if (!isRecord(raw)) return null;
  const { asked } = raw;
  return asked === 'tell' ? 'tell' : (COMMANDS.find((command) => command === asked) ?? null);
}
