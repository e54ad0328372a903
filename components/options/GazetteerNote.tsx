import type { ListProblem } from '../../utils/list/client/problem.ts';
import type { Language } from '../warning/props.ts';
import { pageWordsOf } from '../words/page-words-of.ts';

interface GazetteerNoteProps {
  readonly language: Language;
  readonly problem: ListProblem | null;
}

/** That the names of bodies beside a list were refused, though its numbers were taken; nothing where they were not. */
export function GazetteerNote({ language, problem }: GazetteerNoteProps) {
  const { list: words } = pageWordsOf(language);
  if (problem === null) return null;
  return (
    <p class="small">
      {words.gazetteerKept} <span class="code">{words.about(problem.file, `${problem.code} ${problem.detail}`)}</span>
    </p>
  );
}
