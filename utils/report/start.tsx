import type { ComponentChild } from 'preact';
import { browser } from 'wxt/browser';
import type { ReportView } from '../../components/report/props.ts';
import { ReportPage } from '../../components/report/ReportPage.tsx';
import { reportWordsOf } from '../../components/words/report/report-words-of.ts';
import { wordsOf } from '../../components/words/words-of.ts';
import { loadGazetteer } from '../agencies/gazetteer.ts';
import { readTables } from '../list/extension/kept-gazetteer.ts';
import { followSettings } from '../own-page.ts';
import { ownVersion } from '../own-version.ts';
import { onSettingsChange, readSettings } from '../settings.ts';
import { askEvidence } from './ask-evidence.ts';
import { makeReport } from './report-view.ts';
import { createShare } from './share.ts';
import { parseTarget } from './target.ts';

/**
 * Asks the message's frame for it, once, and draws its report. The message is in this page only, and only while it is
 * open.
 */
export async function startReport(draw: (view: ComponentChild) => void): Promise<void> {
  const gazetteer = loadGazetteer(await readTables(browser.storage.local));
  const share = createShare(window);
  const version = ownVersion();
  const now = new Date();
  const target = parseTarget(location.hash);
  const evidence = target === null ? null : await askEvidence(browser, target);

  async function show(): Promise<void> {
    const settings = await readSettings();
    const { language, policy } = settings;
    const officers = policy.reportAddresses ?? [];
    const report: ReportView | 'gone' =
      evidence === null ? 'gone' : await makeReport(evidence, { gazetteer, language, version, now, officers });
    followSettings(settings, `${reportWordsOf(language).title} · ${wordsOf(language).warning.product}`);
    draw(<ReportPage {...share} report={report} language={language} version={version} />);
  }
  onSettingsChange(() => void show());
  await show();
}
