import type { Message } from '../model.ts';

/**
 * A message of which no more is judged than a person reads, so that the page never stands still: a text made of nothing
 * but addresses costs the engine 3 ms for each thousand characters. That there was a rest is said (`too-long`).
 */
export function shortenMessage(message: Message, most: number): Message {
  if (message.body.length <= most) return message;
  return {
    ...message,
    body: message.body.slice(0, most),
    anchors: message.anchors.filter(({ end }) => end <= most),
    quotes: message.quotes.flatMap(({ start, end }) => (start < most ? [{ start, end: Math.min(end, most) }] : [])),
    unchecked: [...new Set([...message.unchecked, 'too-long' as const])],
  };
}
