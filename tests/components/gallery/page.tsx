/** The page that is photographed: `?show=banner&sample=danger&language=th&open=details`. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Briefing } from '../../../components/briefing/Briefing.tsx';
import { briefingStyles } from '../../../components/briefing/styles.ts';
import { Check } from '../../../components/check/Check.tsx';
import { checkStyles } from '../../../components/check/styles.ts';
import { DraftPanel } from '../../../components/compose/DraftPanel.tsx';
import { StopQuestion } from '../../../components/compose/StopQuestion.tsx';
import { composeStyles } from '../../../components/compose/styles.ts';
import { Options } from '../../../components/options/Options.tsx';
import { optionsStyles } from '../../../components/options/styles.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { panelStyles } from '../../../components/panel/styles.ts';
import { Popup } from '../../../components/popup/Popup.tsx';
import { popupStyles } from '../../../components/popup/styles.ts';
import { ReportPage } from '../../../components/report/ReportPage.tsx';
import { reportStyles } from '../../../components/report/styles.ts';
import { Staff } from '../../../components/staff/Staff.tsx';
import { staffStyles } from '../../../components/staff/styles.ts';
import { Submission } from '../../../components/submission/Submission.tsx';
import { submissionStyles } from '../../../components/submission/styles.ts';
import { trainStyles } from '../../../components/train/styles.ts';
import { Train } from '../../../components/train/Train.tsx';
import { Banner } from '../../../components/warning/Banner.tsx';
import { LinkDialog } from '../../../components/warning/LinkDialog.tsx';
import { LinkMark } from '../../../components/warning/LinkMark.tsx';
import type { Language } from '../../../components/warning/props.ts';
import { QuietLine } from '../../../components/warning/QuietLine.tsx';
import { warningStyles } from '../../../components/warning/styles.ts';
import { welcomeStyles } from '../../../components/welcome/styles.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { agencyId, namesOf, trick } from '../sample-parts.ts';
import { viewOf } from '../samples.ts';
import { bannerSamples } from './banner-samples.ts';
import { checkSamples } from './check-samples.ts';
import { composeSamples } from './compose-samples.ts';
import { BILL, LETTER, reportOn } from './draft-samples.ts';
import { optionsSamples } from './options-samples.ts';
import { panelSamples } from './panel-samples.ts';
import { popupSamples } from './popup-samples.ts';
import { reportSamples } from './report-samples.ts';
import { staffSamples } from './staff-samples.ts';
import { submissionSamples } from './submission-samples.ts';
import { trainSamples } from './train-samples.ts';
import { welcomeSamples } from './welcome-samples.ts';

const query = new URLSearchParams(location.search);
const language: Language = query.get('language') === 'en' ? 'en' : 'th';
const sample = query.get('sample') ?? 'danger';
const nothing = () => {};

function GalleryBanner() {
  const [collapsed, setCollapsed] = useState(query.get('open') === 'collapsed');
  const handlers = {
    onBack: nothing,
    onPoint: nothing,
    onShow: nothing,
    onReport: nothing,
    onCollapse: setCollapsed,
  };
  const shown = bannerSamples.get(sample);
  if (shown === undefined) return null;
  const never = ['lookalike-host', 'shown-host-differs', 'black-number'];
  const isNever = shown.verdict.reasons.some(({ code }) => never.includes(code));
  const fine = {
    offers: isNever ? [] : (['message', 'sender'] as const),
    isNever,
    onFine: nothing,
    onTakeBack: nothing,
  };
  return <Banner {...viewOf(shown, language)} {...handlers} fine={fine} collapsed={collapsed} announce={true} />;
}

function inShadow(node: preact.ComponentChild, styles = warningStyles): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.appendChild(document.createElement('style')).textContent = styles;
  render(node, root.appendChild(document.createElement('div')));
  return root;
}

/** A page of the extension, drawn as its entry point does. */
function asPage(styles: string, view: preact.ComponentChild): void {
  document.head.appendChild(document.createElement('style')).textContent = styles;
  document.documentElement.lang = language;
  document.documentElement.style.fontSize = `${query.get('size') ?? 100}%`;
  const root = document.body.appendChild(document.createElement('div'));
  if (view !== null) render(view, root);
  if (query.get('open') === 'all') {
    setTimeout(() => {
      for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
    });
  }
}

