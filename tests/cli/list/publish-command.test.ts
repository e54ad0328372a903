import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../../cli/list/check.ts';
import { writeFileWhole } from '../../../cli/list/metadata/write-file.ts';
import { type PublishTools, runPublish } from '../../../cli/list/publish/publish.ts';
import type { TufJsClient } from '../../list/tuf/tuf-js.ts';
import {
  blackRows,
  build,
  DAY,
  filesOf,
  makeKeys,
  publish,
  release,
  run,
  sign,
  useTufJs,
  useWorkshop,
} from './workshop.ts';

useWorkshop();

/** tuf-js judges by the clock of the machine. */
const today = Date.now();
const tools: PublishTools = { write: writeFileWhole, now: () => today };

const newClient = useTufJs();

/** How many numbers the black list holds that a client reads, or its error. */
async function countBy(client: TufJsClient, directory = 'public'): Promise<number | string> {
  const { targets, error } = await client.update(directory, ['lists/black/index.json']);
  if (error !== null) return error;
  return JSON.parse(new TextDecoder().decode(targets.get('lists/black/index.json'))).count;
}

describe('list publish', () => {
  test('a client of tuf-js follows from release to release', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    const client = newClient();
    expect(await countBy(client)).toBe(10);
    await release(11, tools);
    expect(await countBy(client)).toBe(11);
    expect(await countBy(newClient())).toBe(11);
  });

  test('whatever write it is stopped at, a client reads the old release or the new one', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    rmSync('staging', { recursive: true });
    await build('black', blackRows(11), '--prev', 'public');
    await sign(today);
    cpSync('public', 'before', { recursive: true });
    const seen: (number | string)[] = [];
    for (let stop = 0; seen.at(-1) !== 11 && stop < 20; stop++) {
      rmSync('public', { recursive: true });
      cpSync('before', 'public', { recursive: true });
      let writes = 0;
      const failing: PublishTools = {
        ...tools,
        write: (file, bytes) => {
          if (writes++ === stop) throw new Error('killed');
          writeFileWhole(file, bytes);
        },
      };
      const stopped = publish(failing);
      await (stop < 7 ? expect(stopped).rejects.toThrow('killed') : stopped);
      seen.push(await countBy(newClient()));
    }
    // f, c, d, index, targets, snapshot, timestamp: only with the last one there is a new release.
    expect(seen).toEqual([10, 10, 10, 10, 10, 10, 10, 11]);
  });

  test('a run that was killed is taken up again, also after signing anew', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    rmSync('staging', { recursive: true });
    await build('black', blackRows(11), '--prev', 'public');
    await sign(today);
    const beforeTimestamp: PublishTools = {
      ...tools,
      write: (file, bytes) => {
        if (file.endsWith('timestamp.json')) throw new Error('killed');
        writeFileWhole(file, bytes);
      },
    };
    await expect(publish(beforeTimestamp)).rejects.toThrow('killed');
    rmSync('staging/metadata', { recursive: true });
    await sign(today);
    expect(await publish(tools)).toMatchObject({ status: 0 });
    expect(await countBy(newClient())).toBe(11);
  });

  test('publishing again changes nothing', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    const before = filesOf('public');
    expect(await publish(tools)).toMatchObject({ status: 0, stderr: expect.stringContaining('published already') });
    expect(filesOf('public')).toEqual(before);
  });

  test('lists that are not staged stay as they were published', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    rmSync('staging', { recursive: true });
    await build('white', '1441,white,rd,2025-01\n', '--prev', 'public');
    await sign(today);
    await publish(tools);
    const client = newClient();
    const { error } = await client.update('public', ['lists/black/index.json', 'lists/white/index.json']);
    expect(error).toBeNull();
  });

  test('a staging directory is used again; lists in it that did not change stay, and are signed for longer', async () => {
    await makeKeys(today);
    await build('white', '1441,white,rd,2025-01\n');
    await build('black', blackRows(10));
    await sign(today);
    await publish(tools);
    await build('black', blackRows(11), '--prev', 'public');
    await sign(today);
    expect(await publish(tools)).toMatchObject({
      status: 0,
      stdout: 'black 2 (base 1): 11 numbers, 1 come, 0 gone, 0 changed\nwhite 1 (base 1): 1 numbers, as published\n',
    });
    expect(await countBy(newClient())).toBe(11);
    await sign(today, '--targets-days', '90');
    expect(await publish(tools)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('11 numbers, as published'),
    });
    expect(await countBy(newClient())).toBe(11);
    expect(JSON.parse(readFileSync('public/metadata/3.targets.json', 'utf8')).signed.version).toBe(3);
  });

  test.each([
    ['is not signed', async () => undefined, 'is not signed'],
    [
      'has one signature of two',
      async () => {
        for (const file of filesOf('keys')
          .filter((each) => each.includes('targets-'))
          .slice(1))
          rmSync(file);
        await sign(today);
      },
      'timestamp.json: is missing',
    ],
    [
      'was signed too long ago',
      async () => {
        await sign(today - 4 * DAY);
      },
      'timestamp ended on',
    ],
  ])('what %s is refused, and nothing is written', async (_, prepare, words) => {
    await makeKeys(today);
    await build('black', blackRows(10));
    await prepare();
    expect(await publish(tools)).toMatchObject({ status: 1, stderr: expect.stringContaining(words) });
    expect(existsSync('public')).toBe(false);
  });

  test('what was changed after it was signed is refused', async () => {
    await makeKeys(today);
    await build('black', blackRows(10));
    await sign(today);
    await build('black', blackRows(12));
    expect(await publish(tools)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not signed') });
    await sign(today);
    const index = filesOf('staging/targets/lists/black').find((file) => file.endsWith('.index.json')) ?? '';
    writeFileSync(index, `${readFileSync(index, 'utf8')} `);
    expect(await publish(tools)).toMatchObject({ status: 2, stderr: expect.stringContaining('its hash differs') });
  });

  test('a release that was not built on the last one is refused', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    rmSync('staging', { recursive: true });
    await build('black', blackRows(11));
    await sign(today);
    expect(await publish(tools)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('release 1 does not follow 1'),
    });
  });

  test('the gates of the last check hold, those of a new build do not', async () => {
    await makeKeys(today);
    await release(100, tools, true);
    rmSync('staging', { recursive: true });
    await build('black', blackRows(50), '--prev', 'public');
    expect((await sign(today)).stdout).toContain('from 100 to 50 numbers is too large a change');
    const check = ['staging', '--prev', 'public', '--max-change', '60%'];
    expect(await run(runCheck, check)).toMatchObject({ status: 0 });
    expect(await sign(today)).toMatchObject({ status: 0 });
    expect(await publish(tools)).toMatchObject({ status: 0 });
    rmSync('staging', { recursive: true });
    await build('black', blackRows(20), '--prev', 'public');
    expect(await sign(today)).toMatchObject({ status: 1 });
    expect(await sign(today, '--max-change', '70%')).toMatchObject({ status: 0 });
    expect(await publish(tools)).toMatchObject({ status: 1 });
    expect(await run(runPublish, ['staging', 'public', '--max-change', '70%'], tools)).toMatchObject({ status: 0 });
  });

  test('only one command at a time changes a directory', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    writeFileSync('public/.ruthan-lock', String(process.pid));
    expect(await publish(tools)).toMatchObject({ status: 1, stderr: expect.stringContaining('another command') });
    writeFileSync('public/.ruthan-lock', '999999999');
    expect(await publish(tools)).toMatchObject({ status: 0 });
    expect(existsSync('public/.ruthan-lock')).toBe(false);
  });

  test('a directory somebody tampered with is not built upon', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    const file = 'public/metadata/1.targets.json';
    writeFileSync(file, readFileSync(file, 'utf8').replace('"length":', '"length":1'));
    rmSync('staging', { recursive: true });
    expect(await build('black', blackRows(11), '--prev', 'public')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('1.targets.json: is not the file that was written'),
    });
  });
});
