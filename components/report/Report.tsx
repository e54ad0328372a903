import { useState } from 'preact/hooks';
import { stepsFor } from '../../utils/report/steps.ts';
import { Choice } from '../shell/Choice.tsx';
import { Section } from '../shell/Section.tsx';
import { Announcer } from '../warning/Announcer.tsx';
import { reportWordsOf } from '../words/report/report-words-of.ts';
import { Preview } from './Preview.tsx';
import type { ReportProps } from './props.ts';
import { ReportStep } from './ReportStep.tsx';
import { ShareButtons } from './ShareButtons.tsx';

/** The report of one message, on its own page or under a check: what is lost, where to turn, and what to hand on. */
export function Report(props: ReportProps) {
  const { language, report } = props;
  const words = reportWordsOf(language);
  const [lost, setLost] = useState<'no' | 'yes'>('no');
  const situation = {
    channel: report.channel,
    hasLink: report.hasLink,
    hasClaim: report.contact !== null,
    hasOfficer: report.officers.length > 0,
  };
  return (
    <div class="report-parts">
      <Section id="report-steps" title={words.stepsTitle}>
        <Choice
          label={words.lost.question}
          value={lost}
          options={(['no', 'yes'] as const).map((value) => ({ value, label: words.lost[value] }))}
          onChange={setLost}
        />
        <Announcer text={lost === 'yes' ? words.lost.title : ''} urgent />
        <ol class="steps">
          {stepsFor({ ...situation, lost: lost === 'yes' }).map((step) => (
            <ReportStep key={step} language={language} report={report} step={step} lost={lost === 'yes'} />
          ))}
        </ol>
      </Section>
      <Section id="report-data" title={words.previewTitle} intro={words.previewHint}>
        <ShareButtons {...props} />
        <Preview language={language} report={report} />
      </Section>
    </div>
  );
}
