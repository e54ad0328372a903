import type { Result } from '../../model.ts';
import { LIST_NAMES, type ListName } from '../release/index-file.ts';
import { readRowDate } from './row-date.ts';
import { readNumbers } from './row-number.ts';
import type { RowCode } from './row-problems.ts';

/** The columns of a row as text, whatever file they come from. */
export interface RowFields {
  readonly number: string;
  readonly category: string;
  /** Agency on the white list, reason on the others. */
  readonly name: string;
  readonly listedOn: string;
}

export interface RowContext {
  /** The list that is built. */
  readonly list: ListName;
  /** YYYY-MM-DD; dates after it are refused. */
  readonly today: string;
  /** The id of an agency given by id or name, or a reason's code; null where it is unknown. */
  readonly nameOf: (text: string) => string | null;
}

/** What a row says, normalised. */
export interface RowEntry extends RowClass {
  readonly keys: readonly number[];
}

/** What a row says of its numbers. */
export interface RowClass {
  readonly name: string;
  /** YYYY-MM */
  readonly month: string;
  readonly notes: readonly RowFlaw[];
}

export interface RowFlaw {
  readonly code: RowCode;
  readonly value: string;
}

/** Names of the lists as people and databases write them. */
const CATEGORIES: Readonly<Record<ListName, readonly string[]>> = {
  black: ['black', 'blacklist', 'ดำ', 'บัญชีดำ'],
  grey: ['grey', 'gray', 'greylist', 'graylist', 'เทา', 'บัญชีเทา'],
  white: ['white', 'whitelist', 'ขาว', 'บัญชีขาว'],
};

/** A row of this list, or why it is none. */
export function readRow(fields: RowFields, context: RowContext): Result<RowEntry, RowFlaw> {
  const said = readRowClass(fields, context);
  if (!said.ok) return said;
  const numbers = readNumbers(fields.number, context.list);
  if (!numbers.ok) return flaw(numbers.problem, fields.number);
  const { keys, extensionDropped } = numbers.value;
  const notes: readonly RowFlaw[] = extensionDropped ? [{ code: 'extension-dropped', value: fields.number }] : [];
  return { ok: true, value: { ...said.value, keys, notes: [...notes, ...said.value.notes] } };
}

/** All of a row but its numbers. */
export function readRowClass(fields: RowFields, { list, today, nameOf }: RowContext): Result<RowClass, RowFlaw> {
  const category = readCategory(fields.category);
  if (category === null) return flaw('unknown-category', fields.category);
  if (category !== list) return flaw('other-list', fields.category);
  const given = fields.name.trim();
  if (given === '') return flaw('no-name', fields.name);
  const name = nameOf(given);
  if (name === null) return flaw(list === 'white' ? 'unknown-agency' : 'unknown-reason', given);
  const date = readRowDate(fields.listedOn, today);
  if (!date.ok) return flaw(date.problem, fields.listedOn);
  const { month, buddhist } = date.value;
  return {
    ok: true,
    value: { name, month, notes: buddhist ? [{ code: 'buddhist-year', value: fields.listedOn }] : [] },
  };
}

function readCategory(field: string): ListName | null {
  const word = field.trim().toLowerCase();
  return LIST_NAMES.find((list) => CATEGORIES[list].includes(word)) ?? null;
}

function flaw(code: RowCode, value: string): { ok: false; problem: RowFlaw } {
  return { ok: false, problem: { code, value } };
}
