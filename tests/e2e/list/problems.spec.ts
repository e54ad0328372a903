import type { Page } from '@playwright/test';
import { lookUpNumbers, readSummary } from '../../../cli/list-demo/ask.ts';
import { connectByClicks, listSection, openOptions, updateByClick } from '../../../cli/list-demo/options-page.ts';
import { thaiList } from '../../../components/words/th-list.ts';
import type { ListProblemCode } from '../../../utils/list/client/problem.ts';
import { makeKey, type Publisher, type Row } from '../../list/client/publisher.ts';
import { expect, test } from '../extension.ts';
import { type AttackedHost, createAttackedHost } from './attacked-host.ts';

/**
 * "Update now" against a real host that is broken or lies: the precise reason stands on the page in words, with the
 * file, and the list that was there goes on.
 */

test.describe.configure({ mode: 'serial' });

let attacked: AttackedHost;
let options: Page;
/** What the host serves when all is well. */
let good: ReadonlyMap<string, Uint8Array>;

/** 069-000-xxxx, which nobody has. */
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => [66_690_000_000 + index * 7, 'fraud', '2026-05']);
const LISTED = '+66690000007';
const TIMESTAMP = 'metadata/timestamp.json';

test.beforeAll(async ({ extension }) => {
  attacked = await createAttackedHost();
  const { publisher, root, host, show } = attacked;
  await publisher.publish({ black: rows(900) });
  const old = publisher.files.get(TIMESTAMP);
  await publisher.publish({ black: rows(1000) });
  await show();
  options = await openOptions(extension.context, extension.extensionId);
  await connectByClicks(options, host.address, root);
  good = new Map(publisher.files).set('old timestamp', old ?? new Uint8Array(0));
});
test.afterAll(async () => {
  await options?.close();
  await attacked?.close();
});

interface Attack {
  readonly name: string;
  readonly says: ListProblemCode;
  readonly file: RegExp;
  readonly act: (publisher: Publisher) => Promise<void>;
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'a file is gone',
    says: 'not-found',
    file: /metadata\/timestamp\.json/,
    act: async ({ files }) => {
      files.delete(TIMESTAMP);
    },
  },
  {
    name: 'a page in place of the list, as a network with a log-in gives',
    says: 'not-json',
    file: /metadata\/timestamp\.json/,
    act: async ({ files }) => {
      files.set(TIMESTAMP, new TextEncoder().encode('<!doctype html><title>Log in</title>'));
    },
  },
  {
    name: 'signed by others',
    says: 'not-signed',
    file: /metadata\/timestamp\.json/,
    act: async (publisher) => {
      const { timestamp } = publisher.keys;
      publisher.keys.timestamp = [makeKey()];
      await publisher.stamp();
      publisher.keys.timestamp = timestamp;
    },
  },
  {
    name: 'expired',
    says: 'expired',
    file: /metadata\/timestamp\.json/,
    act: (publisher) => publisher.stamp({ days: { timestamp: -1 } }),
  },
  {
    name: 'an old list again',
    says: 'rolled-back',
    file: /metadata\/timestamp\.json/,
    act: async ({ files }) => {
      files.set(TIMESTAMP, good.get('old timestamp') ?? new Uint8Array(0));
    },
  },
  {
    name: 'one flipped bit in a delta and in the parts',
    says: 'hash-differs',
    file: /targets\/lists\/black\/[dfc]\//,
    act: async (publisher) => {
      await publisher.publish({ black: rows(1010) });
      for (const [path, bytes] of publisher.files) {
        if (path.endsWith('.bin')) publisher.files.set(path, flipped(bytes));
      }
    },
  },
  {
    name: 'half of the list gone',
    says: 'large-change',
    file: /black/,
    act: (publisher) => publisher.publish({ black: rows(500) }),
  },
];

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

for (const { name, says, file, act } of ATTACKS) {
  test(`${name}: ${says}, and the list that was there goes on`, async () => {
    const { publisher, show } = attacked;
    const before = await readSummary(options);
    await act(publisher);
    await show();
    await updateByClick(options);
    const alert = listSection(options).getByRole('alert');
    await expect(alert).toHaveText(thaiList.problems[says]);
    await expect(listSection(options)).toContainText(thaiList.kept);
    await expect(listSection(options)).toContainText(file);
    const after = await readSummary(options);
    expect(after).toMatchObject({ counts: before.counts, problem: { code: says } });
    expect((await lookUpNumbers(options, [LISTED]))?.[0]?.status).toBe('black');
    publisher.files = new Map(good);
    await show();
    await updateByClick(options);
    await expect(alert).toHaveCount(0);
    expect((await readSummary(options)).problem).toBeNull();
  });
}
