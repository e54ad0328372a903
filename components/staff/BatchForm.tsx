import { Choice } from '../shell/Choice.tsx';
import { FilePick } from '../shell/FilePick.tsx';
import { Problem } from '../shell/Problem.tsx';
import { useUniqueId } from '../unique-id.ts';
import { formatCount } from '../words/format.ts';
import { staffWordsOf } from '../words/staff/staff-words-of.ts';
import type { BatchView, StaffProps } from './props.ts';

/** A file of many messages: how its rows are sent, the file, and how far its check is. */
export function BatchForm(props: StaffProps) {
  const { language, batch, batchChannel, proposes, onBatchOptions, onBatch } = props;
  const words = staffWordsOf(language);
  const hint = useUniqueId();
  const isBusy = batch.kind === 'batch' && isRunning(batch.view);
  return (
    <div class="staff-form">
      <Choice
        label={words.many.channel}
        value={batchChannel}
        options={(['sms', 'email'] as const).map((value) => ({ value, label: words.one.channels[value] }))}
        onChange={(changed) => onBatchOptions({ batchChannel: changed })}
      />
      <fieldset class="field choice" disabled={isBusy} aria-describedby={`${hint}-slow`}>
        <label class="choice-one">
          <input
            type="checkbox"
            checked={proposes}
            onChange={(event) => onBatchOptions({ proposes: event.currentTarget.checked })}
          />
          <span>{words.many.proposes}</span>
        </label>
        <p class="small" id={`${hint}-slow`}>
          {words.many.proposesHint}
        </p>
      </fieldset>
      <p class="small" id={hint}>
        {words.many.columns}
      </p>
      <FilePick
        label={words.many.chooseFile}
        describedBy={hint}
        accept=".csv,.tsv,.txt,.xlsx,.jsonl,.ndjson,.json"
        disabled={isBusy}
        onFiles={onBatch}
      />
      <Problem text={batch.kind === 'problem' ? `${batch.name}: ${words.many.problems[batch.problem]}` : undefined} />
      {batch.kind === 'batch' && <Progress {...props} view={batch.view} />}
    </div>
  );
}

function isRunning({ state }: BatchView): boolean {
  return state === 'reading' || state === 'checking';
}

/** How far it is. Told to a screen reader when it begins and ends, not with every row. */
function Progress({ language, view, onCancel }: StaffProps & { readonly view: BatchView }) {
  const words = staffWordsOf(language).many;
  const { state, total, name } = view;
  const done = view.summary.rows;
  const count = (value: number) => formatCount(value, language);
  return (
    <div class="progress">
      <p role="status">
        <b>{words.states[state]}</b> <span class="host">{name}</span>
      </p>
      {isRunning(view) && (
        <progress
          aria-label={words.states[state]}
          max={Math.max(total, 1)}
          value={state === 'reading' ? undefined : done}
        />
      )}
      <div class="buttons">
        {total > 0 && <p class="tabular">{words.progress(count(done), count(total))}</p>}
        {isRunning(view) && (
          <button type="button" class="button second" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </div>
  );
}
