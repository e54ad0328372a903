import type { CheckProps, JudgedView, Outcome } from '../../../components/check/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { message, namesOf, phone, plain } from '../sample-parts.ts';
import { nothing, type Sample, samples, viewOf } from '../samples.ts';

import { codeSamples } from './code-samples.ts';
import { reportSamples } from './report-samples.ts';

const noop = () => {};

/** Every state of the check page that differs to the eye. */
export function checkSamples(language: Language): Record<string, CheckProps> {
  const base: CheckProps = {
    ...namesOf(language),
    language,
    version: '0.1.0',
    draft: { text: '', channel: 'sms', sender: '', subject: '' },
    outcome: { kind: 'idle' },
    dragging: false,
    onDraft: noop,
    onCheck: noop,
    report: null,
    onReport: noop,
    onCopy: () => Promise.resolve(true),
    onSave: noop,
    onPrint: noop,
    onScreen: noop,
    onFiles: noop,
    onTooLong: noop,
    onClear: noop,
  };
  const judgedOf = (sample: Sample): JudgedView => {
    const { message: shown, ...view } = viewOf(sample, language);
    return { message: shown, view };
  };
  const textOf = (sample: Sample): Outcome => ({ kind: 'text', ...judgedOf(sample) });
  const found = (outcome: Outcome): CheckProps => ({ ...base, draft: { ...base.draft, text: message.body }, outcome });
  return {
    idle: base,
    email: { ...base, draft: { text: message.body, channel: 'email', sender: 'กรมสรรพากร', subject: 'แจ้งคืนภาษี' } },
    danger: { ...found(textOf(samples.danger)), family: { name: 'ลูกนิด', number: '+66812345678' } },
    listed: found(textOf(samples.listed)),
    caution: found(textOf(samples.request)),
    none: found({ kind: 'text', message, view: { verdict: nothing, agency: null } }),
    number: found({ kind: 'number', phone, listing: { status: 'black', operator: 'DE-FENCE', since: '2025-11' } }),
    link: found({
      kind: 'link',
      link: plain,
      message,
      view: { verdict: { ...nothing, links: [plain] }, agency: null },
    }),
    problem: found({ kind: 'problem', problem: 'no-code' }),
    codes: found({ kind: 'codes', codes: codeSamples(language), judged: null }),
    'codes-in-message': found({
      kind: 'codes',
      codes: codeSamples(language).slice(0, 4).toReversed(),
      judged: judgedOf(samples.code),
    }),
    reported: { ...found(textOf(samples.danger)), report: reportOf(language) },
    busy: found({ kind: 'busy' }),
    drop: { ...base, dragging: true },
  };
}

function reportOf(language: Language): CheckProps['report'] {
  const report = reportSamples(language)['mail']?.report;
  return report === undefined || report === 'gone' ? null : report;
}
