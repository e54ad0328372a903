import type { DraftProblem } from '../../../utils/training/own/finish-draft.ts';
import type { ImportProblem } from '../../../utils/training/own/import-scenarios.ts';
import type { Language } from '../../warning/props.ts';
import { editorWordsOf } from '../../words/train/editor-words-of.ts';

/** Why something was not taken, with the sample and the field where it stands: `3.clues.1.words.th`. */
export function problemText(problem: DraftProblem | ImportProblem, language: Language): string {
  const { problems, fields, problemAt } = editorWordsOf(language);
  const said = problems[problem.code];
  switch (problem.code) {
    case 'no-title':
    case 'no-text':
    case 'unreadable':
      return said;
    case 'clue-nowhere':
      return problemAt(said, '', `${fields.clues} ${problem.clue}`);
    case 'reaching':
      return problemAt(`${said}: ${problem.words.join(' · ')}`, 'at' in problem ? problem.at : '', '');
    default: {
      const [sample = '', field = ''] = problem.at.split('.');
      const name = Object.entries(fields).find(([key]) => key === field)?.[1] ?? '';
      return problemAt(said, sample, name === '' ? '' : `${name} (${problem.at.slice(sample.length + 1)})`);
    }
  }
}
