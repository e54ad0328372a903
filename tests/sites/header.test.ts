// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addressesInText, addressesOf, around, isSentFolder, senderIn } from '../../utils/sites/header.ts';
import { picturesOf } from '../../utils/sites/pictures.ts';
import { viewOf } from '../../utils/sites/view.ts';
import { openPage } from './pages.ts';

describe('a sender in a text', () => {
  it.each([
    ['กรมสรรพากร <a@b.example>', 'กรมสรรพากร', 'a@b.example'],
    ['กรมสรรพากร<A@B.example>', 'กรมสรรพากร', 'a@b.example'],
    ['"Name, Some" <a@b.example>', 'Name, Some', 'a@b.example'],
    ['a@b.example', '', 'a@b.example'],
    ['Name only', 'Name only', ''],
    ['', '', ''],
    [`${'x'.repeat(5000)} a@b.example`, `${'x'.repeat(5000)} a@b.example`, ''],
  ])('%s', (text, senderName, senderAddress) => {
    expect(senderIn(text)).toEqual({ senderName, senderAddress });
  });
});

describe('addresses', () => {
  it.each([
    ['ถึง: มาลี <a@x.example>, b@x.example; a@x.example', ['a@x.example', 'b@x.example']],
    ['nobody', []],
  ])('in a line: %s', (text, expected) => {
    expect(addressesInText(text)).toEqual(expected);
  });

  it('in elements, each once', () => {
    const page = openPage(
      '<html><body><i email="a@x.example">A</i><i title="b@x.example">B</i><i>a@x.example</i><i>C</i></body></html>',
    );
    expect(addressesOf([...page.querySelectorAll('i')])).toEqual(['a@x.example', 'b@x.example']);
  });
});

it('looks around a body, never in it, and takes the first selector that finds something', () => {
  const page = openPage(
    '<html><body><div id="card"><b class="two">2</b><div id="body"><b class="one">fake</b></div><b class="two">3</b></div></body></html>',
  );
  const body = page.querySelector('#body');
  if (body === null) throw new Error('no body');
  const { first, all, has } = around([body], page);
  expect(first('.one', '.two')?.textContent).toBe('2');
  expect(all('b')).toHaveLength(2);
  expect(has('.one')).toBe(false);
});

it.each([
  ['Sent', true],
  ['INBOX.Sent', true],
  ['sentitems', true],
  ['Sent Messages', true],
  ['INBOX/Sent Mail', true],
  ['Presents', false],
  ['sent to me', false],
  ['INBOX', false],
])('knows the folder of sent mail by its name: %s', (name, sent) => {
  expect(isSentFolder(name)).toBe(sent);
});

it('finds the pictures that may hold words, not spacers and not the mailbox’s own', () => {
  const page =
    openPage(`<html><body><div id="body"><img width="300" height="300"><img width="1" height="1"><img width="600" height="4"><img>
<div class="own"><img width="200" height="200"></div></div></body></html>`);
  const body = page.querySelector('#body');
  if (body === null) throw new Error('no body');
  const view = viewOf({ id: 'x', body, added: '.own', header: () => ({}) });
  expect(picturesOf(view)).toEqual([page.querySelector('img'), page.querySelectorAll('img')[3]]);
});

it('makes a message of parts: what is left out is empty, and what could not be read is said', () => {
  const page = openPage(
    '<html><body><div id="body">-----BEGIN PGP MESSAGE----- <blockquote>เดิม</blockquote></div></body></html>',
  );
  const body = page.querySelector('#body');
  if (body === null) throw new Error('no body');
  const view = viewOf({ id: 'x', body, header: () => ({ channel: 'sms', cutOff: true, attachments: true }) });
  expect(view.before).toBe(body);
  expect(view.read().message).toMatchObject({
    id: 'x',
    channel: 'sms',
    direction: 'incoming',
    senderName: '',
    recipients: [],
    quotes: [{ start: 28, end: 32 }],
    unchecked: ['sender-authenticity', 'attachments', 'cut-off', 'encrypted'],
  });
});
