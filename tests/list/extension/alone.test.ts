import { describe, expect, it } from 'vitest';
import { createAlone } from '../../../utils/list/extension/alone.ts';

/** On the real Web Locks, which Node has as browsers do: each `createAlone` stands for a part of the extension. */

const locks = navigator.locks;

/** A task that ends when it is told to. */
function openTask(log: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const task = async () => {
    log.push(`${name} begins`);
    const value = await promise;
    log.push(`${name} ends`);
    return value;
  };
  return { task, resolve, reject };
}

async function heldNames(): Promise<number> {
  return (await locks.query()).held?.length ?? 0;
}

describe('one update at a time', () => {
  it('across parts that share nothing but the browser', async () => {
    const [worker, page] = [createAlone(locks), createAlone(locks)];
    const log: string[] = [];
    const first = openTask(log, 'first');
    const second = openTask(log, 'second');
    const done = [worker(first.task), page(second.task)];
    second.resolve('b');
    await locks.query();
    expect(log).toEqual(['first begins']);
    first.resolve('a');
    expect(await Promise.all(done)).toEqual([
      { ok: true, value: 'a' },
      { ok: true, value: 'b' },
    ]);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('a task that fails lets the next one begin', async () => {
    const [worker, page] = [createAlone(locks), createAlone(locks)];
    const failing = worker(async () => {
      throw new Error('a bug');
    });
    const next = page(async () => 'next');
    await expect(failing).rejects.toThrow('a bug');
    expect(await next).toEqual({ ok: true, value: 'next' });
    expect(await heldNames()).toBe(0);
  });

  it('whoever asks does not wait for long, and is told', async () => {
    const holder = createAlone(locks);
    const other = createAlone(locks, { held: 60_000, brief: 20 });
    const log: string[] = [];
    const long = openTask(log, 'long');
    const held = holder(long.task);
    expect(await other(async () => log.push('other'))).toEqual({ ok: false, problem: 'busy' });
    long.resolve('done');
    expect(await held).toEqual({ ok: true, value: 'done' });
    expect(log).toEqual(['long begins', 'long ends']);
  });

  it('a task that hangs gives the lock back, and its own result comes when it comes', async () => {
    const hanging = createAlone(locks, { held: 20, brief: 60_000 });
    const other = createAlone(locks);
    const log: string[] = [];
    const stuck = openTask(log, 'stuck');
    const held = hanging(stuck.task);
    expect(await other(async () => 'went on', 'lasting')).toEqual({ ok: true, value: 'went on' });
    stuck.resolve('late');
    expect(await held).toEqual({ ok: true, value: 'late' });
    expect(log).toEqual(['stuck begins', 'stuck ends']);
    expect(await heldNames()).toBe(0);
  });
});
