import { describe, expect, it } from 'vitest';
import { type Draft, LONGEST_DRAFT } from '../../components/check/props.ts';
import { checkEntered, messageOf } from '../../utils/check/check-entered.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import type { Judge } from '../../utils/verdict/with-list.ts';

const judge: Judge = { engine: createEngine(), ownDomains: [], lookup: async () => ({ ok: true, value: null }) };
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  channel: 'sms',
  sender: '',
  subject: '',
  ...more,
});

describe('what was entered', () => {
  it.each<[string, Draft, object]>([
    ['nothing', draft(' \n '), { kind: 'problem', problem: 'empty' }],
    ['too much', draft('ก'.repeat(LONGEST_DRAFT + 1)), { kind: 'problem', problem: 'too-long' }],
    ['a number', draft('081-234-5678'), { kind: 'number', listing: { status: 'no-list' } }],
    ['a link', draft('https://rd-go-th.example/refund'), { kind: 'link', link: { host: 'rd-go-th.example' } }],
    [
      'an SMS',
      draft('กรมสรรพากรแจ้งคืนภาษี กด https://forms.example/a'),
      { kind: 'text', view: { verdict: { level: 'danger', agency: 'rd' } } },
    ],
    [
      'the same in a chat',
      draft('กรมสรรพากรแจ้งคืนภาษี กด https://forms.example/a', { channel: 'chat' }),
      { kind: 'text', view: { verdict: { level: 'caution' } } },
    ],
    [
      'a claim that only the sender makes',
      draft('คุณมีสิทธิรับเงินคืน กด https://forms.example/a', { sender: 'กรมสรรพากร' }),
      { kind: 'text', view: { verdict: { level: 'danger', agency: 'rd' } } },
    ],
    [
      'a long text that is a number by its beginning',
      draft(`081-234-5678 ${'สวัสดี '.repeat(600)}`),
      { kind: 'text', view: { verdict: { level: 'none' } } },
    ],
  ])('%s', async (_, entered, expected) => {
    expect(await checkEntered(entered, judge, 'th')).toMatchObject(expected);
  });
});

describe('the sender', () => {
  it.each([
    ['กรมสรรพากร <refund@rd.example>', 'กรมสรรพากร', 'refund@rd.example'],
    ['"กรมสรรพากร" <refund@rd.example>', 'กรมสรรพากร', 'refund@rd.example'],
    ['refund@rd.example', '', 'refund@rd.example'],
    ['RevenueDept', 'RevenueDept', ''],
    ['a <b', 'a <b', ''],
    ['', '', ''],
  ])('%s', (sender, senderName, senderAddress) => {
    expect(messageOf(draft('x', { sender }), 'x')).toMatchObject({ senderName, senderAddress });
  });

  it('has a subject in e-mail only', () => {
    expect(messageOf(draft('x', { subject: 's' }), 'x').subject).toBe('');
    expect(messageOf(draft('x', { subject: 's', channel: 'email' }), 'x').subject).toBe('s');
  });
});
