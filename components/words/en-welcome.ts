import type { WelcomeWords } from './welcome-words.ts';

export const englishWelcome: WelcomeWords = {
  title: 'Know a message that poses as a government body',
  lead: 'When you open an e-mail or an SMS in your browser, Ruthan looks whether it uses the name of a Thai government body, and says what to do.',
  does: {
    title: 'What Ruthan does for you',
    links: {
      title: 'Warns at the message and at the link',
      text: 'It says whose name is used, where the link leads, and at which number to ask the body itself.',
    },
    numbers: {
      title: 'Labels phone numbers',
      text: 'It says whether a number is on the black list, on the watch list, or a body’s own, once you have connected a number list.',
    },
    unchecked: {
      title: 'Says what was not checked',
      text: 'Such as pictures, attachments, and whether the sender is genuine. No warning does not mean that a message can be trusted.',
    },
  },
  rule: {
    title: 'The main rule behind the warnings',
    statement:
      'An SMS or e-mail to the public that says it comes from a government body and carries a link is treated as an impersonation.',
    inLetter: 'In the words of the official letter',
    translation:
      'SMS and e-mails that say they come from a government body are all to be taken as impersonations by criminals. The public need not open those links.',
    source:
      'Letter of the Office of the Permanent Secretary, Ministry of Digital Economy and Society, to the Permanent Secretary for Interior, most urgent, no. ดศ ๐๒๑๗/ว ๒๐๑๕๒, 17 December 2025',
    cabinet:
      'The cabinet took note of the matter on 18 November 2025, and the letter asks bodies to consider ending SMS and e-mails with links to the public.',
    scope: 'The rule is about SMS and e-mail to the public. It does not speak of chat apps or of mail between bodies.',
  },
  attempt: {
    title: 'Try it on a sample',
    intro: 'Choose a sample or change the text. The result comes from the same engine that works in your mailbox.',
    samples: { refund: 'Tax refund', meter: 'Call back', notice: 'Ordinary notice' },
    choose: 'Samples',
    text: 'Sample message',
    inert: 'Links and numbers in the samples are made up: they lead nowhere and reach nobody.',
  },
  permissions: {
    title: 'What it asks for, and why',
    intro: 'Browsers may word this wider than it is used. This is all of it.',
    hosts: {
      title: 'Read these mail and SMS sites',
      text: 'To read the message that you open and show a warning beside it. Nothing is changed, and the mailbox as a whole is not read. These are all of them:',
    },
    known: {
      activeTab: {
        title: 'The page in front (activeTab)',
        text: 'The page, or the QR codes in sight on it, is read only when you use a button, menu or shortcut of Ruthan.',
      },
      contextMenus: {
        title: 'Add a command to the context menu (contextMenus)',
        text: 'Used only when you choose a command of Ruthan there.',
      },
      scripting: { title: 'Bring the engine into a page (scripting)', text: 'Only into pages that you have allowed.' },
      alarms: {
        title: 'Set a time (alarms)',
        text: 'To ask for a newer number list now and then, once you have connected one.',
      },
      storage: {
        title: 'Keep data on this device (storage)',
        text: 'Your settings and the number list. Never your messages.',
      },
    },
    others: { title: 'Other sites', text: 'Not asked for. One site at a time, when you add it yourself.' },
    nothingSent: 'Messages, numbers and links that you read never leave this device.',
    seeLog: 'See every request that Ruthan has made',
  },
  genuine: {
    title: 'How to tell the genuine Ruthan',
    never:
      'Ruthan never calls you, has no chat, asks for no money, no password and no card number, and never tells you to install anything else.',
    compare:
      'Anybody can draw a warning in a page. If in doubt, press Ruthan’s icon in the browser’s toolbar: it must say the same.',
    address: 'Addresses of Ruthan’s pages begin like this, which no web site can do',
    id: 'Compare it with the one given by whoever recommended Ruthan to you, such as your organisation.',
  },
  next: {
    title: 'What next',
    pin: 'Pin Ruthan’s icon to the toolbar to see the number of warnings of the page in front',
    shortcut: (keys) => `Press ${keys} to go to the warning in a page without a mouse`,
    check: 'Check a doubtful message',
    options: 'Set language, text size, and the number of someone you trust',
  },
};
