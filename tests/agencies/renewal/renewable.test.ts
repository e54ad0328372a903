import { describe, expect, test } from 'vitest';
import { readSource } from '../../../cli/gazetteer.ts';
import { readAgencyLine } from '../../../utils/agencies/agency-line.ts';
import { bundledTables, renewedTables } from '../../../utils/agencies/bundled-tables.ts';
import { agencyById, loadGazetteer, ownerOf } from '../../../utils/agencies/gazetteer.ts';
import { buildNameTrie, hasRoom, nodeAfter } from '../../../utils/agencies/name-trie.ts';
import { findNames } from '../../../utils/agencies/names.ts';
import { renewAgencies } from '../../../utils/agencies/renewal/renew.ts';
import { parseRenewable } from '../../../utils/agencies/renewal/renewable.ts';
import { exportRenewable, writeRenewable } from '../../../utils/agencies/source/export.ts';
import { canonicalise } from '../../../utils/text/canonical.ts';
import { skeleton } from '../../../utils/text/skeleton.ts';
import { entryOf, NEW_BODY, type RenewableJson, renewable } from './renewed.ts';

const bundled = bundledTables();

/** The bodies after a renewal, or `code: detail` of why there is none. */
function renew(change: (file: RenewableJson) => void): string {
  const parsed = parseRenewable(JSON.parse(JSON.stringify(renewable(change))));
  if (!parsed.ok) return `wrong: ${parsed.problem}`;
  const renewed = renewAgencies(parsed.value, bundled.agencies);
  return renewed.ok ? renewed.value : `${renewed.problem.code}: ${renewed.problem.detail}`;
}

function gazetteerAfter(change: (file: RenewableJson) => void) {
  const agencies = renew(change);
  return loadGazetteer(renewedTables({ version: 1000, released: '2026-12-01', channels: {}, agencies }));
}

describe('what is exported', () => {
  test('compiles to the tables that ship, byte for byte', () => {
    const exported = exportRenewable(readSource());
    const text = exported.ok ? writeRenewable(exported.value) : '';
    const parsed = parseRenewable(JSON.parse(text));
    const compiled = parsed.ok ? renewAgencies(parsed.value, bundled.agencies) : parsed;
    expect(compiled).toEqual({ ok: true, value: bundled.agencies });
    expect(parsed.ok && { version: parsed.value.version, released: parsed.value.released }).toEqual({
      version: bundled.version,
      released: bundled.released,
    });
    expect(writeRenewable(JSON.parse(text))).toBe(text);
  });

  test('does so also where nothing ships that could be taken in its place', () => {
    const parsed = parseRenewable(renewable());
    const one = bundled.agencies.split('\n').find((line) => readAgencyLine(line).domains.length === 0) ?? '';
    expect(parsed.ok && renewAgencies(parsed.value, one)).toEqual({ ok: true, value: bundled.agencies });
  });
});

