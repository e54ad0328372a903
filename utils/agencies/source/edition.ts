import { isRecord } from '../../is-record.ts';
import type { Edition } from '../tables.ts';

const RELEASED = /^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;
/** Enough for an edition a minute, for two thousand years. */
const HIGHEST = 2 ** 30;

/** The edition that parsed data names, or the field that is wrong. */
export function readEdition(raw: unknown): Edition | 'version' | 'released' {
  const { version, released } = isRecord(raw) ? raw : {};
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > HIGHEST) return 'version';
  return typeof released === 'string' && RELEASED.test(released) ? { version, released } : 'released';
}
