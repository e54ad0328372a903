import type { ListSummary } from '../../utils/list/status.ts';
import { Badge, Shape } from '../shapes.tsx';
import { Section } from '../shell/Section.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { GazetteerNote } from './GazetteerNote.tsx';
import { ListConnect } from './ListConnect.tsx';
import { ListFacts } from './ListFacts.tsx';
import { ListReport } from './ListReport.tsx';
import type { ListView, ListWork, OptionsProps } from './props.ts';

/** Where the number list comes from, how old it is, an update now, and the connection to another. */
export function NumberList(props: OptionsProps) {
  const { language, list, listWork } = props;
  const { list: words } = pageWordsOf(language);
  return (
    <Section id="list" title={words.title} intro={words.intro}>
      <p class="small">{words.hotlines}</p>
      {list.kind === 'unknown' ? <p>{words.unknown}</p> : <Known {...props} summary={list.summary} />}
      <ListReport language={language} work={workOf(list, listWork)} />
      {listWork.kind === 'idle' && list.kind === 'known' && (
        <GazetteerNote language={language} problem={list.summary.gazetteer.problem} />
      )}
    </Section>
  );
}

/** Before anything was done here, what came of the last attempt by itself, where it failed. */
function workOf(list: ListView, work: ListWork): ListWork {
  const problem = list.kind === 'known' ? list.summary.problem : null;
  if (work.kind !== 'idle' || problem === null) return work;
  return { kind: 'done', report: { outcome: 'failed', problem, requests: 0, bytes: 0 } };
}

function Known(props: OptionsProps & { readonly summary: ListSummary }) {
  const { language, summary, listWork, onUpdateList, onDisconnectList } = props;
  const { list: words, options } = pageWordsOf(language);
  const { source } = summary;
  const busy = listWork.kind === 'busy';
  return (
    <>
      {summary.state === 'none' && (
        <div class="notice">
          <Badge status="no-list" />
          <p>{words.none}</p>
        </div>
      )}
      {summary.state === 'stale' && (
        <div class="notice caution">
          <Shape tone="caution" size={1.2} />
          <p>{words.stale}</p>
        </div>
      )}
      <ListFacts language={language} summary={summary} />
      {source.kind !== 'none' && (
        <div class="buttons">
          {source.kind === 'network' && (
            <button type="button" class="button second" disabled={busy} onClick={onUpdateList}>
              {words.update}
            </button>
          )}
          {!source.locked && (
            <button type="button" class="button plain" disabled={busy} onClick={onDisconnectList}>
              {words.disconnect}
            </button>
          )}
        </div>
      )}
      {source.locked ? (
        <p class="small">{options.locked}</p>
      ) : (
        <ListConnect {...props} connected={source.kind !== 'none'} />
      )}
    </>
  );
}
