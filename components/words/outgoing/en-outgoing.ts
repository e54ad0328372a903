import { LETTERS } from '../../../utils/outgoing/letters.ts';
import { englishFindings } from './en-findings.ts';
import type { OutgoingWords } from './outgoing-words.ts';

/** English words of the check before sending. */
export const englishOutgoing: OutgoingWords = {
  severities: { stop: 'Not to be sent yet', fix: 'To be changed first', advice: 'Advice' },
  results: {
    stop: 'Not to be sent yet: something must change before it goes to the public',
    fix: 'To be changed before sending',
    advice: 'May be sent; there is advice',
    none: 'Nothing to change, in what could be read',
  },
  findings: englishFindings,
  letters: {
    'white-list-2567':
      'Ministry of Digital Economy and Society to the provincial governors, 4 December 2567 (2024), in Thai',
    'no-links-2568': `Office of the Permanent Secretary, Ministry of Digital Economy and Society, 17 December 2568 (2025), ${LETTERS['no-links-2568'].number ?? ''}, in Thai`,
    'no-links-2569': 'Department of Local Administration to all provincial governors, 2 February 2569 (2026), in Thai',
  },
  writer: 'in the name of',
  found: 'found',
  proposal: 'Proposed text without links',
  proposalHint: 'Read it and fit it to the matter before sending',
  sms: ({ parts, units, left }) => `${parts} SMS (${units} characters, ${left} left)`,
  unchecked: 'not checked',
  compose: {
    title: 'Check before sending',
    counts: ({ stop, fix, advice }) =>
      [stop > 0 ? `${stop} must change` : '', fix > 0 ? `${fix} should` : '', advice > 0 ? `${advice} to note` : '']
        .filter((each) => each !== '')
        .join(' · '),
    nothing: 'Nothing to change',
    open: 'See what was found',
    close: 'Fold',
    readOnly: 'Ruthan reads this draft on this device only, and changes nothing in it',
    notQuoted: 'The mail that is answered was not checked',
    showProposal: 'See the proposed text without links',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'It could not be copied. Select the text and copy it yourself.',
    question: {
      title: 'Something is still to be changed before this goes to the public',
      intro: 'If it must be sent as it is, you can',
      back: 'Go back and change it',
      reason: 'Why it is sent as it is',
      reasonHint: 'Optional. It stays on this device; you see it in the settings.',
      send: 'Send it as it is',
      again: 'If it is not sent by that, press Send again',
    },
  },
};
