import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { findChromium } from '../../../cli/start/browsers.ts';
import { extensionFolder } from '../../../cli/start/build.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../../cli/start/chromium.ts';
import { isRecord } from '../../../utils/is-record.ts';

/** The built extension with a clock in its worker, in a real Chromium. */

/** A copy of the build whose worker says how long each answer took; the build itself is left as it is. */
export function timedExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ruthan-timed-'));
  cpSync(extensionFolder('chrome'), folder, { recursive: true });
  const worker = join(folder, 'background.js');
  const clock = readFileSync(new URL('timed-worker.js', import.meta.url), 'utf8');
  writeFileSync(worker, `${clock}\n${readFileSync(worker, 'utf8')}`);
  return folder;
}

export async function launchTimed(extension: string): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium here: `npm start` gets one');
  return launchWithExtension({ executablePath, extension });
}

/** Milliseconds: inside the worker from the message's arrival, and all around that, the worker's wake among it. */
export interface Timed {
  readonly inside: number;
  readonly around: number;
  readonly value: unknown;
}

/** Sends a message to a worker that has just been killed. */
export async function askKilled(page: Page, session: CDPSession, type: string, payload: unknown): Promise<Timed> {
  await session.send('ServiceWorker.stopAllWorkers');
  const answer: unknown = await page.evaluate(`(async () => {
    const started = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify({ type, payload })});
    return { ...answer, around: performance.now() - started };
  })()`);
  if (!isRecord(answer) || answer['first'] !== true) throw new Error(`${type}: the worker had not been killed`);
  const { spent, around, value } = answer;
  if (typeof spent !== 'number' || typeof around !== 'number') throw new Error(`${type}: no times`);
  return { inside: spent, around, value };
}

/** What the worker's heap holds after a full collection, in bytes: script, browser objects and buffers. */
export async function workerHeap(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker === undefined) throw new Error('the worker is not awake');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const call = (id: number, method: string) => {
    const done = new Promise<unknown>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer: unknown = JSON.parse(message);
        if (isRecord(answer) && answer['id'] === id) resolve(answer['result']);
      });
    });
    const message = JSON.stringify({ id, method });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => done);
  };
  await call(1, 'HeapProfiler.collectGarbage');
  const usage = await call(2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  return bytesIn(usage, ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize']);
}

function bytesIn(usage: unknown, names: readonly string[]): number {
  const sizes = names.map((name) => (isRecord(usage) ? usage[name] : undefined));
  return sizes.reduce((sum: number, size) => sum + (typeof size === 'number' ? size : 0), 0);
}
