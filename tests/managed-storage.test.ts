import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createManagedArea, keepManagedCopy, type ManagedArea } from '../utils/managed-storage.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SILENT: ManagedArea = { get: () => new Promise<never>(() => undefined) };
const NONE: ManagedArea = { get: () => Promise.reject(new Error('no managed storage manifest')) };
const SET: ManagedArea = { get: async () => ({ language: 'en' }) };

const after = (milliseconds: number): ManagedArea => ({
  get: () => new Promise((resolve) => setTimeout(() => resolve({ language: 'en' }), milliseconds)),
});

function localArea(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
    remove: async (key: string) => void delete items[key],
  };
}

async function keptCopy() {
  const local = localArea();
  await keepManagedCopy(SET, local);
  return local;
}

it('gives what is set', async () => {
  const area = createManagedArea({ managed: () => SET, local: () => localArea() });
  expect(await area.get('language')).toEqual({ language: 'en' });
});

it('passes on that a browser has no such storage', async () => {
  const area = createManagedArea({ managed: () => NONE, local: () => localArea() });
  await expect(area.get(null)).rejects.toThrow('no managed storage manifest');
});

it('takes what was last answered where no answer comes soon, and tells of one that comes late', async () => {
  const local = await keptCopy();
  const onLate = vi.fn();
  const asked = createManagedArea({ managed: () => after(900), local: () => local, onLate }).get(null);
  await vi.advanceTimersByTimeAsync(300);
  expect(await asked).toEqual({ language: 'en' });
  expect(onLate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(600);
  expect(onLate).toHaveBeenCalledOnce();
});

it('waits longer where nothing was ever answered', async () => {
  const asked = createManagedArea({ managed: () => after(9000), local: () => localArea() }).get(null);
  await vi.advanceTimersByTimeAsync(9000);
  expect(await asked).toEqual({ language: 'en' });
});

it('gives up in the end', async () => {
  const asked = createManagedArea({ managed: () => SILENT, local: () => localArea() }).get(null);
  const refused = expect(asked).rejects.toThrow('no answer');
  await vi.advanceTimersByTimeAsync(10_300);
  await refused;
});

it('keeps no copy of what is no longer set', async () => {
  const local = await keptCopy();
  expect(Object.values(local.items)).toEqual([{ language: 'en' }]);
  await keepManagedCopy(NONE, local);
  expect(local.items).toEqual({});
});
