import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { grantHosts } from '../../../cli/start/grant.ts';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'ruthan-grant-'));
  await mkdir(join(profile, 'Default'));
});
afterEach(() => rm(profile, { recursive: true }));

test('adds hosts to each set of permissions, once, and keeps the others', async () => {
  const path = join(profile, 'Default', 'Preferences');
  const entry = { active_permissions: { api: ['storage'], explicit_host: ['https://mail.google.com/*'] } };
  await writeFile(path, JSON.stringify({ extensions: { settings: { abc: entry } }, other: 1 }));

  expect(await grantHosts(profile, 'abc', ['http://127.0.0.1/*'])).toBe(true);
  expect(await grantHosts(profile, 'abc', ['http://127.0.0.1/*'])).toBe(true);

  const written = JSON.parse(await readFile(path, 'utf8'));
  expect(written.other).toBe(1);
  expect(written.extensions.settings.abc.active_permissions).toEqual({
    api: ['storage'],
    explicit_host: ['https://mail.google.com/*', 'http://127.0.0.1/*'],
  });
  expect(written.extensions.settings.abc.runtime_granted_permissions.explicit_host).toEqual(['http://127.0.0.1/*']);
});

test('says so when the extension is not in the profile', async () => {
  await writeFile(join(profile, 'Default', 'Preferences'), '{"extensions":{}}');
  expect(await grantHosts(profile, 'abc', ['http://127.0.0.1/*'])).toBe(false);
});
