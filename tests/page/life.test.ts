// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { messageWith } from '../../utils/message-with.ts';
import { createFrame } from '../../utils/page/frame.ts';
import { createHost, HOST_NAME, removeLeftovers } from '../../utils/page/host.ts';
import { createOuterHeader } from '../../utils/page/outer-header.ts';
import { readText } from '../../utils/page/read-text.ts';
import { createSession } from '../../utils/page/session.ts';
import type { OuterHeader } from '../../utils/protocol-payloads.ts';
import type { MessageView } from '../../utils/sites/site.ts';
import { viewOf } from '../../utils/sites/view.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';

const ALL = { touches: () => true };
const NONE = { touches: () => false };
const engine = createEngine();

/** A session over views of the test's choice; notes what was warned of. */
function start(views: () => readonly MessageView[]) {
  const drawn: string[] = [];
  const session = createSession({
    find: views,
    judge: { engine, ownDomains: [], lookup: async () => ({ ok: true, value: null }) },
    warn: ({ view }) => {
      drawn.push(`new ${view.id}`);
      return {
        update: (next) => void drawn.push(`update ${next.view.id}`),
        keep: () => undefined,
        focus: () => false,
        isQuiet: () => false,
        isLost: () => false,
        remove: () => void drawn.push(`remove ${view.id}`),
      };
    },
    onChange: () => undefined,
    onListed: () => undefined,
  });
  return { session, drawn };
}

function bodyOf(html: string): Element {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.append(body);
  return body;
}

beforeEach(() => {
  document.body.innerHTML = '';
  globalThis.ruthanFrame = createFrame(() => true, 'copy');
});

describe('messages and their ids', () => {
  it('keeps what is known of a message whose nodes are new', () => {
    const views = [viewOf({ id: 'a', body: bodyOf('สวัสดี'), header: () => ({}) })];
    const { session, drawn } = start(() => views);
    session.look(ALL);
    views[0] = viewOf({ id: 'a', body: bodyOf('สวัสดี'), header: () => ({}) });
    session.look(NONE);
    expect(drawn).toEqual(['new a', 'update a']);
  });

  it('takes a node that is used again for another message for that one', () => {
    const body = bodyOf('สวัสดี');
    const views = [viewOf({ id: 'a', body, header: () => ({}) })];
    const { session, drawn } = start(() => views);
    session.look(ALL);
    views[0] = viewOf({ id: 'b', body, header: () => ({}) });
    session.look(NONE);
    expect(drawn).toEqual(['new a', 'remove a', 'new b']);
  });

  it('reads two messages of one id as two', () => {
    const views = ['หนึ่ง', 'สอง'].map((text) => viewOf({ id: 'a', body: bodyOf(text), header: () => ({}) }));
    const { session } = start(() => views);
    session.look(ALL);
    expect(session.messages().map(({ view, read }) => [view.id, read.message.body])).toEqual([
      ['a', 'หนึ่ง'],
      ['a#2', 'สอง'],
    ]);
  });

  it('reads again where only the header has changed', () => {
    let name = '';
    const body = bodyOf('สวัสดี');
    const { session } = start(() => [viewOf({ id: 'a', body, header: () => ({ senderName: name }) })]);
    session.look(ALL);
    name = 'กรมสรรพากร';
    session.look(NONE);
    expect(session.messages()[0]?.read.message.senderName).toBe('กรมสรรพากร');
  });

  it('reads the others where one cannot be read, and says so', () => {
    const bad = viewOf({
      id: 'bad',
      body: bodyOf('x'),
      header: () => {
        throw new Error('a page of its own kind');
      },
    });
    const { session } = start(() => [bad, viewOf({ id: 'good', body: bodyOf('สวัสดี'), header: () => ({}) })]);
    session.look(ALL);
    expect(session.messages().map(({ view }) => view.id)).toEqual(['good']);
    expect(session.isPartial()).toBe(true);
  });

  it('reads some of a thousand messages, and says that there are more', () => {
    const views = Array.from({ length: 1000 }, (_, id) =>
      viewOf({ id: `${id}`, body: bodyOf('x'), header: () => ({}) }),
    );
    const { session } = start(() => views);
    while (session.look(ALL) === 'more');
    expect(session.messages()).toHaveLength(200);
    expect(session.isPartial()).toBe(true);
  });
});

