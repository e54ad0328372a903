/**
 * What chats have in common: a virtualised list of messages, of which some are in the page at a time. Nodes are
 * recycled, so a message is its id; the page owns the list, so nothing of ours may stand in it; and a run of messages
 * by one sender names that sender once.
 */
import type { Direction } from '../model.ts';
import { headerText } from './header.ts';
import { outermost } from './outermost.ts';
import type { MessageView, Site, SiteProbe } from './site.ts';
import { viewOf } from './view.ts';

export interface ChatParts {
  readonly probe: SiteProbe;
  /** Selects each message that is in the page. */
  readonly message: string;
  /** The page's own id of a message; null for what is none (a date, "joined the group"). */
  readonly idOf: (message: Element) => string | null;
  /** Selects, in a message, all that its sender sent; the message itself where nothing is selected. */
  readonly content?: string;
  /** Selects, in the content, what the page put there: name, time, reactions, the message that is answered to. */
  readonly added: string;
  /** Selects, in the content, what others wrote: forwarded parts, what a link's page says of itself. */
  readonly quotes?: string;
  /** Null where the message does not show it; then it is that of the message before. */
  readonly directionOf: (message: Element) => Direction | null;
  /** Who is named as the sender at this message; empty where nobody is. */
  readonly senderOf: (message: Element) => string;
  /** Selects what surrounds a run of messages by one sender. */
  readonly run?: string;
  /** Selects the name of the open chat: the sender, where two write to each other or a channel speaks. */
  readonly title: string;
}

/** The reader of a chat. */
// Without this mark the probe would carry every reader that is made here.
/* @__NO_SIDE_EFFECTS__ */
export function chatOf(parts: ChatParts): Site {
  return {
    probe: parts.probe,
    placement: 'overlay',
    expects: ['sender', 'body'],
    find: (document) => findMessages(document, parts),
    leave: ({ history }) => history.back(),
  };
}

function findMessages(document: Document, parts: ChatParts): readonly MessageView[] {
  const { message: selector, idOf, content, added, quotes, probe } = parts;
  const all = outermost(document.querySelectorAll(selector));
  return all.flatMap((message, index) => {
    const id = idOf(message);
    if (id === null) return [];
    const view = viewOf({
      id: `${probe.id}:${id}`,
      body: (content === undefined ? null : message.querySelector(content)) ?? message,
      before: message,
      added,
      ...(quotes === undefined ? {} : { quotes }),
      header: () => {
        const direction = directionAt(all, index, parts);
        return { channel: 'chat', direction, senderName: direction === 'outgoing' ? '' : senderAt(all, index, parts) };
      },
    });
    return [view];
  });
}

/** That of the message, else of the nearest one above that shows it. */
function directionAt(all: readonly Element[], index: number, { directionOf }: ChatParts): Direction {
  for (let at = index; at >= 0; at -= 1) {
    const message = all[at];
    const direction = message === undefined ? null : directionOf(message);
    if (direction !== null) return direction;
  }
  return 'incoming';
}

/**
 * Named at the message, or at another one of its run; a chat in which nobody is named has one other side, its title.
 */
function senderAt(
  all: readonly Element[],
  index: number,
  { senderOf, message: selector, run, title }: ChatParts,
): string {
  const message = all[index];
  if (message === undefined) return '';
  const around = run === undefined ? null : message.closest(run);
  const ofRun = around === null ? [message] : [message, ...around.querySelectorAll(selector)];
  const named = firstName(ofRun, senderOf);
  if (named !== '') return named;
  return firstName(all, senderOf) === '' ? headerText(message.ownerDocument.querySelector(title)) : '';
}

function firstName(messages: readonly Element[], senderOf: ChatParts['senderOf']): string {
  for (const message of messages) {
    const name = senderOf(message);
    if (name !== '') return name;
  }
  return '';
}
