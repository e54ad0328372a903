import { describe, expect, it } from 'vitest';
import { domainOf } from '../../utils/agency-view.ts';
import { type Case, createDismissal, isDismissed } from '../../utils/dismissals/dismissal.ts';
import { fingerprintOf } from '../../utils/dismissals/fingerprint.ts';
import { messageWith } from '../../utils/message-with.ts';
import type { Channel, Link, ReasonCode } from '../../utils/model.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);

const linkTo = (host: string): Link => ({
  via: 'text',
  kind: 'web',
  shown: host,
  target: `https://${host}/`,
  host,
  ascii: host,
  government: false,
  place: { part: 'body', start: 0, end: 1 },
});

interface Given {
  readonly channel?: Channel;
  readonly sender?: string;
  readonly codes?: readonly ReasonCode[];
  readonly hosts?: readonly string[];
  readonly fingerprint?: string;
  readonly now?: number;
}

function caseOf(given: Given = {}): Case {
  const { channel = 'email', sender = 'news@office.example', codes = ['gov-claim-with-link'] } = given;
  const { hosts = ['forms.example'], fingerprint = 'f', now = NOW } = given;
  return {
    message: { channel, senderAddress: sender },
    verdict: {
      reasons: codes.map((code) => ({ code, level: code === 'white-number' ? 'note' : 'danger', evidence: [] })),
      links: hosts.map(linkTo),
    },
    fingerprint,
    now,
    domainOf,
  };
}

describe('what can be dismissed', () => {
  it.each<[string, 'message' | 'sender', Given, string | null]>([
    ['a sender with an address', 'sender', {}, null],
    ['a single e-mail', 'message', {}, null],
    ['a single SMS', 'message', { channel: 'sms', sender: '' }, null],
    ['an SMS sender id', 'sender', { channel: 'sms', sender: 'RevenueDept' }, 'no-sender'],
    ['an SMS sender that looks like an address', 'sender', { channel: 'sms', sender: 'a@b.example' }, 'no-sender'],
    ['a shown name without an address', 'sender', { sender: '' }, 'no-sender'],
    ['a look-alike', 'message', { codes: ['gov-claim-with-link', 'lookalike-host'] }, 'never'],
    ['a shown host that differs', 'sender', { codes: ['shown-host-differs'] }, 'never'],
    ['a black number', 'message', { codes: ['black-number'] }, 'never'],
    ['a note', 'message', { codes: ['white-number'] }, 'nothing'],
    ['no warning', 'message', { codes: [] }, 'nothing'],
  ])('%s', (_, scope, given, problem) => {
    const made = createDismissal(scope, caseOf(given));
    expect(made.ok ? null : made.problem).toBe(problem);
  });
});

describe('what a dismissal covers', () => {
  it.each<[string, 'message' | 'sender', Given, boolean]>([
    ['the same message', 'message', {}, true],
    ['another message of the sender', 'sender', { fingerprint: 'other' }, true],
    ['another message, where one was dismissed', 'message', { fingerprint: 'other' }, false],
    ['the sender in capitals', 'sender', { sender: 'News@Office.example' }, true],
    ['another sender', 'sender', { sender: 'news@office2.example' }, false],
    ['another sender of the same text', 'message', { sender: 'x@y.example' }, false],
    ['a sub-domain of a domain that was seen', 'sender', { hosts: ['a.forms.example'] }, true],
    ['fewer links', 'sender', { hosts: [] }, true],
    ['a new domain', 'sender', { hosts: ['forms.example', 'new.example'] }, false],
    ['a new reason', 'sender', { codes: ['gov-claim-with-link', 'grey-number'] }, false],
    ['a look-alike beside what was dismissed', 'sender', { codes: ['gov-claim-with-link', 'lookalike-host'] }, false],
    ['a black number beside it', 'message', { codes: ['gov-claim-with-link', 'black-number'] }, false],
    ['the last day', 'sender', { now: NOW + 90 * DAY - 1 }, true],
    ['after it has expired', 'sender', { now: NOW + 90 * DAY }, false],
    ['a single message after a month', 'message', { now: NOW + 30 * DAY }, false],
    ['a clock that went back', 'sender', { now: NOW - DAY }, false],
    ['an SMS that gives the address as its sender id', 'sender', { channel: 'sms' }, false],
  ])('%s', (_, scope, given, expected) => {
    const made = createDismissal(scope, caseOf());
    if (!made.ok) throw new Error(made.problem);
    expect(isDismissed(caseOf(given), [made.value])).toBe(expected);
  });

  it('nothing where nothing was dismissed', () => {
    expect(isDismissed(caseOf(), [])).toBe(false);
  });
});

describe('fingerprint', () => {
  const message = messageWith({ channel: 'sms', senderName: 'กรมสรรพากร', body: 'คืนภาษี  กด a.example' });
  const of = (changed: Partial<typeof message>) => fingerprintOf({ ...message, ...changed }, crypto.subtle);

  it('knows a message again that was laid out anew, and no other', async () => {
    const own = await of({});
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(await of({ body: ' คืนภาษี\nกด a.example', id: 'other' })).toBe(own);
    expect(await of({ body: 'คืนภาษี กด b.example' })).not.toBe(own);
    expect(await of({ senderName: 'กรม', body: 'สรรพากร คืนภาษี กด a.example' })).not.toBe(own);
  });
});
