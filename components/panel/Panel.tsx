import { ListLine } from '../popup/ListLine.tsx';
import { OwnPages } from '../popup/OwnPages.tsx';
import { Logo } from '../shapes.tsx';
import { panelWordsOf } from '../words/panel-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { PanelMessage } from './PanelMessage.tsx';
import { PanelState } from './PanelState.tsx';
import type { PanelProps, PlacedMessage } from './props.ts';

/** The panel beside a page: every message that is open in it, each with its whole verdict. */
export function Panel(props: PanelProps) {
  const { language, page } = props;
  const words = panelWordsOf(language);
  const { warning } = wordsOf(language);
  const messages = page.kind === 'read' ? page.messages.flatMap(placed) : [];
  return (
    <div class="ruthan side" lang={language}>
      <header class="side-head">
        <p class="brand">
          <Logo />
          {warning.product}
        </p>
      </header>
      <main>
        <h1>{words.title}</h1>
        <PanelState {...props} />
        {messages.length > 0 && (
          <ol class="side-messages">
            {messages.map((message, index) => (
              <PanelMessage
                key={message.at.message}
                {...props}
                message={message}
                ordinal={words.ordinal(index + 1, messages.length)}
              />
            ))}
          </ol>
        )}
      </main>
      <footer class="small">
        <ListLine {...props} />
        <p>{warning.onlyHere}</p>
        <OwnPages language={language} />
      </footer>
    </div>
  );
}

/** Every message of a page that was read has its place; only samples have none. */
function placed(message: PanelMessageLike): readonly PlacedMessage[] {
  const { at, report } = message;
  return at === undefined || report === undefined ? [] : [{ ...message, at, report }];
}

type PanelMessageLike = Extract<PanelProps['page'], { kind: 'read' }>['messages'][number];
