import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';

/**
 * The sample mailbox on loopback. Its mails are real `.eml` files (in `mailbox/mails/`), so that the same ones can be
 * scanned on the command line and put into a real mail server.
 */

const folder = new URL('mailbox/', import.meta.url);
const mailFolder = new URL('mails/', folder);
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const pages: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/mailbox.css': 'mailbox.css',
  '/mailbox.js': 'mailbox.js',
};

interface Person {
  readonly name: string;
  readonly address: string;
}

/** A mail as the sample mailbox shows it. `date` is ISO 8601. */
export interface SampleMail {
  readonly id: string;
  readonly from: Person;
  readonly to: Person;
  readonly date: string;
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

function personOf(address: Address | undefined): Person {
  return { name: address?.name ?? '', address: address?.address ?? '' };
}

function sampleOf(id: string, email: Email): SampleMail {
  return {
    id,
    from: personOf(email.from),
    to: personOf(email.to?.[0]),
    date: email.date ?? '',
    subject: email.subject ?? '',
    ...(email.html === undefined ? { text: email.text ?? '' } : { html: email.html }),
  };
}

/** File names of the sample mails, newest mail first. */
export async function sampleFiles(): Promise<URL[]> {
  const names = (await readdir(mailFolder)).filter((name) => name.endsWith('.eml')).sort();
  return names.map((name) => new URL(name, mailFolder));
}

/** The sample mails, newest first. */
export async function readSampleMails(): Promise<SampleMail[]> {
  const files = await sampleFiles();
  return Promise.all(
    files.map(async (file) => {
      const id = decodeURIComponent(file.pathname.slice(file.pathname.lastIndexOf('/') + 1, -'.eml'.length));
      return sampleOf(id, await PostalMime.parse(await readFile(file)));
    }),
  );
}

async function answer(path: string, mails: Mails): Promise<{ type: string; body: string | Buffer } | null> {
  if (path === '/mails.json') {
    return { type: 'application/json; charset=utf-8', body: JSON.stringify(await mails()) };
  }
  const name = pages[path];
  if (name === undefined) return null;
  return { type: mediaTypes[extname(name)] ?? 'text/plain', body: await readFile(new URL(name, folder)) };
}

type Mails = () => Promise<readonly SampleMail[]>;

/** Serves the sample mailbox, or one with other mails, on loopback; port 0 takes a free one. */
export async function serveMailbox(port = 0, mails: Mails = readSampleMails): Promise<RunningServer> {
  const server = createServer(async (request, response) => {
    const found = await answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, mails);
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' }).end(found.body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return { origin: originOf(server.address()), close: () => closeServer(server) };
}

/** At once: a browser opens connections ahead, and one that has asked nothing would be waited for, up to 90 seconds. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function originOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
