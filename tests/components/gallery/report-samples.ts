import type { ReportPageProps } from '../../../components/report/ReportPage.tsx';
import type { Language } from '../../../components/warning/props.ts';
import { loadGazetteer } from '../../../utils/agencies/gazetteer.ts';
import { reportWith } from '../../../utils/report/report-view.ts';
import { message } from '../sample-parts.ts';
import { type Sample, samples } from '../samples.ts';

const noop = () => {};
const NOW = new Date('2026-11-22T07:05:00Z');

/** The report of a mail, of an SMS, and of a message that has been closed. */
export function reportSamples(language: Language): Record<string, ReportPageProps> {
  const base = { language, version: '0.1.0', onCopy: async () => true, onSave: noop, onPrint: noop };
  const tools = { gazetteer: loadGazetteer(), language, version: base.version, now: NOW };
  const reportOf = (sample: Sample, channel: 'email' | 'sms') =>
    reportWith('5f'.repeat(32), { message: { ...message, channel }, verdict: sample.verdict }, tools);
  return {
    mail: { ...base, report: reportOf(samples.danger, 'email') },
    sms: { ...base, report: reportOf(samples.listed, 'sms') },
    gone: { ...base, report: 'gone' },
  };
}
