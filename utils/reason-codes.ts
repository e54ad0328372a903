import type { ReasonCode } from './model.ts';

/** Every code, so that a new one does not compile until it is here. */
const CODES: Readonly<Record<ReasonCode, true>> = {
  'gov-claim-with-link': true,
  'gov-link-official': true,
  'gov-link-internal': true,
  'shown-host-differs': true,
  'lookalike-host': true,
  'black-number': true,
  'gov-claim-with-request': true,
  'grey-number': true,
  'abroad-number': true,
  'white-number': true,
  'qr-unread': true,
};

/** For what was stored, or comes from another part or from a file. */
export function isReasonCode(raw: unknown): raw is ReasonCode {
  return typeof raw === 'string' && Object.hasOwn(CODES, raw);
}
