import type { Message } from '../model.ts';

/** A message before it is sent: a draft in a mailbox, a template, a row of a batch. */
export interface Draft {
  /** With direction `outgoing`; its sender is the office, its recipients the people written to. */
  readonly message: Message;
  readonly images: readonly DraftImage[];
}

/** An image of a draft, as its mark-up names it. */
export interface DraftImage {
  readonly src: string;
  readonly alt: string;
  /** In CSS pixels as written in the mark-up; null where nothing is written. */
  readonly width: number | null;
  readonly height: number | null;
}
