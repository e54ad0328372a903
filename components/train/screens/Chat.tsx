import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { Initial } from './Inbox.tsx';
import { MessageText } from './MessageText.tsx';
import { Back, PhoneCase } from './Phone.tsx';
import type { DrawnProps } from './props.ts';

/** A phone with a chat. Its elements are those that the reader of WhatsApp Web reads. */
export function Chat({ scenario, language }: DrawnProps) {
  const { screens } = trainWordsOf(language);
  const name = scenario.sender.name[language];
  return (
    <PhoneCase kind="chat" language={language}>
      <div id="main" class="chat">
        <header class="phone-head">
          <Back />
          <Initial name={name} />
          <b>
            <span title={name} data-part="from_name">
              {name}
            </span>
          </b>
        </header>
        <div class="phone-messages">
          <p class="phone-day">{screens.today}</p>
          <div class="bubble-row" data-id="class-1">
            <div class="bubble message-in" data-pre-plain-text={`[9:41, 1/1/2026] ${name}: `}>
              <span class="selectable-text" data-part="body">
                <MessageText scenario={scenario} language={language} />
              </span>
            </div>
          </div>
        </div>
      </div>
    </PhoneCase>
  );
}
