import type { OutgoingWords } from './outgoing-words.ts';

/** What is found in a draft, in English. */
export const englishFindings: OutgoingWords['findings'] = {
  link: {
    what: 'There is a link',
    todo: 'Take it out; name the Tang Rat app, the name to search for, or the number of the office',
  },
  'bare-host': {
    what: 'There is the name of a site, which phones and mail programs turn into a link',
    todo: 'Write the name of the office instead; people can search for it',
  },
  'short-link': {
    what: 'There is a short link that hides where it leads',
    todo: 'Take it out; nobody can see before opening it whose site it is',
  },
  'contact-link': {
    what: 'There is a link to LINE, Facebook or a chat app',
    todo: 'Take it out; show the official account at the counter or on the own site',
  },
  'app-link': {
    what: 'There is a link that installs or opens an app',
    todo: 'Take it out; name the app and its maker, to be searched for in the store',
  },
  'unsubscribe-link': {
    what: 'There is a link to unsubscribe',
    todo: 'Let people reply or call instead',
  },
  'image-link': { what: 'A picture or logo is a link', todo: 'Use the picture without a link' },
  'signature-link': {
    what: 'There is a link in the signature',
    todo: 'Change the signature in the mail settings: name and number are enough',
  },
  'lookalike-link': {
    what: 'A link looks like a government site and is none',
    todo: 'Do not pass it on; find out where it came from and tell those who run the system',
  },
  'link-field': {
    what: 'There is a field that will be filled with a link',
    todo: 'Take the field out of the template',
  },
  'qr-code': { what: 'There is a QR code: a link that cannot be read first', todo: 'Take it out' },
  'tracking-image': {
    what: 'There is an invisible image that tells who has read the mail',
    todo: 'Switch tracking off in the mailing system',
  },
  'remote-image': {
    what: 'There is an image that is fetched when the mail is opened',
    todo: 'Attach it, or leave it out',
  },
  'internal-link': {
    what: 'There is a link, in mail between public bodies',
    todo: 'It may be sent, as it is no message to the public; look at the recipients once more',
  },
  'black-number': {
    what: 'There is a number that is on the black list',
    todo: 'Do not send; if the number is really your own, ask the operator of the list for a review',
  },
  'number-not-white': {
    what: 'There is a number that is not on the white list',
    todo: 'Use a number that is on it, or hand this one in first',
  },
  'number-unchecked': {
    what: 'A number was not held against the white list: no list is connected',
    todo: 'See that it is among those your office has handed in',
  },
  'number-unclear': {
    what: 'A number is written so that it may be dialled wrongly',
    todo: 'Write each number in full, beginning with 0, with digits of one kind',
  },
  'asks-data': {
    what: 'Asks for personal data or papers by message',
    todo: 'Take them at the counter or in the Tang Rat app, not by message',
  },
  'asks-transfer': {
    what: 'Asks for a transfer to an account',
    todo: 'Let people pay at the counter, or in their bank’s app by the bill',
  },
  'asks-contact': { what: 'Asks to add a contact in a chat app', todo: 'Give the number of the office instead' },
  'asks-scan': { what: 'Asks to scan a QR code', todo: 'Say the way in words: the Tang Rat app, or a number' },
  'names-contact': {
    what: 'Names a LINE account or a page, which others can imitate',
    todo: 'Leave it out, or say how the verified account is told',
  },
  'private-mail': {
    what: 'Uses an address of a free mail service, which anybody can have',
    todo: 'Use an address of the office (ending in .go.th)',
  },
  'says-click': { what: 'Tells people to click or tap', todo: 'Say what is to be done, not what is to be clicked' },
  'says-hurry': {
    what: 'Urges haste, as scams do',
    todo: 'Give the last day as a date, and time to ask',
  },
  'says-threat': { what: 'Threatens, as scams do', todo: 'Say what the law says in plain words, and where to ask' },
  'says-prize': { what: 'Tempts with prizes or privileges, as scams do', todo: 'Say plainly what it is about' },
  'no-name': { what: 'No office is named', todo: 'Begin with the full name of the office' },
  'no-call-back': { what: 'There is no number of the office to call back', todo: 'Add its hotline or main number' },
};
