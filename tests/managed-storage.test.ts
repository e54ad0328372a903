import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createManagedArea, type ManagedArea } from '../utils/managed-storage.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SILENT: ManagedArea = { get: () => new Promise<never>(() => undefined) };
const SET: ManagedArea = { get: async (key) => ({ asked: key }) };

it('gives what is set', async () => {
  expect(await createManagedArea(() => SET).get('language')).toEqual({ asked: 'language' });
});

it('passes on that a browser has no such storage', async () => {
  const none = { get: () => Promise.reject(new Error('no managed storage manifest')) };
  await expect(createManagedArea(() => none).get(null)).rejects.toThrow('no managed storage manifest');
});

it('gives up on a browser that never answers, sooner the second time', async () => {
  const managed = createManagedArea(() => SILENT);
  const first = expect(managed.get(null)).rejects.toThrow('does not answer');
  await vi.advanceTimersByTimeAsync(1000);
  await first;
  const second = expect(managed.get(null)).rejects.toThrow('does not answer');
  await vi.advanceTimersByTimeAsync(20);
  await second;
});

it('waits its full time again once there was an answer', async () => {
  let area = SILENT;
  const managed = createManagedArea(() => area);
  const first = expect(managed.get(null)).rejects.toThrow('does not answer');
  await vi.advanceTimersByTimeAsync(1000);
  await first;
  area = SET;
  expect(await managed.get('a')).toEqual({ asked: 'a' });
  area = { get: () => new Promise((resolve) => setTimeout(() => resolve({ late: true }), 900)) };
  const late = managed.get(null);
  await vi.advanceTimersByTimeAsync(900);
  expect(await late).toEqual({ late: true });
});
