import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { Initial } from './Inbox.tsx';
import { MessageText } from './MessageText.tsx';
import type { DrawnProps } from './props.ts';

/** A phone with a text message. Its elements are those that the reader of Google Messages reads. */
export function Phone({ scenario, language }: DrawnProps) {
  const { screens } = trainWordsOf(language);
  const { name, address } = scenario.sender;
  const [sender, part] = name[language] === '' ? [address, 'from_address'] : [name[language], 'from_name'];
  return (
    <PhoneCase kind="sms" language={language}>
      <p class="phone-head">
        <Back />
        <Initial name={sender} />
        <b data-e2e-header-title={sender === '' ? undefined : ''} data-part={part}>
          {sender === '' ? screens.noSender : sender}
        </b>
      </p>
      <div class="phone-messages">
        <p class="phone-day">{screens.today}</p>
        {h(
          'mws-message-wrapper',
          { 'msg-id': '1', class: 'bubble-row' },
          <div class="bubble" data-e2e-message-wrapper-core>
            <div data-e2e-text-message-content data-part="body">
              <MessageText scenario={scenario} language={language} />
            </div>
          </div>,
        )}
      </div>
    </PhoneCase>
  );
}

interface CaseProps {
  readonly kind: 'sms' | 'chat';
  readonly language: DrawnProps['language'];
  readonly children: ComponentChildren;
}

/** What every phone has: the line with the time, and the box in which an answer is written. */
export function PhoneCase({ kind, language, children }: CaseProps) {
  const { screens } = trainWordsOf(language);
  return (
    <div class={`phone ${kind}`}>
      <p class="phone-status" aria-hidden="true">
        <span>9:41</span>
        <span class="phone-battery" />
      </p>
      {children}
      <p class="phone-answer" aria-hidden="true">
        {screens.answer}
      </p>
    </div>
  );
}

/** The arrow to the list, as a phone draws it. */
export function Back() {
  return (
    <svg viewBox="0 0 20 20" width="1.2em" height="1.2em" aria-hidden="true">
      <path d="m12.5 4-6 6 6 6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