describe('a file', () => {
  type Row = [string, (file: Record<string, unknown>, entries: Record<string, unknown>[]) => void, string];
  test.each<Row>([
    ['of another format', (file) => Object.assign(file, { format: 2 }), 'format'],
    ['without a version', (file) => Object.assign(file, { version: undefined }), 'version'],
    ['of version 0', (file) => Object.assign(file, { version: 0 }), 'version'],
    ['of a version too high to follow', (file) => Object.assign(file, { version: 2 ** 31 }), 'version'],
    ['of no day', (file) => Object.assign(file, { released: '2569-01-01' }), 'released'],
    ['with rules', (file) => Object.assign(file, { rules: [] }), 'rules'],
    ['with weights', (file) => Object.assign(file, { weights: {} }), 'weights'],
    ['with words of the matcher', (file) => Object.assign(file, { words: {} }), 'words'],
    ['with sources that are none', (file) => Object.assign(file, { sources: [] }), 'sources'],
    ['without bodies', (file) => Object.assign(file, { agencies: {} }), 'agencies'],
    ...[
      [],
      { aoc1441: { phone: '1441' } },
      { aoc1441: { phone: '+66812345678', source: 'general' } },
      { aoc1441: { phone: '0812345678', source: 'general' } },
      { thaicert: { host: 'https://thaicert.or.th/x', source: 'general' } },
      { thaicert: { email: 'thaicert', source: 'general' } },
      { thaicert: { weight: '1', source: 'general' } },
    ].map(
      (channels): Row => [
        `with channels ${JSON.stringify(channels)}`,
        (file) => Object.assign(file, { channels }),
        'channels',
      ],
    ),
    ['with a level', (_, [first]) => Object.assign(first ?? {}, { level: 'none' }), 'agencies[0].level'],
    ['with a pattern', (_, [first]) => Object.assign(first ?? {}, { pattern: '.*' }), 'agencies[0].pattern'],
    ['with a body of no kind', (_, [first]) => Object.assign(first ?? {}, { kind: undefined }), 'agencies[0].kind'],
    ['with a body of a new kind', (_, [first]) => Object.assign(first ?? {}, { kind: 'bank' }), 'agencies[0].kind'],
    ['with a name that is two', (_, [first]) => Object.assign(first ?? {}, { names: ['ก|ข'] }), 'agencies[0].names'],
    [
      'with a name that turns the line',
      (_, [first]) => Object.assign(first ?? {}, { th: 'กรม\u202eหนึ่ง' }),
      'agencies[0].th',
    ],
    ['with a name without end', (_, [first]) => Object.assign(first ?? {}, { th: 'ก'.repeat(2001) }), 'agencies[0].th'],
    [
      'with bodies without end',
      (file) => Object.assign(file, { agencies: Array.from({ length: 5001 }, () => NEW_BODY) }),
      'agencies',
    ],
  ])('%s is none', (_, change, problem) => {
    const file = renewable();
    const { agencies } = file;
    change(file, Array.isArray(agencies) ? agencies : []);
    expect(parseRenewable(JSON.parse(JSON.stringify(file)))).toEqual({ ok: false, problem });
  });

  test.each([null, 'x', 7, []])('%j is none', (raw) => {
    expect(parseRenewable(raw).ok).toBe(false);
  });
});

