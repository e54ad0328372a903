/** Shapes of parsed data whose types nothing has vouched for yet. */
import { isRecord } from '../../is-record.ts';

const LONGEST_TEXT = 2000;

/** A text of some length, on one line, without characters that cannot be seen. */
export function isText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= LONGEST_TEXT &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)
  );
}

/** Names, none of which holds the mark that parts them in the tables. */
export function isNameList(value: unknown): value is readonly string[] {
  return isTextList(value) && value.every((name) => !name.includes('|'));
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

export function isTextMap(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every(isText);
}
