import { Page } from '../shell/Page.tsx';
import { Saved } from '../shell/Saved.tsx';
import { pageWordsOf } from '../words/page-words-of.ts';
import { Dismissals } from './Dismissals.tsx';
import { FamilySection } from './FamilySection.tsx';
import { NumberList } from './NumberList.tsx';
import { Often } from './Often.tsx';
import { Organisation } from './Organisation.tsx';
import { PolicySection } from './PolicySection.tsx';
import type { OptionsProps } from './props.ts';
import { Reading } from './Reading.tsx';
import { Requests } from './Requests.tsx';
import { Sites } from './Sites.tsx';
import { Staff } from './Staff.tsx';

/** The settings page. */
export function Options(props: OptionsProps) {
  const { language, version, settings, dismissals, days, said } = props;
  const { options } = pageWordsOf(language);
  return (
    <Page name="options" language={language} version={version} title={options.title}>
      {Object.keys(settings.policy).length > 0 && <PolicySection language={language} policy={settings.policy} />}
      <Reading {...props} />
      <FamilySection {...props} />
      <Sites {...props} />
      <NumberList {...props} />
      <Organisation {...props} />
      <Staff {...props} />
      {dismissals.length > 0 && <Dismissals {...props} />}
      <Often language={language} days={days} />
      <Requests {...props} />
      <Saved text={said} />
    </Page>
  );
}
