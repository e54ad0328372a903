import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../../cli/list/check.ts';
import { runGazetteer } from '../../../cli/list/gazetteer.ts';
import { writeFileWhole } from '../../../cli/list/metadata/write-file.ts';
import type { PublishTools } from '../../../cli/list/publish/publish.ts';
import { runVerify } from '../../../cli/list/verify/verify.ts';
import { readGivenList } from '../../../cli/scan/number-list.ts';
import { agencyById, loadGazetteer } from '../../../utils/agencies/gazetteer.ts';
import { NEW_BODY, type RenewableJson, renewable } from '../../agencies/renewal/renewed.ts';
import { blackRows, build, filesOf, makeKeys, publish, release, run, sign, useWorkshop } from './workshop.ts';

useWorkshop();

const today = Date.now();
const tools: PublishTools = { write: writeFileWhole, now: () => today };

/** Writes the gazetteer as somebody has edited it, and stages it. */
function stage(version: number, change: (file: RenewableJson) => void = () => undefined, ...more: readonly string[]) {
  const edited = renewable((file) => {
    file.version = version;
    file.agencies.push({ ...NEW_BODY });
    change(file);
  });
  writeFileSync('gazetteer.json', JSON.stringify(edited, null, 2));
  return run(runGazetteer, ['gazetteer.json', '--out', 'staging', ...more]);
}

const staged = () => filesOf('staging/targets').filter((file) => file.endsWith('.gazetteer.json'));

describe('list gazetteer', () => {
  test('goes with the lists, and `scan --list` judges by it', async () => {
    await makeKeys(today);
    await build('black', blackRows(10));
    expect(await stage(1000)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/gazetteer 1000 \(2026-12-01\): \d+ bodies, 1 new, 0 changed/),
    });
    expect(await sign(today)).toMatchObject({ status: 0 });
    expect(await publish(tools)).toMatchObject({ status: 0, stdout: expect.stringContaining('gazetteer 1000') });
    expect(await run(runVerify, ['public', '--root', 'keys/1.root.json'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('gazetteer\tedition 1000 (2026-12-01)\n'),
    });
    const given = await readGivenList({ place: 'public', root: 'keys/1.root.json' }, today);
    if (!given.ok) throw new Error(given.problem);
    expect(given.value.refusedGazetteer).toBeNull();
    expect(agencyById(loadGazetteer(given.value.tables), 'space-office')).toBe('space-office');
  });

  test('follows alone on lists that are published, and stays when they go on', async () => {
    await makeKeys(today);
    await release(10, tools, true);
    rmSync('staging', { recursive: true });
    expect((await stage(1000, undefined, '--prev', 'public')).status).toBe(0);
    expect(await sign(today)).toMatchObject({ status: 0 });
    expect(await publish(tools)).toMatchObject({ status: 0 });
    const [name = ''] = staged();
    await release(11, tools);
    expect(existsSync(name.replace('staging', 'public'))).toBe(true);
    const given = await readGivenList({ place: 'public', root: 'keys/1.root.json' }, today);
    expect(given.ok && given.value.tables.version).toBe(1000);
  });

  test('must be newer than the one that is published', async () => {
    await makeKeys(today);
    await build('black', blackRows(10));
    await stage(1000);
    await sign(today);
    await publish(tools);
    await stage(1000, ({ agencies }) => Object.assign(agencies[0] ?? {}, { short: 'สำนักนายกฯ' }), '--prev', 'public');
    expect(await run(runCheck, ['staging', '--prev', 'public'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('refused: gazetteer: 1000 does not follow 1000, which is published'),
    });
    await stage(1001, undefined, '--prev', 'public');
    expect(await run(runCheck, ['staging', '--prev', 'public'])).toMatchObject({ status: 0 });
  });

  test('the same content is the same file, whatever its spaces; the old one is replaced, and signed anew', async () => {
    await makeKeys(today);
    await build('black', blackRows(10));
    await stage(1000);
    await sign(today);
    const [first = ''] = staged();
    writeFileSync('gazetteer.json', JSON.stringify(JSON.parse(readFileSync(first, 'utf8')), null, 7));
    await run(runGazetteer, ['gazetteer.json', '--out', 'staging']);
    expect(staged()).toEqual([first]);
    expect(existsSync('staging/metadata')).toBe(false);
    await stage(1001);
    expect(staged()).toHaveLength(1);
    expect(staged()).not.toEqual([first]);
  });

  test('one that was changed by hand in the staging directory is unreadable; one no newer than what ships is refused', async () => {
    await build('black', blackRows(10));
    await stage(1);
    expect((await run(runCheck, ['staging'])).stdout).toContain('refused: gazetteer: 1 is not newer than');
    const [name = ''] = staged();
    writeFileSync(name, `${readFileSync(name, 'utf8')} `);
    expect(await run(runCheck, ['staging'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('its hash differs'),
    });
  });

  test('alone it is no list', async () => {
    await stage(1000);
    expect(await run(runCheck, ['staging'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds no list'),
    });
  });

  test.each<[string, (file: RenewableJson) => void, string]>([
    ['a field for levels', ({ agencies }) => Object.assign(agencies[3] ?? {}, { level: 'none' }), 'agencies[3].level'],
    [
      'a name of two bodies',
      ({ agencies }) => Object.assign(agencies.at(-1) ?? {}, { names: ['กรมสรรพากร'] }),
      'shared-name',
    ],
    [
      'a body under none',
      ({ agencies }) => Object.assign(agencies.at(-1) ?? {}, { parent: 'nobody' }),
      'unknown-parent',
    ],
    [
      'a suffix for a domain',
      ({ agencies }) => Object.assign(agencies.at(-1) ?? {}, { domains: { 'github.io': 'general' } }),
      'bad-domain: github.io',
    ],
    [
      'a name in disguise',
      ({ agencies }) => Object.assign(agencies.at(-1) ?? {}, { names: ['ก-ร-ม-ดี'] }),
      'tricky-name',
    ],
    ['no bodies', (file) => (file.agencies = []), 'weaker: bodies: 0 of'],
  ])('with %s is refused, and nothing is staged', async (_, change, words) => {
    expect(await stage(1000, change)).toMatchObject({ status: 1, stderr: expect.stringContaining(words) });
    expect(existsSync('staging')).toBe(false);
  });

  test.each<[readonly string[], string]>([
    [[], 'give one FILE'],
    [['a', 'b', '--out', 'x'], 'give one FILE'],
    [['a'], '--out STAGING is missing'],
    [['nowhere.json', '--out', 'x'], 'nowhere.json is not there'],
  ])('%j: usage', async (args, words) => {
    expect(await run(runGazetteer, args)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
  });

  test('a file that is no JSON: unreadable', async () => {
    writeFileSync('g.json', 'x');
    expect((await run(runGazetteer, ['g.json', '--out', 'staging'])).status).toBe(2);
  });
});
