import { Phrase } from '../Phrase.tsx';
import { Shape } from '../shapes.tsx';
import { type OwnPageProps, Page } from '../shell/Page.tsx';
import { reportWordsOf } from '../words/report/report-words-of.ts';
import type { ReportView, ShareProps } from './props.ts';
import { Report } from './Report.tsx';

export interface ReportPageProps extends OwnPageProps, ShareProps {
  /** `gone` where the message is no longer open in its page. */
  readonly report: ReportView | 'gone';
}

/** The page on which a message is reported. */
export function ReportPage(props: ReportPageProps) {
  const { language, version, report } = props;
  const { title, intro } = reportWordsOf(language);
  return (
    <Page name="report" language={language} version={version} title={title} lead={intro}>
      {report === 'gone' ? <Gone language={language} /> : <Report {...props} report={report} />}
    </Page>
  );
}

/** What to do where the message is no longer there; who has lost money must not have to look for it. */
function Gone({ language }: Pick<OwnPageProps, 'language'>) {
  const { gone, goneCheck, lost } = reportWordsOf(language);
  return (
    <div class="gone">
      <div class="notice caution" role="alert">
        <Shape tone="caution" size={1.4} />
        <div>
          <p>
            <Phrase text={gone} />
          </p>
          <p>
            <a href="/check.html">{goneCheck}</a>
          </p>
        </div>
      </div>
      <p>
        <b>
          <Phrase text={lost.title} />
        </b>
      </p>
    </div>
  );
}
