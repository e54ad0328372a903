import type { OptionsProps } from '../../../components/options/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import type { ListSummary } from '../../../utils/list/status.ts';

const noop = () => {};
const DAY = 24 * 60 * 60 * 1000;
/** 22 November 2026, 14:05 in Bangkok. */
const NOW = Date.UTC(2026, 10, 22, 7, 5);

const noList: ListSummary = {
  state: 'none',
  operator: '',
  contest: '',
  ageDays: 0,
  counts: { black: 0, grey: 0, white: 0 },
  fetchedAt: null,
  expires: null,
  source: { kind: 'none', address: '', fingerprint: '', locked: false },
  gazetteer: { version: 1, released: '2026-11-22', fromList: false, problem: null },
  problem: null,
  checkedAt: null,
  nextCheckAt: null,
};

const fresh: ListSummary = {
  ...noList,
  state: 'fresh',
  operator: 'DE-FENCE',
  contest: 'โทร 1441',
  ageDays: 0,
  counts: { black: 1_204_551, grey: 88_410, white: 12_096 },
  fetchedAt: NOW,
  expires: NOW + 7 * DAY,
  source: {
    kind: 'network',
    address: 'https://list.nongbua.example/numbers/',
    fingerprint: '3f2a91bc0e44d7781c5be09266af01d3'.repeat(2),
    locked: false,
  },
  checkedAt: NOW,
  nextCheckAt: NOW + 1_500_000,
};

/** Every state of the settings page that differs to the eye. */
export function optionsSamples(language: Language): Record<string, OptionsProps> {
  const site = (host: string, shipped: boolean, granted = true) => ({
    origin: `https://${host}/*`,
    host,
    shipped,
    granted,
  });
  const base: OptionsProps = {
    language,
    version: '0.1.0',
    settings: {
      languageChoice: language,
      textSize: 100,
      sound: false,
      ownDomains: [],
      staffMode: 'auto',
      stopAtSend: false,
      policy: {},
    },
    sites: ['mail.google.com', 'outlook.live.com', 'outlook.office.com', 'messages.google.com'].map((host) =>
      site(host, true),
    ),
    list: { kind: 'known', summary: noList },
    listWork: { kind: 'idle' },
    requests: [],
    dismissals: [],
    sentAnyway: [],
    days: [16, 17, 18, 19, 20, 21, 22].map((day) => ({ day: `2026-11-${day}`, count: day === 18 ? 2 : 0 })),
    said: '',
    onLanguage: noop,
    onTextSize: noop,
    onStaffMode: noop,
    onStopAtSend: noop,
    onClearSentAnyway: noop,
    onSound: noop,
    onFamily: () => 'no-number',
    onNoFamily: noop,
    onAddDomain: () => 'shared',
    onRemoveDomain: noop,
    onAddSite: async () => 'refused',
    onAllowSite: noop,
    onRemoveSite: noop,
    onRemoveDismissal: noop,
    onUpdateList: noop,
    onConnectList: noop,
    onDisconnectList: noop,
    onImportList: noop,
  };
  return { first: base, full: full(base), failed: failed(base), locked: locked(base) };
}

function full(base: OptionsProps): OptionsProps {
  return {
    ...base,
    settings: {
      ...base.settings,
      family: { name: 'ลูกนิด', number: '+66812345678' },
      ownDomains: ['nongbua.go.th', 'xn--o3cw4h.example'],
    },
    sites: [
      ...base.sites.slice(0, 2),
      { origin: 'https://mail.yahoo.com/*', host: 'mail.yahoo.com', shipped: true, granted: false },
      { origin: 'https://mail.nongbua.example/*', host: 'mail.nongbua.example', shipped: false, granted: true },
    ],
    list: { kind: 'known', summary: fresh },
    listWork: { kind: 'done', report: { outcome: 'updated', problem: null, requests: 9, bytes: 10_240 } },
    requests: ['metadata/timestamp.json', 'metadata/412.snapshot.json', 'targets/lists/black/d/411-412.delta'].map(
      (file, index) => ({
        at: NOW + index * 900,
        address: `https://list.nongbua.example/numbers/${file}`,
        result: '200',
        bytes: 483 * (index + 1) ** 3,
        milliseconds: 80,
      }),
    ),
    dismissals: [
      {
        scope: 'sender',
        sender: 'news@nongbua.example',
        domains: ['nongbua.example', 'forms.example'],
        codes: ['gov-claim-with-link'],
        fingerprint: '',
        from: NOW,
        until: NOW + 90 * DAY,
      },
      {
        scope: 'message',
        sender: '',
        domains: [],
        codes: ['gov-claim-with-request'],
        fingerprint: 'a'.repeat(64),
        from: NOW,
        until: NOW + 30 * DAY,
      },
    ],
    said: base.language === 'th' ? 'บันทึกแล้ว' : 'Saved',
  };
}

function failed(base: OptionsProps): OptionsProps {
  const problem = { code: 'not-signed', file: 'metadata/timestamp.json', detail: 'timestamp' } as const;
  return {
    ...base,
    list: { kind: 'known', summary: { ...fresh, state: 'stale', ageDays: 12, problem } },
    listWork: { kind: 'done', report: { outcome: 'failed', problem, requests: 1, bytes: 483 } },
    requests: null,
  };
}

function locked(base: OptionsProps): OptionsProps {
  const policy = {
    language: base.language,
    textSize: 125,
    ownDomains: ['nongbua.go.th'],
    showWelcome: false,
    listUrl: fresh.source.address,
    listRoot: '{}',
  } as const;
  return {
    ...base,
    settings: { ...base.settings, textSize: 125, ownDomains: [...policy.ownDomains, 'hospital.example'], policy },
    list: { kind: 'known', summary: { ...fresh, source: { ...fresh.source, locked: true } } },
  };
}
