import { describe, expect, it } from 'vitest';
import { isChecked, mayCheckDrafts, type StaffSettings } from '../../utils/compose/staff.ts';

const OWN = ['nongbua.go.th'];

describe('whose drafts are checked', () => {
  it.each<[string, StaffSettings, boolean]>([
    ['nobody who has not said who they are', { staffMode: 'auto', ownDomains: [] }, false],
    ['the staff of an organisation', { staffMode: 'auto', ownDomains: OWN }, true],
    ['whoever wants it', { staffMode: 'on', ownDomains: [] }, true],
    ['nobody who does not', { staffMode: 'off', ownDomains: OWN }, false],
  ])('%s', (_, settings, expected) => {
    expect(mayCheckDrafts(settings)).toBe(expected);
  });

  it.each<[string, StaffSettings, boolean]>([
    ['clerk@nongbua.go.th', { staffMode: 'auto', ownDomains: OWN }, true],
    ['Clerk@Mail.Nongbua.GO.TH', { staffMode: 'auto', ownDomains: OWN }, true],
    ['somchai@gmail.com', { staffMode: 'auto', ownDomains: OWN }, false],
    ['clerk@notnongbua.go.th', { staffMode: 'auto', ownDomains: OWN }, false],
    ['somchai@gmail.com', { staffMode: 'on', ownDomains: OWN }, true],
    // The window of an account with one address does not show it.
    ['', { staffMode: 'auto', ownDomains: OWN }, true],
    ['', { staffMode: 'auto', ownDomains: [] }, false],
    ['clerk@nongbua.go.th', { staffMode: 'off', ownDomains: OWN }, false],
  ])('a draft from %j by %j: %s', (sender, settings, expected) => {
    expect(isChecked(sender, settings)).toBe(expected);
  });
});
