import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';

/**
 * A static server for trying a list: the headers that docs/list-format.md asks of a host, nothing compressed, nothing
 * outside its directory. On loopback only.
 */

export const LOOPBACK = '127.0.0.1';

/** Of a request that was answered, for whoever wants to show them. */
export interface Answered {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

export function makeServer(directory: string, onAnswer: (answered: Answered) => void = () => undefined): Server {
  return createServer((request, response) => {
    answer(directory, request)
      .catch((): Answer => ({ status: 500, headers: {}, body: EMPTY }))
      .then((made) => {
        send(request, response, made);
        const bytes = request.method === 'HEAD' ? 0 : made.body.length;
        onAnswer({ path: request.url ?? '', status: made.status, bytes });
      });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const EMPTY = new Uint8Array(0);

async function answer(directory: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD' }, body: EMPTY };
  }
  const file = await findFile(directory, request.url ?? '/');
  if (file === null) return { status: 404, headers: { 'cache-control': 'max-age=60' }, body: EMPTY };
  const body = await readFile(file);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers = { etag, 'cache-control': cacheControl(file), 'content-type': contentType(file) };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*')
    ? { status: 304, headers, body: EMPTY }
    : { status: 200, headers, body };
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const length = status === 304 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { 'access-control-allow-origin': '*', ...length, ...headers });
  response.end(method === 'HEAD' ? undefined : body);
}

/** The file behind a path, or null: what is no file, what begins with a dot, and what lies outside, also by a link. */
async function findFile(directory: string, url: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.'))) return null;
    const inside = await realpath(directory);
    const file = await realpath(join(inside, path));
    return file.startsWith(inside + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Only one file ever changes. */
function cacheControl(file: string): string {
  return file.endsWith(`${sep}timestamp.json`) ? 'max-age=60' : 'public, max-age=31536000, immutable';
}

function contentType(file: string): string {
  return file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
