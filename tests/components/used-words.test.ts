import { describe, expect, it } from 'vitest';
import { briefingWordsOf } from '../../components/words/briefing/briefing-words-of.ts';
import { outgoingWordsOf } from '../../components/words/outgoing/outgoing-words-of.ts';
import { reportWordsOf } from '../../components/words/report/report-words-of.ts';
import { staffWordsOf } from '../../components/words/staff/staff-words-of.ts';
import { submissionWordsOf } from '../../components/words/submission/submission-words-of.ts';
import { trainWordsOf } from '../../components/words/train/train-words-of.ts';
import { pathsOf, sourceOf } from './word-table.ts';

/** Tables that belong to one part of the extension, and the only code that may say them. */
const TABLES = [
  ['staff', staffWordsOf('th'), ['components/staff', 'utils/staff']],
  ['submission', submissionWordsOf('th'), ['components/submission', 'utils/submission']],
  ['briefing', briefingWordsOf('th'), ['components/briefing', 'utils/briefing']],
  [
    'outgoing',
    outgoingWordsOf('th'),
    ['components/outgoing', 'components/compose', 'components/staff', 'components/options', 'utils/compose'],
  ],
  ['train', trainWordsOf('th'), ['components/train', 'utils/training']],
  ['report', reportWordsOf('th'), ['components/report', 'utils/report']],
] as const;

describe.each(TABLES)('words of %s', (_, table, folders) => {
  const source = sourceOf(folders);

  it.each(pathsOf(table))('%s is used', (path) => {
    const [parent = '', key = ''] = path.split('.').slice(-2);
    // Read by its name, or taken out of the table by it; or asked for by a code, of which a group holds every one.
    const byCode = parent === '' ? `'${key}'` : `\\b${parent}\\[`;
    const uses = [`\\.${key}\\b`, `\\{[^{}()]*\\b${key}\\b[^{}()]*\\} = \\w+WordsOf\\(`, byCode];
    expect(source).toMatch(new RegExp(uses.join('|')));
  });
});
