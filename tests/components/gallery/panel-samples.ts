import type { PanelProps, PlacedMessage } from '../../../components/panel/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import type { Dismissal } from '../../../utils/dismissals/dismissal.ts';
import { namesOf } from '../sample-parts.ts';
import { nothing, type Sample, samples, viewOf } from '../samples.ts';

const noop = () => {};
/** 22 November 2026, 14:05 in Bangkok. */
const NOW = Date.UTC(2026, 10, 22, 7, 5);

/** Every state of the side panel that differs to the eye. */
export function panelSamples(language: Language): Record<string, PanelProps> {
  const place = (sample: Sample, number: number): PlacedMessage => {
    const { verdict, agency } = viewOf(sample, language);
    const message = `000000000000000${number}`;
    return {
      id: `${number}`,
      quiet: false,
      verdict,
      agency,
      report: '/report.html',
      at: { tab: 1, frame: 0, message },
    };
  };
  const messages = [place(samples.danger, 1), place({ verdict: nothing, agency: null }, 2), place(samples.request, 3)];
  const text = viewOf(samples.danger, language).message;
  const base: PanelProps = {
    ...namesOf(language),
    language,
    page: { kind: 'read', messages, partly: false },
    list: { kind: 'none' },
    current: '0000000000000001',
    open: null,
    onOpen: noop,
    onPoint: noop,
    onShow: noop,
    onFine: noop,
    onTakeBack: noop,
  };
  const open = (key: string, said?: Dismissal) => ({
    key,
    text,
    standing: { dismissals: said === undefined ? [] : [said], offers: ['message', 'sender'], isNever: false } as const,
  });
  return {
    closed: base,
    danger: { ...base, open: open('0000000000000001') },
    none: { ...base, current: '0000000000000002', open: open('0000000000000002') },
    caution: {
      ...base,
      current: null,
      open: open('0000000000000003'),
      family: { name: 'ลูกนิด', number: '+66812345678' },
    },
    quiet: {
      ...base,
      page: { kind: 'read', messages: messages.map((message) => ({ ...message, quiet: true })), partly: true },
      open: open('0000000000000003', dismissal),
    },
    'not-checked': { ...base, page: { kind: 'not-checked' } },
    unreadable: { ...base, page: { kind: 'unreadable' } },
    checking: { ...base, page: { kind: 'checking' } },
    empty: { ...base, page: { kind: 'read', messages: [], partly: false } },
  };
}

const dismissal: Dismissal = {
  scope: 'sender',
  sender: 'news@nongbua.example',
  domains: [],
  codes: ['gov-claim-with-request'],
  fingerprint: '',
  from: NOW,
  until: NOW + 90 * 24 * 60 * 60 * 1000,
};
