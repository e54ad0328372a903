import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublisher, type Publisher } from '../../../cli/list-demo/publisher.ts';
import { chanceFrom } from '../../../utils/chance.ts';
import type { ListName } from '../../../utils/list/release/index-file.ts';

/** A small list of all three kinds by the real command line. Its numbers are nobody's: 069-000-xxxx. */

export const NUMBERS = {
  black: '069-000-1001',
  grey: '069-000-1002',
  white: '069-000-1003',
  unlisted: '069-000-1004',
} as const;

/** What people read where a number stands. */
export const OPERATOR = 'ศูนย์ทดสอบ';
export const CONTEST = 'แจ้งแก้ได้ที่ศูนย์ทดสอบ';
/** Whose number the white one is. */
export const BODY = 'กรมสรรพากร';
/** How old the list is made, in days. */
export const AGE = 3;

const names = {
  operator: { th: OPERATOR, en: 'Test centre' },
  contest: { th: CONTEST, en: 'Tell the test centre' },
  agencies: [{ id: 'rd', th: BODY, en: 'Revenue Department' }],
  reasons: [{ code: 'loan-scam', th: 'หลอกให้กู้เงิน', en: 'Loan scam' }],
};

type Rows = Partial<Record<ListName, readonly string[]>>;

export interface SamplePublisher extends Pick<Publisher, 'directory' | 'root'> {
  /** The next release of the lists that are given: the sample number of each and these. */
  readonly publish: (more: Rows) => Promise<void>;
  /** Removes all its files. */
  readonly close: () => Promise<void>;
}

export async function createSamplePublisher(): Promise<SamplePublisher> {
  const folder = await mkdtemp(join(tmpdir(), 'ruthan-list-'));
  const publisher = await createPublisher(folder, () => undefined);
  const agencies = join(folder, 'agencies.json');
  await writeFile(agencies, JSON.stringify(names));
  const released = new Date(Date.now() - AGE * 86_400_000).toISOString().slice(0, 10);
  return {
    ...publisher,
    publish: async (more) => {
      const lists = LISTS.filter((list) => more[list] !== undefined);
      const files = lists.map(async (list) => {
        const rows = join(folder, `${list}.csv`);
        await writeFile(rows, csv(list, [NUMBERS[list], ...(more[list] ?? [])]));
        return { list, rows, options: ['--agencies', agencies, '--date', released] };
      });
      await publisher.release(await Promise.all(files));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

const LISTS: readonly ListName[] = ['black', 'grey', 'white'];

function csv(list: ListName, numbers: readonly string[]): string {
  const name = list === 'white' ? 'rd' : 'loan-scam';
  const rows = numbers.map((number) => `${number},${list},${name},2026-05`);
  return ['number,category,agency|reason,listed_on', ...rows, ''].join('\n');
}

/** More numbers that are nobody's, 069-001-xxxx: by lot, as numbers in a row are packed so well that no delta pays. */
export function others(count: number): string[] {
  const chance = chanceFrom('other numbers');
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(`069-001-${String(chance.below(10_000)).padStart(4, '0')}`);
  return [...drawn];
}