describe('a renewal', () => {
  test('brings a body with its names, domains and numbers', () => {
    const gazetteer = gazetteerAfter(({ agencies }) => agencies.push(NEW_BODY));
    const names = findNames(gazetteer, skeleton(canonicalise('แจ้งจากสำนักงานอวกาศพลเรือน')));
    expect(names.map(({ agency, form }) => [agency, form])).toEqual([['space-office', 'name']]);
    expect(ownerOf(gazetteer, 'www.space-office.go.th')).toBe('space-office');
    expect(gazetteer.hotlines.has('1397')).toBe(true);
  });

  test('changes the facts of a body that ships', () => {
    const gazetteer = gazetteerAfter((file) => {
      Object.assign(entryOf(file, 'rd'), { short: 'สรรพากร', domains: { 'rd.go.th': 'general' } });
    });
    const id = agencyById(gazetteer, 'rd');
    expect(id === undefined ? null : gazetteer.agencies.get(id)).toMatchObject({
      short: 'สรรพากร',
      domains: ['rd.go.th'],
    });
  });

  test('does not change how a body that ships is judged', () => {
    const lines = renew((file) => {
      Object.assign(entryOf(file, 'rd'), {
        claimable: false,
        topic: true,
        actsOnly: true,
        kind: 'programme',
        notAfter: ['จาก'],
        notBefore: ['แจ้ง'],
      });
    });
    expect(lines).toBe(bundled.agencies);
  });

  test('leaves bodies as they ship that are not in the file', () => {
    const lines = renew((file) => {
      file.agencies = file.agencies.filter(({ id }) => id !== 'rd');
    }).split('\n');
    expect([...lines].sort()).toEqual(bundled.agencies.split('\n').sort());
  });

  test.each<[string, (file: RenewableJson) => void, RegExp]>([
    [
      'is emptied',
      (file) => {
        file.agencies = [];
      },
      /^weaker: bodies: 0 of \d+$/,
    ],
    [
      'has a third of the bodies',
      (file) => {
        file.agencies = file.agencies.filter((_, at) => at % 3 === 0).map(({ parent: _, ...entry }) => entry);
      },
      /^weaker: bodies: \d+ of \d+$/,
    ],
    [
      'calls all bodies by numbers',
      (file) => {
        for (const [at, entry] of file.agencies.entries()) {
          const { id, kind, source } = entry;
          const bare = { id, kind, source, th: `หน่วยงานที่ ${at}`, en: `Body no. ${at}` };
          for (const field of Object.keys(entry)) delete entry[field];
          Object.assign(entry, bare);
        }
      },
      /^weaker: names: \d+ of \d+ gone$/,
    ],
    [
      'calls every name ambiguous',
      (file) => {
        for (const entry of file.agencies) {
          const { names = [], ambiguous = [], th } = entry;
          const closed = [names].flat().filter((name) => !String(name).includes('…'));
          Object.assign(entry, { ambiguous: [ambiguous, closed, th].flat() });
        }
      },
      /^weaker: names: \d+ of \d+ gone$/,
    ],
    [
      'gives a domain to another body',
      ({ agencies }) => agencies.push({ ...NEW_BODY, domains: { 'rd.go.th': 'general' } }),
      /^weaker: domain: rd\.go\.th \(space-office\)$/,
    ],
    [
      'gives a body all of go.th',
      ({ agencies }) => agencies.push({ ...NEW_BODY, domains: { 'go.th': 'general' } }),
      /^weaker: domain: go\.th \(space-office\)$/,
    ],
    [
      'has a name twice',
      ({ agencies }) => agencies.push({ ...NEW_BODY, names: ['กรมสรรพากร'] }),
      /^unsound: space-office: shared-name: กรมสรรพากร \(rd\)$/,
    ],
    [
      'cites a source that it does not have',
      ({ agencies }) => agencies.push({ ...NEW_BODY, domains: { 'space-office.go.th': 'rumour' } }),
      /^unsound: space-office: unknown-source: rumour$/,
    ],
    [
      'has letters that the matcher has no room for',
      ({ agencies }) => agencies.push({ ...NEW_BODY, names: ['民用航天局'] }),
      /^unsound: space-office: too-many-names: \d+$/,
    ],
    [
      'has a chain of parents without end',
      ({ agencies }) => {
        const chain = Array.from({ length: 30 }, (_, at) => {
          const word = String.fromCharCode(0xe01 + at).repeat(3);
          return {
            ...NEW_BODY,
            id: `chain-${at}`,
            th: `หน่วย${word}ยาว`,
            en: `Long ${at} Chain`,
            parent: at === 0 ? 'opm' : `chain-${at - 1}`,
            domains: {},
            hotlines: {},
          };
        });
        agencies.push(...chain);
      },
      /^unsound: chain-\d+: parent-cycle/,
    ],
  ])('that %s is refused', (_, change, problem) => {
    expect(renew(change).slice(0, 200)).toMatch(problem);
  });
});

describe('room for names', () => {
  const names = loadGazetteer().matcher.trie.names;

  test('is counted as it is used', () => {
    expect(hasRoom(names)).toBe(true);
    const trie = buildNameTrie(names);
    for (let first = 1; first < 128; first++)
      for (let second = 1; second < 128; second++) nodeAfter(trie, first, second);
    expect(trie.used.nodes).toBeLessThan(0xffff);
  });

  test('is not there for more than fit', () => {
    const many = Array.from({ length: 9000 }, (_, at) => `${at.toString(2).padStart(14, '0')} นาม ${at}`);
    expect(hasRoom(many)).toBe(false);
    const trie = buildNameTrie(many);
    const build = () => {
      for (let first = 1; first < 128; first++)
        for (let second = 1; second < 128; second++) nodeAfter(trie, first, second);
    };
    expect(build).toThrow(RangeError);
  });
});
