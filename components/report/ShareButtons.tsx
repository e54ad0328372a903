import { useState } from 'preact/hooks';
import { Phrase } from '../Phrase.tsx';
import { Problem } from '../shell/Problem.tsx';
import { reportWordsOf } from '../words/report/report-words-of.ts';
import { mailAddress } from './mail-address.ts';
import type { ReportFile, ReportProps } from './props.ts';

type Done = 'nothing' | 'copied' | 'copyFailed' | 'saved';

/** Copy and save; then print and one's own mail program. The person sends; we never do. */
export function ShareButtons({ language, report, onCopy, onSave, onPrint }: ReportProps) {
  const words = reportWordsOf(language);
  const [done, setDone] = useState<Done>('nothing');
  const copy = () => void onCopy(report.text).then((copied) => setDone(copied ? 'copied' : 'copyFailed'));
  const save = (file: ReportFile) => {
    onSave(file);
    setDone('saved');
  };
  return (
    <div class="share">
      <div class="buttons">
        <button type="button" class="button primary" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button second" onClick={() => save(report.files.text)}>
          {words.saveText}
        </button>
        <button type="button" class="button second" onClick={() => save(report.files.json)}>
          {words.saveJson}
        </button>
        <button type="button" class="button second" onClick={onPrint}>
          {words.print}
        </button>
      </div>
      <p class="done" role="status">
        {done === 'copied' || done === 'saved' ? words[done] : ''}
      </p>
      <Problem text={done === 'copyFailed' ? words.copyFailed : undefined} />
      <p class="small">
        <Phrase text={words.notSent} />
      </p>
      <p class="small">
        <a href={mailAddress(report.subject)}>{words.mail}</a> <Phrase text={words.mailHint} />
      </p>
    </div>
  );
}
