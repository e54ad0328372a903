import { describe, expect, test } from 'vitest';
import { bodyOfShownName } from '../../../utils/extract/claims/sender-id.ts';
import { createEngine } from '../../../utils/verdict/analyse.ts';

/** Shown names that name nobody in words. */

const { hosts } = createEngine();

describe('spells out', () => {
  test.each([
    ['efiling@rd.go.th', 'rd'],
    ['www.sso.go.th (ระบบ)', 'sso'], // "system"
    ['DBD1570', 'dbd'],
    ['SSO-1506', 'sso'],
    ['ThaiIandPost', 'thailandpost'],
    ['Thai-Post', 'thailandpost'],
    ['THAIP0ST', 'thailandpost'],
    ['SS0', 'sso'],
    ['PEANEWS', 'pea'],
    ['SSOcare', 'sso'],
    ['DLTinfo', 'dlt'],
    ['EasyPassTH', 'easypass'],
    ['TangRath', 'tangrat'],
    ['E-Ticket', 'eticket'],
    ['GOV-TH', 'rtg'],
    ['GovTH', 'rtg'],
    ['StudentLoan', 'studentloan'],
  ])('%s: %s', (name, agency) => {
    expect(bodyOfShownName(name, hosts)).toBe(agency);
  });
});

describe('spells out nobody', () => {
  test.each([
    'RD-Dent',
    'RDstudio',
    'BOTshop',
    'DOLpets',
    'MEAlBox',
    'PEAKCafe',
    'PoliceFit',
    'PropertyScout',
    'JobThai',
    'LINE TODAY',
    'KBank Alert',
    'Thai',
    'TH',
    'Info',
    'news@robruarongrian.com',
    'กรมสรรพากร', // the Revenue Department: a name, which is read elsewhere
    '',
  ])('%s', (name) => {
    expect(bodyOfShownName(name, hosts)).toBeUndefined();
  });
});
