import { describe, expect, it } from 'vitest';
import { reconcileDrafts } from '../../utils/background/draft-scripts.ts';
import type { StaffSettings } from '../../utils/compose/staff.ts';

const ON: StaffSettings = { staffMode: 'on', ownDomains: [] };
const OFF: StaffSettings = { staffMode: 'auto', ownDomains: [] };
const GMAIL = 'https://mail.google.com/*';
const OWN = 'https://mail.nongbua.go.th/*';

/** A browser with these grants, and a script for these matches if any. */
function browserWith(origins: readonly string[], matches?: readonly string[]) {
  const scripts = new Map(matches === undefined ? [] : [['drafts', { id: 'drafts', matches: [...matches] }]]);
  const changes: string[] = [];
  const api = {
    permissions: { getAll: async () => ({ origins: [...origins] }) },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => scripts.get(id) ?? []),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
        changes.push('unregister');
      },
      registerContentScripts: async (added: { readonly id: string; matches: string[] }[]) => {
        for (const script of added) scripts.set(script.id, script);
        changes.push('register');
      },
    },
  };
  return { api, changes, matches: () => scripts.get('drafts')?.matches ?? [] };
}

describe('the script that waits for drafts', () => {
  it.each<[string, readonly string[], readonly string[] | undefined, StaffSettings, readonly string[], string[]]>([
    ['comes with the wish', [GMAIL, OWN], undefined, ON, [GMAIL, OWN], ['register']],
    ['goes with it', [GMAIL], [GMAIL], OFF, [], ['unregister']],
    ['is not there for everybody', [GMAIL], undefined, OFF, [], []],
    ['follows a new site', [GMAIL, OWN], [GMAIL], ON, [GMAIL, OWN], ['unregister', 'register']],
    ['stays as it is', [OWN, GMAIL], [GMAIL, OWN], ON, [GMAIL, OWN], []],
    ['never stands on all sites', [GMAIL, 'https://*/*'], undefined, ON, [GMAIL], ['register']],
  ])('%s', async (_, origins, before, staff, expected, changes) => {
    const browser = browserWith(origins, before);
    await reconcileDrafts(browser.api, staff);
    expect(browser.matches()).toEqual(expected);
    expect(browser.changes).toEqual(changes);
  });
});
