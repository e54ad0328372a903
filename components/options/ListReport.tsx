import type { ListProblem } from '../../utils/list/client/problem.ts';
import { Problem } from '../shell/Problem.tsx';
import type { Language } from '../warning/props.ts';
import { formatCount } from '../words/format.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import { GazetteerNote } from './GazetteerNote.tsx';
import type { ListWork } from './props.ts';

/** What came of an update, a connection or an import: read out, and with the precise reason where it failed. */
export function ListReport({ language, work }: { readonly language: Language; readonly work: ListWork }) {
  const { list: words } = pageWordsOf(language);
  const failure = failureOf(work);
  return (
    <>
      <div role="status">
        <p>{goodNews(work, language)}</p>
      </div>
      <Problem text={problemText(work, language)} />
      {failure !== null && (
        <p class="small">
          {words.kept}
          {(failure.file !== '' || failure.detail !== '') && (
            <>
              {' '}
              <span class="code">{words.about(failure.file, failure.detail)}</span>
            </>
          )}
        </p>
      )}
      {work.kind === 'done' && work.report.outcome !== 'failed' && (
        <GazetteerNote language={language} problem={work.report.problem} />
      )}
    </>
  );
}

function failureOf(work: ListWork): ListProblem | null {
  return work.kind === 'done' && work.report.outcome === 'failed' ? work.report.problem : null;
}

function goodNews(work: ListWork, language: Language): string {
  const { list: words } = pageWordsOf(language);
  if (work.kind === 'busy') return words.updating;
  if (work.kind === 'disconnected') return words.disconnected;
  if (work.kind === 'key-kept') return words.keyKept;
  if (work.kind !== 'done') return '';
  if (work.report.outcome === 'updated') return words.updated(formatCount(work.report.bytes, language));
  return work.report.outcome === 'unchanged' ? words.unchanged : '';
}

function problemText(work: ListWork, language: Language): string | undefined {
  const { list: words } = pageWordsOf(language);
  switch (work.kind) {
    case 'done':
      if (work.report.outcome !== 'failed') return undefined;
      return work.report.problem === null ? words.failed : words.problems[work.report.problem.code];
    case 'no-answer':
      return words.failed;
    case 'no-root':
      return words.noRoot;
    case 'no-list':
      return words.noList;
    default:
      return undefined;
  }
}
