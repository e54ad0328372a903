import type { Language, MessageView, VerdictView } from '../../components/warning/props.ts';
import type { Listing, Message, Reason, Verdict } from '../../utils/model.ts';
import {
  agencyId,
  message,
  namesOf,
  official,
  phone,
  phoneNumber,
  place,
  plain,
  trick,
  unicode,
} from './sample-parts.ts';

/** Verdicts made by hand: one for each state that the components can show. */

const listed = (status: Listing['status'], more: Partial<Listing> = {}): Listing => ({
  status,
  operator: 'DE-FENCE',
  since: '2025-11',
  ...more,
});

const reason = (code: Reason['code'], level: Reason['level'], more: Partial<Reason> = {}): Reason => ({
  code,
  level,
  evidence: [place('กรมสรรพากร', 'from_name'), place('กรมสรรพากรแจ้งคืนภาษี')],
  ...more,
});

export interface Sample {
  readonly verdict: Verdict;
  readonly agency: string | null;
  readonly channel?: Message['channel'];
}

const verdict = (level: Verdict['level'], reasons: readonly Reason[], more: Partial<Verdict> = {}): Verdict => ({
  level,
  agency: agencyId('rd'),
  reasons,
  links: [],
  phones: [],
  listings: [],
  unchecked: ['sender-authenticity', 'images', 'number-list'],
  ...more,
});

const noList: Listing = { status: 'no-list' };

export const samples = {
  danger: {
    agency: 'rd',
    verdict: verdict(
      'danger',
      [
        reason('lookalike-host', 'danger', { link: 0, evidence: [trick.place] }),
        reason('shown-host-differs', 'danger', { link: 0, evidence: [trick.place] }),
        reason('gov-claim-with-link', 'danger'),
      ],
      { links: [trick, plain], phones: [phone], listings: [noList] },
    ),
  },
  listed: {
    agency: 'rd',
    verdict: verdict(
      'danger',
      [
        reason('gov-claim-with-link', 'danger', { link: 0 }),
        reason('black-number', 'danger', { phone: 0, evidence: [phone.place] }),
        reason('white-number', 'note', { phone: 1, evidence: [] }),
      ],
      {
        links: [unicode],
        phones: [
          phone,
          { ...phone, number: phoneNumber('+6622728000'), extensions: ['12'] },
          { ...phone, number: phoneNumber('+661800123456'), label: 'fax' },
        ],
        listings: [
          listed('black', { reason: 'อ้างเป็นเจ้าหน้าที่' }),
          listed('white', { agencyName: 'กรมสรรพากร' }),
          { status: 'unlisted' },
        ],
      },
    ),
  },
  manyNumbers: {
    agency: 'rd',
    verdict: verdict('danger', [reason('gov-claim-with-link', 'danger', { link: 0 })], {
      links: [plain],
      phones: ['+66812345678', '+6622728000', '+6625550001', '+66690001111', '+6625550002'].map((number) => ({
        ...phone,
        number: phoneNumber(number),
      })),
      listings: [
        listed('white', { agencyName: 'กรมสรรพากร' }),
        { status: 'unlisted' },
        listed('grey'),
        listed('black'),
        listed('grey'),
      ],
    }),
  },
  longName: {
    agency: 'local',
    verdict: verdict('danger', [reason('gov-claim-with-link', 'danger', { link: 0 })], {
      agency: agencyId('local'),
      links: [plain],
    }),
  },
  official: {
    agency: 'rd',
    verdict: verdict('danger', [reason('gov-link-official', 'danger', { link: 0 })], { links: [official] }),
  },
  shownDiffers: {
    agency: null,
    verdict: verdict('danger', [reason('shown-host-differs', 'danger', { link: 0 })], { agency: null, links: [trick] }),
  },
  black: {
    agency: null,
    verdict: verdict('danger', [reason('black-number', 'danger', { phone: 0 })], {
      agency: null,
      phones: [phone],
      listings: [listed('black')],
    }),
  },
  request: {
    agency: 'pea',
    verdict: verdict('caution', [reason('gov-claim-with-request', 'caution', { phone: 0 })], {
      agency: agencyId('pea'),
      phones: [phone],
      listings: [noList],
    }),
  },
  chat: {
    agency: 'dopa',
    channel: 'chat',
    verdict: verdict('caution', [reason('gov-claim-with-link', 'caution', { link: 0 })], {
      agency: agencyId('dopa'),
      links: [plain],
    }),
  },
  internal: {
    agency: 'rd',
    verdict: verdict('caution', [reason('gov-link-internal', 'caution', { link: 0 })], { links: [plain] }),
  },
  internalNote: {
    agency: 'rd',
    verdict: verdict('none', [reason('gov-link-internal', 'note', { link: 0 })], { links: [official] }),
  },
  lookalike: {
    agency: null,
    verdict: verdict('caution', [reason('lookalike-host', 'caution', { link: 0 })], { agency: null, links: [unicode] }),
  },
  grey: {
    agency: null,
    verdict: verdict('caution', [reason('grey-number', 'caution', { phone: 0 })], {
      agency: null,
      phones: [phone],
      listings: [listed('grey')],
    }),
  },
  abroad: {
    agency: null,
    verdict: verdict('caution', [reason('abroad-number', 'caution', { phone: 0 })], {
      agency: null,
      phones: [{ ...phone, number: phoneNumber('+6971234567890') }],
      listings: [noList],
    }),
  },
  white: {
    agency: null,
    verdict: verdict('none', [reason('white-number', 'note', { phone: 0 })], {
      agency: null,
      phones: [phone],
      listings: [listed('white', { agencyName: 'กรมที่ดิน' })],
    }),
  },
  qr: { agency: 'rd', verdict: verdict('none', [reason('qr-unread', 'note')]) },
  code: {
    agency: 'rd',
    verdict: verdict('danger', [reason('gov-claim-with-link', 'danger', { link: 0 })], {
      links: [{ ...plain, via: 'qr' }],
      unchecked: ['sender-authenticity', 'images'],
    }),
  },
} as const satisfies Record<string, Sample>;

export const nothing: Verdict = verdict('none', [], { agency: null });

/** A sample as it is shown in a language. */
export function viewOf(sample: Sample, language: Language): VerdictView & { readonly message: MessageView } {
  const names = namesOf(language);
  return {
    ...names,
    language,
    verdict: sample.verdict,
    agency: sample.agency === null ? null : names.agencyOf(agencyId(sample.agency)),
    message: { ...message, channel: sample.channel ?? 'email' },
  };
}
