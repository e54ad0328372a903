import { lookUp } from '../../utils/list/lookup/look-up.ts';
import { createPieceCache } from '../../utils/list/lookup/piece-cache.ts';
import { numberOfKey } from '../../utils/list/rows/number-key.ts';
import { readNumbers } from '../../utils/list/rows/row-number.ts';
import { createMemoryStore, type MemoryContent } from '../../utils/list/store/memory-store.ts';
import type { Listing } from '../../utils/model.ts';
import { type Io, PROCESS_IO } from './io.ts';
import { readLookupOptions } from './lookup-options.ts';
import { findList, loadList } from './open-list.ts';
import { formatListProblem } from './problem-words.ts';

/** `ruthan list lookup`: what a list says of numbers, one line each. 1: at least one is black or grey. */
export async function runLookup(args: readonly string[], usage: string, io: Io = PROCESS_IO): Promise<number> {
  const options = readLookupOptions(args);
  if (!options.ok || options.value.numbers.length === 0) {
    io.err(`ruthan list lookup: ${options.ok ? 'give at least one NUMBER' : options.problem}\n${usage}`);
    return 2;
  }
  const { place, root, numbers } = options.value;
  const list = await findList(place, root);
  const loaded = list.ok ? await loadList(list.value, Date.now()) : list;
  if (!loaded.ok) {
    io.err(`ruthan list lookup: ${formatListProblem(loaded.problem)}\n`);
    return 2;
  }
  let exit = 0;
  for (const typed of numbers) exit = Math.max(exit, await lookUpTyped(typed, loaded.value, io));
  return exit;
}

/** A number in any notation; a range is several lines. */
async function lookUpTyped(typed: string, content: MemoryContent, io: Io): Promise<number> {
  const read = readNumbers(typed, 'white');
  if (!read.ok) {
    io.err(`ruthan list lookup: ${typed}: this is no phone number\n`);
    return 2;
  }
  const numbers = read.value.keys.map(numberOfKey);
  const options = { now: Date.now(), language: 'en', cache: createPieceCache() } as const;
  const listings = (await lookUp(createMemoryStore(content), numbers, options)) ?? [];
  for (const [at, listing] of listings.entries()) {
    io.out(formatLine(numbers.length === 1 ? typed : (numbers[at] ?? typed), listing));
  }
  return listings.some(({ status }) => status === 'black' || status === 'grey') ? 1 : 0;
}

function formatLine(number: string, { status, agency, reason, since }: Listing): string {
  return `${[number, status, agency ?? reason ?? '', since ?? ''].join('\t')}\n`;
}
