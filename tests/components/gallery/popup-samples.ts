import type { PopupProps } from '../../../components/popup/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { namesOf, phone } from '../sample-parts.ts';
import { nothing, samples, viewOf } from '../samples.ts';
import { codeSamples } from './code-samples.ts';

const noop = () => {};

/** Every state of the popup that differs to the eye. */
export function popupSamples(language: Language): Record<string, PopupProps> {
  const danger = viewOf(samples.danger, language);
  const caution = viewOf(samples.request, language);
  const base: PopupProps = {
    ...namesOf(language),
    language,
    page: {
      kind: 'read',
      messages: [
        { id: '1', quiet: false, ...danger },
        { id: '2', quiet: false, ...caution },
      ],
      partly: false,
    },
    site: { kind: 'always', host: 'mail.google.com', removable: false },
    list: { kind: 'none' },
    check: { kind: 'idle' },
    draft: '',
    warnedInWeek: 3,
    onPanel: noop,
    report: 'none',
    codes: { kind: 'idle' },
    onCodes: noop,
    onReadAnyway: noop,
    onSaveReport: noop,
    onCheckPage: noop,
    onAlways: noop,
    onDraft: noop,
    onCheck: noop,
  };
  const onDemand = { kind: 'on-demand', host: 'mail.nongbua.example' } as const;
  return {
    found: base,
    nothing: {
      ...base,
      page: { kind: 'read', messages: [{ id: '1', quiet: false, verdict: nothing, agency: null }], partly: false },
      check: { kind: 'number', phone, listing: { status: 'no-list' } },
    },
    empty: {
      ...base,
      page: { kind: 'read', messages: [], partly: false },
      list: { kind: 'ready', operator: 'DE-FENCE', ageDays: 1 },
    },
    unreadable: { ...base, page: { kind: 'unreadable' }, check: { kind: 'problem', problem: 'empty' } },
    'not-checked': {
      ...base,
      page: { kind: 'not-checked' },
      site: onDemand,
      draft: danger.message.body,
      check: { kind: 'text', message: danger.message, view: danger },
    },
    checking: {
      ...base,
      page: { kind: 'checking' },
      site: { kind: 'always', host: 'mail.nongbua.example', removable: true },
    },
    codes: { ...base, codes: { kind: 'read', codes: codeSamples(language) } },
    'no-codes': { ...base, page: { kind: 'read', messages: [], partly: false }, codes: { kind: 'read', codes: [] } },
    forbidden: {
      ...base,
      page: { kind: 'forbidden' },
      site: { kind: 'none' },
      list: { kind: 'ready', operator: 'DE-FENCE', ageDays: 5 },
      check: { kind: 'number', phone, listing: { status: 'black', operator: 'DE-FENCE', since: '2025-11' } },
    },
  };
}
