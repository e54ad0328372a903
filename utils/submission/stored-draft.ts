import { isRecord } from '../is-record.ts';
import type { PhoneKind } from '../model.ts';
import { emptySubmission, type Submission, type SubmittedNumber, type SubmittingBody } from './submission.ts';

/** Key of the draft in the extension's local storage. It is kept on this machine only, until it is cleared. */
export const SUBMISSION_KEY = 'submission-draft';

const KINDS: readonly PhoneKind[] = ['fixed', 'mobile', 'short', 'toll-free', 'premium', 'voip'];

/** What was kept, field by field; what is missing or wrong is empty. */
export function parseSubmission(raw: unknown, today: string): Submission {
  const empty = emptySubmission(today);
  if (!isRecord(raw)) return empty;
  const { body, contact, since, numbers, letter } = raw;
  const list: readonly unknown[] = Array.isArray(numbers) ? numbers : [];
  return {
    body: parseBody(body),
    contact: texts(contact, empty.contact),
    since: typeof since === 'string' && /^\d{4}-\d{2}$/.test(since) ? since : empty.since,
    numbers: list.flatMap(parseNumber),
    letter: { ...texts(letter, empty.letter) },
  };
}

function parseBody(raw: unknown): SubmittingBody {
  if (isRecord(raw) && raw['kind'] === 'local') {
    return { kind: 'local', ...texts(raw, { form: '', place: '', district: '', province: '' }) };
  }
  return { kind: 'known', ...texts(raw, { id: '' }) };
}

/** The texts of a record whose fields are known, with what they are where they are missing. */
function texts<Name extends string>(raw: unknown, empty: Readonly<Record<Name, string>>): Record<Name, string> {
  const known: Record<Name, string> = { ...empty };
  if (!isRecord(raw)) return known;
  for (const name in empty) {
    const value = raw[name];
    if (typeof value === 'string') known[name] = value;
  }
  return known;
}

function parseNumber(raw: unknown): readonly SubmittedNumber[] {
  if (!isRecord(raw)) return [];
  const { number, kind, extensions, purpose } = raw;
  const known = KINDS.find((each) => each === kind);
  if (typeof number !== 'string' || known === undefined || typeof purpose !== 'string') return [];
  const list: readonly unknown[] = Array.isArray(extensions) ? extensions : [];
  return [{ number, kind: known, purpose, extensions: list.filter((each) => typeof each === 'string') }];
}
