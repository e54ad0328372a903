import type { Result } from '../../model.ts';
import { parseUrl } from '../../parse-url.ts';
import type { RequestNote } from '../status.ts';
import { metadataPath } from '../trust/trusted.ts';
import { type ListProblem, refuse } from './problem.ts';
import { readAtMost } from './read-body.ts';
import type { FileSource } from './source.ts';

export interface HttpTools {
  /** The browser's own. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** Told of every request when it has ended. */
  readonly note: (request: RequestNote) => void;
}

/** A request that has not come to an end by then, answer and body, is given up. */
const LONGEST_REQUEST = 25_000;
/** As much as one update may take in all. */
const LONGEST_CYCLE = 60 * 2 ** 20;
const TIMESTAMP = metadataPath('timestamp');
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The folder that an address names, with a slash at its end; null unless it is https, or http on this machine. */
export function listAddress(typed: string): string | null {
  const url = parseUrl(typed.trim());
  if (url === null || url.username !== '' || url.password !== '') return null;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) return null;
  return `${url.origin}${url.pathname}${url.pathname.endsWith('/') ? '' : '/'}`;
}

/**
 * The files of a host, for one update. `timestamp.json` alone is asked for again and again: the browser sends the ETag
 * that it has and turns a 304 into what lies in its cache. (A header of our own would make it ask another site's host
 * for permission first, CORS, which a static host does not answer.) All else is read once and kept by ourselves.
 */
export function createHttpSource(address: string, { fetch, now, note }: HttpTools): FileSource {
  let spent = 0;

  async function read(path: string, most: number): Promise<Result<Uint8Array, ListProblem>> {
    const started = now();
    const url = `${address}${path}`;
    const result = await request(path, url, Math.min(most, LONGEST_CYCLE - spent));
    const bytes = result.ok ? result.value.length : 0;
    spent += bytes;
    note({
      at: started,
      address: url,
      result: result.ok ? '200' : result.problem.code,
      bytes,
      milliseconds: Math.max(0, Math.round(now() - started)),
    });
    return result;
  }

  async function request(path: string, url: string, most: number): Promise<Result<Uint8Array, ListProblem>> {
    const signal = AbortSignal.timeout(LONGEST_REQUEST);
    const cache = path === TIMESTAMP ? 'no-cache' : 'no-store';
    const response = await fetch(url, { ...INIT, signal, cache }).catch(() => null);
    if (response === null) return refuse(signal.aborted ? 'timed-out' : 'unreachable', path);
    const refused = refusalOf(response, path);
    if (refused !== null) return refused;
    try {
      return await readBody(response, most, path);
    } catch {
      return refuse(signal.aborted ? 'timed-out' : 'cut-off', path);
    }
  }

  return { read };
}

async function readBody({ body }: Response, most: number, path: string): Promise<Result<Uint8Array, ListProblem>> {
  if (body === null) return { ok: true, value: new Uint8Array(0) };
  const bytes = await readAtMost(body, most);
  return bytes.ok ? bytes : refuse('too-long', path);
}

/**
 * `manual` and not `error`, though no redirect is followed either way: so it can be told from a host that is not there.
 * Nobody learns from which page or person a request comes.
 */
const INIT = { credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' } as const;

function refusalOf({ type, status }: Response, path: string): { ok: false; problem: ListProblem } | null {
  if (status === 200) return null;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return refuse('redirected', path);
  // Some hosts say "forbidden" of what is not there.
  if (status === 404 || status === 403 || status === 410) return refuse('not-found', path, String(status));
  return refuse('server-error', path, String(status));
}
