import type { Anchor, Span } from '../model.ts';
import type { DraftImage } from '../outgoing/draft.ts';
import { displayHtml } from './html-to-message.ts';
import { quotedLines } from './quoted-lines.ts';

export interface Content {
  readonly body: string;
  readonly anchors: readonly Anchor[];
  readonly quotes: readonly Span[];
  readonly pictures: number;
  readonly images: readonly DraftImage[];
  readonly cut: boolean;
}

/** What is shown of a message that has text, HTML or both: the HTML, and the text where the HTML shows nothing. */
export function contentOf({ text, html }: { readonly text: string; readonly html: string }): Content {
  const shown = html.trim() === '' ? null : displayHtml(html);
  if (shown !== null && shown.body.trim() !== '') return shown;
  // Pictures and their links may stand in HTML that shows no words at all.
  const anchors = shown?.anchors.map((anchor) => ({ ...anchor, start: 0, end: 0 })) ?? [];
  const { pictures = 0, images = [], cut = false } = shown ?? {};
  return { body: text, anchors, quotes: quotedLines(text), pictures, images, cut };
}
