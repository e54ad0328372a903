import type { Result } from '../../utils/model.ts';

/** What a parser of arguments gives; the problem is its sentence about an option that is unknown or has no value. */
export function readArguments<T>(parse: () => T): Result<T, string> {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : 'unknown option' };
  }
}

/** A whole number within bounds, or null. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return /^[0-9]{1,9}$/.test(text) && value >= least && value <= most ? value : null;
}
