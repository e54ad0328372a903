import type { Message, Span } from '../model.ts';

/** A message and its images, as readers give them: a draft in a mailbox, a template, a row of a batch. */
export interface Draft {
  /** With direction `outgoing`; its sender is the office, its recipients the people written to. */
  readonly message: Message;
  readonly images: readonly DraftImage[];
  /** The signature in the body, where the compose window marks it; else it is told by its words. */
  readonly signature?: Span;
}

/** An image of a draft, as its mark-up names it. */
export interface DraftImage {
  readonly src: string;
  readonly alt: string;
  /** In CSS pixels as written in the mark-up, 0 where it is hidden; null where nothing is written. */
  readonly width: number | null;
  readonly height: number | null;
}
