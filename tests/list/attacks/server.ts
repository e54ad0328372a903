import { createServer, type ServerResponse } from 'node:http';
import { createHttpSource } from '../../../utils/list/client/http-source.ts';
import type { FileSource } from '../../../utils/list/client/source.ts';
import type { RequestNote } from '../../../utils/list/status.ts';

/** What a host does to one request in place of answering it. */
export type Fault = (response: ServerResponse, bytes: Uint8Array) => void;

export interface Host {
  readonly address: string;
  files: ReadonlyMap<string, Uint8Array>;
  /** By path. */
  faults: ReadonlyMap<string, Fault>;
  readonly close: () => Promise<void>;
}

/** A real server on loopback, with the files of a map and the faults that are asked for. */
export async function startHost(): Promise<Host> {
  const host = { files: new Map<string, Uint8Array>(), faults: new Map<string, Fault>() };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice('/list/'.length);
    const bytes = host.files.get(path);
    const fault = host.faults.get(path);
    response.on('error', () => undefined);
    if (fault !== undefined) fault(response, bytes ?? new Uint8Array(0));
    else if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return Object.assign(host, {
    address: `http://127.0.0.1:${bound.port}/list/`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

export function sourceOf({ address }: Host, notes: RequestNote[] = []): FileSource {
  return createHttpSource(address, { fetch, now: Date.now, note: (request) => notes.push(request) });
}

export const FAULTS: Readonly<Record<string, Fault>> = {
  '503': (response) => response.writeHead(503).end('later'),
  '404': (response) => response.writeHead(404).end('nothing'),
  redirect: (response) => response.writeHead(302, { location: '/list/elsewhere' }).end(),
  truncated: (response, bytes) => {
    response.writeHead(200, { 'content-length': String(bytes.length + 10) });
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  },
  'no answer': (response) => response.destroy(),
  'cut short, and said to be whole': (response, bytes) =>
    response.writeHead(200).end(bytes.subarray(0, bytes.length >> 1)),
  empty: (response) => response.writeHead(200).end(),
  endless: (response) => {
    response.writeHead(200);
    const chunk = new Uint8Array(65_536);
    const pour = (): void => {
      // Stops when the client has hung up.
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  },
  'a page in its place': (response) =>
    response.writeHead(200).end('<!doctype html><title>Log in to the network</title>'),
  'one flipped bit': (response, bytes) => {
    const flipped = Uint8Array.from(bytes);
    const middle = bytes.length >> 1;
    flipped[middle] = (flipped[middle] ?? 0) ^ 1;
    response.writeHead(200).end(flipped);
  },
};
