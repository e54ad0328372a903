import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { readSampleMails, serveMailbox } from '../../../cli/start/mailbox-server.ts';
import { expected } from '../../e2e/expected.ts';

const mails = await readSampleMails();

/** Sites of bodies and of a contact service that samples may name; nothing else that exists. */
const realHosts = new Set(['www.dlt.go.th', 'www.dol.go.th', 'dol.go.th', 'pea.co.th', 'line.me']);

test('every sample mail has an expected verdict, and the other way round', () => {
  expect(mails.map(({ id }) => id)).toEqual(Object.keys(expected));
});

test.each(mails)('$id is whole: sender, recipient, date, subject, body', (mail) => {
  expect(mail.from.name).not.toBe('');
  expect(mail.from.address).toContain('@');
  expect(mail.to.address).toContain('@');
  expect(Date.parse(mail.date)).not.toBeNaN();
  expect(mail.subject).not.toBe('');
  expect((mail.html ?? mail.text ?? '').length).toBeGreaterThan(40);
});

test.each(mails)('$id leads nowhere: hosts under .example, numbers nobody has', (mail) => {
  const text = [mail.from.address, mail.html ?? mail.text ?? ''].join('\n');
  const hosts = [...text.matchAll(/(?:@|https?:\/\/)([a-z0-9.-]+)/g)].map(([, host]) => host ?? '');
  expect(hosts.filter((host) => !host.endsWith('.example') && !realHosts.has(host))).toEqual([]);
  const phones = [...text.matchAll(/\b0\d{1,2}-\d{3}-\d{3,4}\b/g)].map(([phone]) => phone);
  expect(phones.filter((phone) => !phone.startsWith('069-000-'))).toEqual([]);
});

test('the mailbox is served on loopback, and nothing but its own files', async () => {
  const { origin, close } = await serveMailbox();
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${origin}/`)).status).toBe(200);
  expect(await (await fetch(`${origin}/mails.json`)).json()).toEqual(mails);
  expect((await fetch(`${origin}/mails/../../start.ts`)).status).toBe(404);
  expect((await fetch(`${origin}/%2e%2e/start.ts`)).status).toBe(404);
  await close();
});

test('it closes at once, also before a connection that a browser opened ahead and never used', async () => {
  const { origin, close } = await serveMailbox();
  const ahead = connect(Number(new URL(origin).port), '127.0.0.1');
  await once(ahead, 'connect');
  // So that the server has taken it: connections are taken in order.
  await fetch(`${origin}/`);
  const ended = once(ahead, 'close');
  await close();
  await ended;
});
