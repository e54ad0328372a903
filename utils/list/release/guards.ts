import { isRecord } from '../../is-record.ts';

/**
 * Checks of foreign data, built up from small ones. Each says whether a value has the type, and if not, notes where
 * the first wrong field stands (`shards[3].lo`). Fields that nobody asks for are ignored.
 */
export type Guard<T> = (raw: unknown, path: string, wrong: string[]) => raw is T;

/* @__NO_SIDE_EFFECTS__ */
export function record<T extends object>(fields: { readonly [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> {
  return (raw, path, wrong): raw is T => {
    if (!isRecord(raw)) return refuse(path, wrong);
    for (const key in fields) {
      if (!fields[key](raw[key], path === '' ? key : `${path}.${key}`, wrong)) return false;
    }
    return true;
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(item: Guard<T>, most: number): Guard<readonly T[]> {
  return (raw, path, wrong): raw is readonly T[] => {
    if (!Array.isArray(raw) || raw.length > most) return refuse(path, wrong);
    const items: readonly unknown[] = raw;
    return items.every((each, index) => item(each, `${path}[${index}]`, wrong));
  };
}

/** A whole number from `least` to `most`. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number, most: number): Guard<number> {
  return (raw, path, wrong): raw is number =>
    (typeof raw === 'number' && Number.isInteger(raw) && raw >= least && raw <= most) || refuse(path, wrong);
}

/** A string that matches; the pattern bounds its length. */
/* @__NO_SIDE_EFFECTS__ */
export function matching(pattern: RegExp): Guard<string> {
  return (raw, path, wrong): raw is string => (typeof raw === 'string' && pattern.test(raw)) || refuse(path, wrong);
}

/** Any text, up to so many UTF-16 units. */
/* @__NO_SIDE_EFFECTS__ */
export function text(longest: number): Guard<string> {
  return (raw, path, wrong): raw is string => (typeof raw === 'string' && raw.length <= longest) || refuse(path, wrong);
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<T extends string>(values: readonly T[]): Guard<T> {
  return (raw, path, wrong): raw is T => values.some((value) => value === raw) || refuse(path, wrong);
}

export function exactly<T extends number>(value: T): Guard<T> {
  return (raw, path, wrong): raw is T => raw === value || refuse(path, wrong);
}

/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (raw, path, wrong): raw is T | null => raw === null || guard(raw, path, wrong);
}

function refuse(path: string, wrong: string[]): false {
  wrong.push(path);
  return false;
}
