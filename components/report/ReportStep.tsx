import type { ComponentChildren } from 'preact';
import type { ReportChannel } from '../../utils/report/channels.ts';
import type { Step } from '../../utils/report/steps.ts';
import { Phrase } from '../Phrase.tsx';
import type { Language } from '../warning/props.ts';
import { formatPhone } from '../words/format.ts';
import { reportWordsOf } from '../words/report/report-words-of.ts';
import { wordsOf } from '../words/words-of.ts';
import { BankLines } from './BankLines.tsx';
import { mailAddress } from './mail-address.ts';
import type { ReportView } from './props.ts';

interface StepProps {
  readonly language: Language;
  readonly report: ReportView;
  readonly step: Step;
  readonly lost: boolean;
}

/** One place to turn to: its name, what it is for, and how it is reached. */
export function ReportStep(props: StepProps) {
  const { language, report, step, lost } = props;
  const words = reportWordsOf(language);
  switch (step) {
    case 'bank':
      return (
        <Row language={language} {...words.bank}>
          <BankLines language={language} />
        </Row>
      );
    case 'officer':
      return (
        <Row language={language} {...words.officer}>
          {report.officers.map((email) => (
            <p key={email}>
              <a href={mailAddress(report.subject, email)}>{words.mailTo(email)}</a>
            </p>
          ))}
        </Row>
      );
    case 'body':
      return report.contact === null ? null : (
        <Row
          language={language}
          name={words.ask[report.contact.relation](report.contact.name)}
          use={words.askUse}
          keep={report.contact.name}
        >
          <Call language={language} phone={report.contact.phone} />
        </Row>
      );
    case 'aoc1441':
      return lost ? (
        <Row language={language} urgent name={words.lost.title} use={words.lost.use}>
          <Call language={language} phone={report.channels.aoc1441.phone ?? ''} />
        </Row>
      ) : (
        <Channel {...props} channel={report.channels.aoc1441} />
      );
    default:
      return <Channel {...props} channel={report.channels[step]} />;
  }
}

interface RowProps extends Pick<StepProps, 'language'> {
  readonly name: string;
  readonly use: string;
  readonly keep?: string;
  /** Minutes count: drawn large. */
  readonly urgent?: boolean;
  readonly children: ComponentChildren;
}

function Row({ language, name, use, keep, urgent = false, children }: RowProps) {
  return (
    <li class={urgent ? 'urgent' : ''}>
      <div class="step-text">
        <h3>
          <Phrase text={name} keep={[keep]} />
        </h3>
        <p>
          <Phrase text={use} keep={wordsOf(language).unbroken} />
        </p>
        <div class="ways">{children}</div>
      </div>
    </li>
  );
}

function Channel({ language, report, channel }: StepProps & { readonly channel: ReportChannel }) {
  const words = reportWordsOf(language);
  const { id, phone, mms, host, email } = channel;
  return (
    <Row language={language} {...words.channels[id]}>
      {host !== undefined && <Way label={words.typeHost} what={host} />}
      {phone !== undefined && <Call language={language} phone={phone} />}
      {mms !== undefined && <Way label={words.mms} what={mms} />}
      {email !== undefined && (
        <p>
          <a href={mailAddress(report.subject, email)}>{words.mailTo(email)}</a>
        </p>
      )}
    </Row>
  );
}

function Call({ language, phone }: { readonly language: Language; readonly phone: string }) {
  return <Way label={reportWordsOf(language).call} what={formatPhone(phone)} />;
}

function Way({ label, what }: { readonly label: string; readonly what: string }) {
  return (
    <p>
      {label} <b class="call keep host">{what}</b>
    </p>
  );
}
