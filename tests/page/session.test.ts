// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/model.ts';
import { createSession, statusOf } from '../../utils/page/session.ts';
import type { Shown } from '../../utils/page/shown.ts';
import { roundcube } from '../../utils/sites/roundcube.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import type { Judge } from '../../utils/verdict/with-list.ts';
import { elasticPreview, openPage } from '../sites/pages.ts';

const ALL = { touches: () => true };
const NONE = { touches: () => false };
const engine = createEngine();

/** A session over a Roundcube page that writes down what it asked and what it showed. */
function start(listing: Listing | null = null) {
  const asked: string[][] = [];
  const drawn: string[] = [];
  const judge: Judge = {
    engine,
    ownDomains: [],
    lookup: async (numbers) => {
      asked.push([...numbers]);
      return { ok: true, value: listing === null ? null : numbers.map(() => listing) };
    },
  };
  const draw = (what: string, { verdict }: Shown) => void drawn.push(`${what} ${verdict.level}`);
  const session = createSession({
    find: () => roundcube.find(document),
    judge,
    warn: (shown) => {
      draw('new', shown);
      return {
        update: (next) => draw('update', next),
        keep: () => void drawn.push('keep'),
        focus: () => drawn.push('focus') > 0,
        isQuiet: () => false,
        isLost: () => false,
        remove: () => void drawn.push('remove'),
      };
    },
    onChange: () => undefined,
    onListed: () => undefined,
  });
  return { session, asked, drawn };
}

beforeEach(() => {
  const body = 'กรมสรรพากรแจ้งคืนภาษี กด <a href="https://rd-go-th.cc/x">ที่นี่</a> โทร 081-234-5678';
  const mail = { name: 'กรมสรรพากร', address: 'a@b.example', to: 'c@d.example', subject: 'คืนภาษี', body };
  openPage(elasticPreview(mail), 'https://mail.example/?_task=mail&_action=preview&_uid=7');
});

describe('session', () => {
  it('reads a message once, and again only when it was touched and is another', () => {
    const { session, drawn } = start();
    session.look(ALL);
    session.look(NONE);
    session.look(ALL);
    expect(drawn, 'touched, but as it was').toEqual(['new danger', 'keep', 'keep']);
    const link = document.querySelector('.rcmBody a');
    link?.remove();
    session.look(ALL);
    expect(drawn.at(-1)).not.toBe('update danger');
    expect(session.messages()).toHaveLength(1);
  });

  it('takes its warning away with the message', () => {
    const { session, drawn } = start();
    session.look(ALL);
    document.querySelector('#messagebody')?.remove();
    session.look(NONE);
    expect(drawn).toEqual(['new danger', 'remove']);
    expect(statusOf(session.messages(), false)).toEqual({ messages: 0, danger: 0, caution: 0, unreadable: false });
  });

  it('asks the list for numbers and nothing else, and judges again', async () => {
    const { session, asked, drawn } = start({ status: 'black', operator: 'ทดสอบ' });
    session.look(ALL);
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([['+66812345678']]);
    expect(drawn).toEqual(['new danger', 'update danger']);
    expect(session.messages()[0]?.verdict.reasons.map(({ code }) => code)).toContain('black-number');
    expect(statusOf(session.messages(), false)).toMatchObject({ messages: 1, danger: 1 });
  });

  it('warns nobody of what they have sent themselves', () => {
    window.happyDOM.setURL('https://mail.example/?_task=mail&_action=preview&_uid=7&_mbox=Sent');
    const { session, drawn } = start();
    session.look(ALL);
    expect(drawn).toEqual(['new none']);
    expect(session.messages()[0]?.verdict).toMatchObject({ reasons: [], agency: null });
    expect(session.messages()[0]?.verdict.links).toHaveLength(1);
  });

  it('takes the keyboard to a warning, where there is one', () => {
    const { session, drawn } = start();
    expect(session.focus()).toBe(false);
    session.look(ALL);
    expect(session.focus()).toBe(true);
    expect(drawn).toEqual(['new danger', 'focus']);
  });

  it('leaves nothing behind', () => {
    const { session, drawn } = start();
    session.look(ALL);
    session.end();
    expect(drawn.at(-1)).toBe('remove');
    expect(session.messages()).toEqual([]);
  });
});
