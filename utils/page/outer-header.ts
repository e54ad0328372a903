import type { Message, Result } from '../model.ts';
import type { OuterHeader } from '../protocol-payloads.ts';
import type { MessageView, ReadMessage } from '../sites/site.ts';

export interface OuterHeaderTools {
  /** Asks, through the background, what stands around this frame in the page that holds it. */
  readonly ask: () => Promise<Result<OuterHeader | null, string>>;
  /** A header has come; the messages should be read again. */
  readonly onHeader: () => void;
}

/**
 * For frames that hold a message's body and nothing else, whose page around them cannot be looked into (another origin,
 * a sandbox): gives the messages of the frame the header that the page around shows, once it has come.
 */
export function createOuterHeader({ ask, onHeader }: OuterHeaderTools) {
  const known = new WeakMap<Element, OuterHeader | null>();

  async function fetchFor(body: Element): Promise<void> {
    known.set(body, null);
    const answer = await ask();
    if (!answer.ok || answer.value === null) return;
    known.set(body, answer.value);
    onHeader();
  }

  function complete(view: MessageView): MessageView {
    const header = known.get(view.body) ?? null;
    if (header !== null) {
      return {
        ...view,
        around: () => view.around() + JSON.stringify(header),
        read: () => withHeader(view.read(), header),
      };
    }
    if (known.has(view.body)) return view;
    return { ...view, read: () => askIfBare(view.read()) };

    function askIfBare(read: ReadMessage): ReadMessage {
      const { senderName, senderAddress } = read.message;
      if (senderName + senderAddress === '') void fetchFor(view.body);
      return read;
    }
  }

  return (views: readonly MessageView[]): readonly MessageView[] => views.map(complete);
}

/** The sender is known now, so that only frames inside the body remain unseen. */
function withHeader(read: ReadMessage, header: OuterHeader): ReadMessage {
  const { message } = read;
  const unchecked = message.unchecked.filter((each) => each !== 'frame');
  const merged: Message = { ...message, ...header, unchecked };
  return { ...read, message: merged };
}
