import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Policy, parsePolicy } from '../utils/policy.ts';

const FULL: Required<Policy> = {
  language: 'auto',
  textSize: 150,
  ownDomains: ['nongbua.go.th'],
  staffMode: 'on',
  stopAtSend: true,
  showWelcome: false,
  reportAddresses: ['it@nongbua.go.th'],
  reportOnly: true,
  listUrl: 'https://list.nongbua.example/',
  listRoot: '{}',
};

describe('a policy', () => {
  it.each<[string, unknown, Policy]>([
    ['nothing', undefined, {}],
    ['an empty one', {}, {}],
    ['a full one', FULL, FULL],
    ['wrong values', { language: 'de', textSize: 101, ownDomains: 'a.go.th', showWelcome: 1, listUrl: [] }, {}],
    [
      'domains in any notation, each once, shared ones left out',
      { ownDomains: ['@Nongbua.go.th', 'https://nongbua.go.th/x', 'gmail.com', 'go.th', 5] },
      { ownDomains: ['nongbua.go.th'] },
    ],
    [
      'addresses for reports, without what could add to a mail',
      { reportAddresses: [' it@nongbua.go.th ', 'it@nongbua.go.th', 'a@b.example?cc=c@d.example', 'no address', 7] },
      { reportAddresses: ['it@nongbua.go.th'] },
    ],
  ])('%s', (_, raw, expected) => {
    expect(parsePolicy(raw)).toEqual(expected);
  });

  it('has the keys of the schema that the manifest names, and no others', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(FULL).sort());
  });
});
