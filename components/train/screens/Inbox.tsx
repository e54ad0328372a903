import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { MessageText } from './MessageText.tsx';
import type { DrawnProps } from './props.ts';

/**
 * A webmail with its list and an open mail. Ids and classes of the open mail are those that Roundcube's reader reads.
 */
export function Inbox({ scenario, language }: DrawnProps) {
  const { screens } = trainWordsOf(language);
  const { sender, subject } = scenario;
  const name = sender.name[language];
  return (
    <div class="inbox">
      <p class="inbox-bar">
        <b>{screens.mailbox}</b>
        <span>{screens.inbox}</span>
      </p>
      <ul class="inbox-list" aria-label={screens.inbox}>
        <li class="open">
          <b>{name}</b>
          <span>{subject[language]}</span>
        </li>
        {screens.otherMails.map((mail) => (
          <li key={mail.from}>
            <b>{mail.from}</b>
            <span>{mail.subject}</span>
          </li>
        ))}
      </ul>
      <div class="mail">
        <div class="mail-head" id="message-header">
          <h3 class="subject" data-part="subject">
            {subject[language]}
          </h3>
          <div class="mail-from">
            <Initial name={name} />
            <table class="header-headers" role="presentation">
              <tbody>
                <tr>
                  <td class="header from">
                    <b class="rcmContactAddress" title={sender.address} data-part="from_name">
                      {name}
                    </b>{' '}
                    <span class="mail-address" data-part="from_address">
                      {sender.address}
                    </span>
                  </td>
                </tr>
                <tr>
                  <td class="mail-to">{screens.toMe}</td>
                </tr>
              </tbody>
            </table>
          </div>
        </div>
        <div class="mail-body" id="messagebody">
          <div class="message-part" data-part="body">
            <MessageText scenario={scenario} language={language} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** A vowel that is written before its consonant (เ) alone says nothing. */
const FIRST_LETTER = /[ก-ฮA-Za-z]/;

/** The picture of a sender, as mailboxes make one where there is none. */
export function Initial({ name }: { readonly name: string }) {
  const [letter = '#'] = name.match(FIRST_LETTER) ?? [];
  return (
    <span class="initial" aria-hidden="true">
      {letter}
    </span>
  );
}
