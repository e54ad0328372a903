/** What a frame and the side panel tell each other over their port. No text of any message: keys and indices. */
import type { Point } from '../../components/warning/props.ts';
import { isRecord } from '../is-record.ts';
import { MESSAGE_KEY } from '../report/target.ts';

/** Name of the port. */
export const PANEL_PORT = 'panel';

/** From a frame: which message the person looks at, and whether something about the open messages is new. */
export interface FrameNews {
  readonly current: string | null;
  readonly isNew: boolean;
}

/** From the panel: show a place of a message, or with null take the mark away; `scroll`: go there too. */
export interface ShowPlace {
  readonly message: string;
  readonly point: Point | null;
  readonly scroll: boolean;
}

const KINDS: ReadonlySet<unknown> = new Set<Point['kind']>(['reason', 'link', 'phone']);

/** Null for anything else; the frame runs in the process of a hostile page. */
export function parseFrameNews(raw: unknown): FrameNews | null {
  if (!isRecord(raw)) return null;
  const { current, isNew } = raw;
  return (current === null || isKey(current)) && typeof isNew === 'boolean' ? { current, isNew } : null;
}

export function parseShowPlace(raw: unknown): ShowPlace | null {
  if (!isRecord(raw)) return null;
  const { message, point, scroll } = raw;
  if (!isKey(message) || typeof scroll !== 'boolean') return null;
  return point === null || isPoint(point) ? { message, point, scroll } : null;
}

function isKey(raw: unknown): raw is string {
  return typeof raw === 'string' && MESSAGE_KEY.test(raw);
}

function isPoint(raw: unknown): raw is Point {
  return isRecord(raw) && KINDS.has(raw['kind']) && Number.isInteger(raw['index']);
}