describe('what is read', () => {
  it('is what an open shadow root shows, with what its slots were given', () => {
    const body = bodyOf('ก่อน <mail-text><b slot="x">ช่อง</b>ไม่แสดง</mail-text> หลัง');
    const shadow = body.querySelector('mail-text')?.attachShadow({ mode: 'open' });
    if (shadow !== undefined) shadow.innerHTML = 'ใน <a href="https://x.example/">ลิงก์</a> ';
    const { text, anchors, shadows } = readText(body);
    expect(text).toBe('ก่อน ใน ลิงก์ หลัง');
    expect(anchors).toHaveLength(1);
    expect(shadows).toEqual([shadow]);
  });

  it('leaves out what is too much, and says so', () => {
    const body = bodyOf('');
    body.append(...Array.from({ length: 30_001 }, () => document.createElement('b')));
    expect(readText(body).cut).toBe(true);
    expect(readText(bodyOf('<i>สวัสดี</i>')).cut).toBe(false);
  });

  it('is also what stands in an element named like ours', () => {
    expect(readText(bodyOf(`<${HOST_NAME}>ซ่อน</${HOST_NAME}>`)).text).toBe('ซ่อน');
  });
});

describe('our elements', () => {
  it('are put back a number of times, and then no more', () => {
    const host = createHost(document, '', (element) => document.body.append(element));
    let times = 0;
    for (host.element.remove(); host.keep() && times < 100; host.element.remove()) times += 1;
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(100);
    expect(host.element.isConnected).toBe(false);
  });

  it('that an earlier version left are taken away, those of another copy and our own stay', () => {
    const { element: own } = createHost(document, '', (each) => document.body.append(each));
    const left = own.cloneNode();
    globalThis.ruthanFrame = createFrame(() => true, 'another');
    const { element: other } = createHost(document, '', (each) => document.body.append(each));
    document.body.append(left);
    const frame = createFrame(() => true, 'copy');
    frame.own.add(own);
    globalThis.ruthanFrame = frame;
    removeLeftovers(document, frame.copy);
    expect([own, left, other].map(({ isConnected }) => isConnected)).toEqual([true, false, true]);
  });
});

describe('the header of the page around', () => {
  const HEADER: OuterHeader = {
    direction: 'incoming',
    senderName: 'กรมสรรพากร',
    senderAddress: 'a@b.example',
    recipients: [],
    subject: 'คืนภาษี',
  };

  async function complete(header: { senderName?: string }, answer: OuterHeader | null) {
    const asked: string[] = [];
    const view = viewOf({ id: 'a', body: bodyOf('กดลิงก์'), header: () => ({ ...header, frame: true }) });
    const outer = createOuterHeader({
      ask: async () => {
        asked.push('asked');
        return { ok: true, value: answer };
      },
      onHeader: () => void asked.push('news'),
    });
    const read = () => outer([view]).map((each) => [each.around(), each.read().message] as const)[0];
    const before = read();
    await new Promise((resolve) => setTimeout(resolve));
    return { asked, before, after: read() };
  }

  it('is asked for once where the frame names nobody, and completes the message', async () => {
    const { asked, before, after } = await complete({}, HEADER);
    expect(asked).toEqual(['asked', 'news']);
    expect(before?.[1]).toMatchObject({ senderName: '', unchecked: ['sender-authenticity', 'frame'] });
    expect(after?.[1]).toMatchObject({ ...HEADER, body: 'กดลิงก์', unchecked: ['sender-authenticity'] });
    expect(after?.[0]).not.toBe(before?.[0]);
  });

  it('is not asked for where the frame says who wrote, and is missed where nothing comes', async () => {
    expect((await complete({ senderName: 'มาลี' }, HEADER)).asked).toEqual([]);
    const { asked, after } = await complete({}, null);
    expect(asked).toEqual(['asked']);
    expect(after?.[1]).toEqual(messageWith({ ...after?.[1], senderName: '', senderAddress: '' }));
  });
});