const names = namesOf(language);
const shows: Record<string, () => void> = {
  banner: () => {
    const root = inShadow(<GalleryBanner />);
    const open = query.get('open');
    setTimeout(() => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.actions .button, .button.plain')];
      if (open === 'next') buttons.find((button) => !button.classList.contains('primary'))?.click();
      if (open === 'details') buttons.at(-1)?.click();
    });
  },
  dialog: () => {
    const agency = names.agencyOf(agencyId('rd'));
    inShadow(
      <LinkDialog {...names} language={language} link={trick} agency={agency} onBack={nothing} onOpen={nothing} />,
    );
  },
  quiet: () => {
    const dismissal = panelSamples(language)['quiet']?.open?.standing?.dismissals[0];
    if (dismissal === undefined) return;
    inShadow(<QuietLine language={language} dismissal={dismissal} onShow={nothing} onTakeBack={nothing} />);
  },
  mark: () => {
    inShadow(<LinkMark folded={false} language={language} link={trick} domainOf={names.domainOf} onOpen={nothing} />);
  },
  popup: () => {
    const state = popupSamples(language)[sample];
    asPage(popupStyles, state === undefined ? null : <Popup {...state} />);
  },
  panel: () => {
    const state = panelSamples(language)[sample];
    asPage(panelStyles, state === undefined ? null : <Panel {...state} />);
  },
  options: () => {
    const state = optionsSamples(language)[sample];
    asPage(optionsStyles, state === undefined ? null : <Options {...state} />);
  },
  check: () => {
    const state = checkSamples(language)[sample];
    asPage(checkStyles, state === undefined ? null : <Check {...state} />);
  },
  report: () => {
    const state = reportSamples(language)[sample];
    asPage(reportStyles, state === undefined ? null : <ReportPage {...state} />);
    if (query.get('open') === 'lost') setTimeout(() => document.querySelectorAll('input')[1]?.click());
  },
  staff: () => {
    const state = staffSamples(language)[sample];
    asPage(staffStyles, state === undefined ? null : <Staff {...state} />);
    if (query.get('open') === 'row') setTimeout(() => document.querySelector<HTMLElement>('.rows summary')?.click());
  },
  submission: () => {
    const state = submissionSamples(language)[sample];
    asPage(submissionStyles, state === undefined ? null : <Submission {...state} />);
  },
  briefing: () => {
    asPage(briefingStyles, <Briefing language={language} version="0.1.0" onPrint={nothing} />);
    if (query.get('open') !== 'answered') return;
    setTimeout(() => {
      for (const question of document.querySelectorAll('.question')) question.querySelector('input')?.click();
    });
  },
  train: () => {
    const state = trainSamples(language)[sample];
    asPage(trainStyles, state === undefined ? null : <Train {...state} />);
  },
  compose: () => {
    const state = composeSamples(language)[sample];
    if (state === undefined) return;
    // In the corner of the window, as beside an editor that fills it.
    const spot = {
      right: `${-innerWidth + 10}px`,
      bottom: `${-innerHeight + 10}px`,
      '--room': `${innerHeight - 70}px`,
    };
    inShadow(
      <div class="spot" style={spot}>
        <DraftPanel {...state} />
      </div>,
      composeStyles,
    );
  },
  question: () => {
    const report = reportOn(sample === 'many' ? LETTER : BILL);
    inShadow(<StopQuestion language={language} report={report} onBack={nothing} onSend={nothing} />, composeStyles);
  },
  welcome: () => {
    const state = welcomeSamples(language)[sample];
    asPage(welcomeStyles, state === undefined ? null : <Welcome {...state} />);
  },
};

document.body.style.margin = ['banner', 'dialog', 'mark', 'quiet'].includes(query.get('show') ?? 'banner')
  ? '12px'
  : '0';
shows[query.get('show') ?? 'banner']?.();
