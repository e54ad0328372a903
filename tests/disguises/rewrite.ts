import type { Message, Part, Place, Span } from '../../utils/model.ts';

/** A run of a part and what stands there instead. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/**
 * The message with all edits made; anchors and quotations move along. Edits that overlap an earlier one are left out.
 */
export function rewritten(message: Message, edits: readonly Edit[]): Message {
  const body = apart(edits, 'body');
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: carry(body, span.start),
    end: carry(body, span.end),
  });
  return {
    ...message,
    senderName: applied(message.senderName, apart(edits, 'from_name')),
    senderAddress: applied(message.senderAddress, apart(edits, 'from_address')),
    subject: applied(message.subject, apart(edits, 'subject')),
    body: applied(message.body, body),
    anchors: message.anchors.map(moved),
    quotes: message.quotes.map(moved),
  };
}

/** The edits of one part in order, none over another. */
function apart(edits: readonly Edit[], part: Part): Edit[] {
  const kept: Edit[] = [];
  const ordered = edits.filter(({ place }) => place.part === part).sort((a, b) => a.place.start - b.place.start);
  for (const edit of ordered) if (edit.place.start >= (kept.at(-1)?.place.end ?? 0)) kept.push(edit);
  return kept;
}

function applied(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.place.start) + edit.text;
    at = edit.place.end;
  }
  return out + text.slice(at);
}

/** Where an offset of the part lies after the edits; one inside an edit goes to its end. */
function carry(edits: readonly Edit[], offset: number): number {
  let moved = offset;
  for (const { place, text } of edits) {
    if (place.start >= offset) break;
    moved += text.length - (Math.min(place.end, offset) - place.start);
    if (place.end > offset) return moved;
  }
  return moved;
}
