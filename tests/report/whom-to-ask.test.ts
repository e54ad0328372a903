import { describe, expect, it } from 'vitest';
import { agencyById, loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import { stepsFor } from '../../utils/report/steps.ts';
import { whomToAsk } from '../../utils/report/whom-to-ask.ts';

const gazetteer = loadGazetteer();

describe('whom to ask', () => {
  it.each([
    ['rd', 'own', '1161'],
    ['pea', 'own', '1129'],
  ] as const)('%s is asked itself', (id, relation, phone) => {
    expect(whomToAsk(gazetteer, agencyById(gazetteer, id) ?? null)).toMatchObject({ relation, phone });
  });

  it('every body that can be claimed has someone to ask, with a number that a source supports', () => {
    for (const agency of gazetteer.agencies.values()) {
      const contact = whomToAsk(gazetteer, agency.id);
      expect(contact, agency.id).not.toBeNull();
      expect(contact?.agency.unverified.has(contact.phone), agency.id).toBe(false);
      const own = [...agency.hotlines, ...agency.phones].some((each) => !agency.unverified.has(each));
      expect(contact?.relation === 'own', agency.id).toBe(own);
    }
  });

  it('the central channel stands in where no body is named', () => {
    expect(whomToAsk(gazetteer, null)).toMatchObject({ relation: 'central', phone: '1111' });
  });
});

describe('what to do, in order', () => {
  it.each([
    [
      { channel: 'sms', hasLink: true, hasClaim: true, lost: false },
      'true9777 ais1185 nbtc1200 body occ1212 thaicert thaipoliceonline aoc1441',
    ],
    [
      { channel: 'email', hasLink: true, hasClaim: true, lost: false },
      'body occ1212 thaicert thaipoliceonline aoc1441',
    ],
    [{ channel: 'email', hasLink: false, hasClaim: true, lost: false }, 'body thaipoliceonline aoc1441'],
    [{ channel: 'email', hasLink: false, hasClaim: false, lost: false }, 'thaipoliceonline aoc1441'],
    [
      { channel: 'sms', hasLink: true, hasClaim: true, lost: true },
      'aoc1441 bank true9777 ais1185 nbtc1200 body occ1212 thaicert thaipoliceonline',
    ],
    [{ channel: 'chat', hasLink: false, hasClaim: true, lost: true }, 'aoc1441 bank body thaipoliceonline'],
  ] as const)('%o', (situation, steps) => {
    expect(stepsFor({ ...situation, hasOfficer: false }).join(' ')).toBe(steps);
  });

  it('one’s own organisation comes first where it wants to be told, unless money is gone', () => {
    const situation = { channel: 'email', hasLink: false, hasClaim: true, hasOfficer: true } as const;
    expect(stepsFor({ ...situation, lost: false })[0]).toBe('officer');
    expect(stepsFor({ ...situation, lost: true }).slice(0, 3)).toEqual(['aoc1441', 'bank', 'officer']);
  });
});
