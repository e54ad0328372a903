import { describe, expect, test } from 'vitest';
import {
  type Agency,
  agencyById,
  type Gazetteer,
  isHotline,
  isKnownNumber,
  isOwnHost,
  ownerOf,
} from '../../utils/agencies/gazetteer.ts';
import { isGovernmentHost } from '../../utils/agencies/government-hosts.ts';
import { gazetteer } from './find.ts';

function agency(id: string, from: Gazetteer = gazetteer): Agency {
  const found = [...from.agencies.values()].find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('agencies', () => {
  test('are looked up by an id from outside', () => {
    expect(agencyById(gazetteer, 'rd')).toBe(agency('rd').id);
    expect(agencyById(gazetteer, 'RD')).toBeUndefined();
    expect(agencyById(gazetteer, '__proto__')).toBeUndefined();
  });

  test('have the names that people read', () => {
    expect(agency('rd')).toMatchObject({ th: 'กรมสรรพากร', short: 'กรมสรรพากร', en: 'Revenue Department' });
    expect(agency('thailandpost').short).toBe('ไปรษณีย์ไทย');
    expect(agency('nbtc').short).toBe('กสทช.');
  });

  test('all have a parent that exists, or none', () => {
    const orphans = [...gazetteer.agencies.values()].filter(
      ({ parent }) => parent !== null && gazetteer.agencies.get(parent) === undefined,
    );
    expect(orphans).toEqual([]);
  });

  test('that are not claimable, or only by what they do', () => {
    const ids = (keep: (each: Agency) => boolean): string[] =>
      [...gazetteer.agencies.values()].filter(keep).map(({ id }) => id);
    expect(ids(({ claimable }) => !claimable).sort()).toEqual(['form-university', 'krungthai', 'set', 'tcas']);
    expect(ids(({ actsOnly }) => actsOnly).sort()).toEqual(['fm91', 'mcot', 'redcross', 'thaipbs']);
    expect(ids(({ kind }) => kind === 'state-bank').sort()).toEqual(['baac', 'exim', 'ghb', 'gsb', 'ibank', 'smebank']);
  });
});

describe('ownerOf', () => {
  test.each([
    ['rd.go.th', 'rd'],
    ['www.rd.go.th', 'rd'],
    ['EFILING.RD.GO.TH', 'efiling'],
    ['ccid4.ccib.go.th', 'ccib'],
    ['pea.co.th', 'pea'],
    ['www.chiangmai.go.th', undefined],
    ['bangkok.go.th', 'bma'],
    ['rd.go.th.example', undefined],
    ['xrd.go.th', undefined],
    ['go.th', undefined],
    ['', undefined],
    ['.', undefined],
  ])('%s', (host, owner) => {
    expect(ownerOf(gazetteer, host)).toBe(owner);
  });

  test('leaves out what no good source supports', () => {
    const { id, unverified } = agency('form-province');
    const [domain = ''] = unverified;
    expect(domain).not.toBe('');
    expect(ownerOf(gazetteer, domain)).toBeUndefined();
    expect(gazetteer.owners.get(domain)).toBe(id);
  });

  test('a programme and its body share their hosts', () => {
    expect(isOwnHost(gazetteer, agency('efiling').id, 'www.rd.go.th')).toBe(true);
    expect(isOwnHost(gazetteer, agency('rd').id, 'efiling.rd.go.th')).toBe(true);
    expect(isOwnHost(gazetteer, agency('sso').id, 'rd.go.th')).toBe(false);
  });
});

describe('isGovernmentHost', () => {
  test.each([
    ['go.th', true],
    ['anything.go.th', true],
    ['dnp.mail.go.th', true],
    ['rta.mi.th', true],
    ['xn--12c1fe0br.xn--h3cuzk1di.xn--o3cw4h', true],
    ['Rd.Go.Th', true],
    ['rd-go.th', false],
    ['rdgo.th', false],
    ['go.th.example', false],
    ['pea.co.th', false],
  ])('%s', (host, government) => {
    expect(isGovernmentHost(host)).toBe(government);
  });
});

describe('numbers', () => {
  test.each([
    ['rd', '1161', true],
    ['efiling', '1161', true],
    ['mof', '1161', true],
    ['rd', '1164', false],
    ['customs', '+6626676000', true],
    ['rd', '+6626676000', false],
  ])('%s and %s', (id, number, known) => {
    expect(isKnownNumber(gazetteer, agency(id).id, number)).toBe(known);
  });

  test('hotlines of all bodies', () => {
    expect(isHotline(gazetteer, '1441')).toBe(true);
    expect(isHotline(gazetteer, '1999')).toBe(false);
  });
});
