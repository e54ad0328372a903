import type { BriefingWords } from './briefing-words.ts';

export const englishBriefing: BriefingWords = {
  title: 'Staff briefing: no links to the public',
  intro: 'Five minutes to read; print it or show it in a meeting. For the duty to inform one’s staff.',
  print: 'Print this briefing',
  printHint: 'Questions and answers stand at the end',
  letters: { title: 'What the letters say', intro: 'In their own words, in Thai' },
  infographic: {
    title: 'The enclosed infographic',
    by: 'Department of Local Administration, with its letter of 2 February 2026',
    slogan: (police) =>
      `Printed so in the infographic. The slogan of the Royal Thai Police is “${police}” (5 July 2023).`,
  },
  changes: {
    title: 'What changes in daily work',
    intro: 'People are still told the same things; only the way that is pointed out changes.',
    before: 'Before',
    now: 'Now',
    rows: [
      {
        before: 'An appointment by SMS with a link to confirm',
        now: 'Day, time and place; confirm by calling the body’s own number',
      },
      {
        before: 'An amount due with a link to pay',
        now: 'Ask people to open the body’s app themselves, or to pay at the counter with the bill they have',
      },
      {
        before: 'A newsletter with “read more” buttons and a logo that is a link',
        now: 'The whole text in the e-mail; people type the body’s name into the browser themselves',
      },
      {
        before: 'A signature with links to the site, LINE and Facebook',
        now: 'Name, position, body and telephone number only',
      },
      { before: 'A QR code in an e-mail or SMS', now: 'A notice at the office, scanned at the counter' },
      {
        before: 'Calling people from a private mobile',
        now: 'Calling from a number that was handed in for the white list',
      },
    ],
  },
  ways: {
    title: 'Ways without a link',
    intro: 'Choose one that people can verify themselves',
    list: [
      'An app that they already have, such as Tang Rat, or the body’s own',
      'Typing the body’s name into the browser',
      'Calling a hotline or a number of the body that is on the white list',
      'Coming to the office, or a letter by post',
      'Notices at the office, village loudspeakers, community radio',
    ],
    scope:
      'The letters speak of SMS and e-mail to the public. They do not speak of chat apps, nor of mail between bodies.',
  },
  quiz: {
    title: 'Five questions',
    intro: 'Choose an answer and see why at once. No score is kept.',
    number: (number) => `Question ${number}`,
    right: 'Right',
    wrong: 'Not quite',
    score: (right, all) => `${right} of ${all} right`,
    again: 'Start over',
    answers: 'Answers',
    questions: [
      {
        ask: 'A hospital sends reminders of appointments by SMS. How should they be written?',
        choices: [
          'With a link to confirm',
          'With a short link, to save room',
          'With day and time, and the hospital’s number to confirm at',
        ],
        right: 2,
        why: 'People treat an SMS with a link that names a government body as an impersonation. Give them a way that they can verify.',
      },
      {
        ask: 'The link is the body’s own go.th site. May it stand in an e-mail to the public?',
        choices: [
          'Yes, it is the real site',
          'It should not: people cannot tell real links from imitations',
          'Yes, where it says “official site”',
        ],
        right: 1,
        why: 'The letters ask to consider stopping links and make no exception for real sites: names of senders and looks of links can be imitated.',
      },
      {
        ask: 'Somebody calls to ask whether an SMS with a link in our name is real. What do you say?',
        choices: [
          'Try the link first',
          'Do not open it; treat it as an impersonation; tell us and the police, call 1441',
          'Forward it to a friend to look at',
        ],
        right: 1,
        why: 'The letter says that people need not open such links, and may tell the body whose name is used and the police.',
      },
      {
        ask: 'An e-mail to another government body holds a link to a reply form. Does it break the guidance?',
        choices: [
          'Yes, all links are forbidden',
          'The letters speak of messages to the public; the receiver should still confirm with the sender',
          'No, and there is nothing to beware of',
        ],
        right: 1,
        why: 'The guidance is about SMS and e-mail to the public. Mail between bodies is outside it, but can be forged too.',
      },
      {
        ask: 'A division calls people every day from its mobile number. What is to be done?',
        choices: ['Nothing', 'Hand that number in for the body’s white list', 'Change the number every month'],
        right: 1,
        why: 'The letter of 4 December 2024 asks for the fixed and mobile numbers with which the public is contacted. The submission page does it.',
      },
    ],
  },
  publisher:
    'Put together by the Ruthan project; not a document of the bodies that issued the letters. What stands in quotation marks is quoted from letters and infographic.',
};
