import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phoneOfContactLink } from '../../../utils/extract/phones/contact-links.ts';
import { extractPhones } from '../../../utils/extract/phones/phones.ts';
import { canonicalise } from '../../../utils/text/canonical.ts';
import { notation, read } from './reader.ts';

const CASES_FILE = resolve(import.meta.dirname, '../../../../shared/gov/phone-cases.json');

interface Expected {
  readonly value: string;
  readonly label?: string;
  readonly ext?: readonly string[];
}

function shared(): ReadonlyArray<{ id: string; text: string; expect: readonly Expected[] }> {
  return existsSync(CASES_FILE) ? JSON.parse(readFileSync(CASES_FILE, 'utf8')).cases : [];
}

describe.skipIf(!existsSync(CASES_FILE))('the shared cases (skipped where ../shared is absent)', () => {
  it.each(shared().map((item) => [item.id, item.text, item] as const))('%s %s', (_id, text, item) => {
    const expected = item.expect.map(({ value, label, ext = [] }) => {
      return value + (label === 'fax' ? '!fax' : '') + (ext.length > 0 ? `x${ext.join('+')}` : '');
    });
    expect(notation(text)).toBe(expected.join(' '));
  });
});

describe('kinds', () => {
  it.each([
    ['02-241-0101', 'fixed'],
    ['089-123-4567', 'mobile'],
    ['060-123-4567', 'voip'],
    ['โทร 1669', 'short'],
    ['1-800-222-333', 'toll-free'],
    ['001-800-1234-5678', 'toll-free'],
    ['1900-222-333', 'premium'],
    ['+44 20 7946 0958', 'foreign'],
    ['*123#', 'ussd'],
    ['+698 89 123 4567', 'abroad-prefix'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).map((phone) => phone.kind)).toEqual([kind]);
  });
});

describe('places', () => {
  it('point into the text as it was given', () => {
    const text = 'โ\u200bทร ๐\u200b-๒๒๔๑-๐๑๐๑\u200bค่ะ';
    const [phone] = read(text);
    expect(text.slice(phone?.place.start, phone?.place.end)).toBe(phone?.shown);
    expect(phone?.shown).toMatch(/^๐\u200b-๒๒๔๑-๐๑๐๑\u200b?$/);
  });

  it('are shared by the numbers of a range', () => {
    const [first, second] = read('0 2241 0101-2');
    expect(first?.shown).toBe('0 2241 0101-2');
    expect(second?.place).toEqual(first?.place);
  });
});

describe('links', () => {
  it('hide their digits, except those that lead to a number', () => {
    expect(notation('ดู https://example.com/0891234567 หรือ wa.me/66891234567 หรือ 0987654321')).toBe(
      '+66891234567 +66987654321',
    );
  });

  it('end a number that runs into one', () => {
    const text = canonicalise('089-123-4567');
    expect(extractPhones(text, 'body', { isHotline: () => false, taken: [{ start: 8, end: 12 }] })).toEqual([]);
  });

  it.each([
    ['wa.me/66891234567', '+66891234567', 'mobile'],
    ['https://wa.me/+66891234567?text=hi', '+66891234567', 'mobile'],
    ['https://api.whatsapp.com/send?phone=66891234567', '+66891234567', 'mobile'],
    ['https://api.whatsapp.com/send/?text=x&phone=85251234567', '+85251234567', 'foreign'],
    ['whatsapp://send?phone=+66891234567', '+66891234567', 'mobile'],
    ['viber://chat?number=%2B66891234567', '+66891234567', 'mobile'],
    ['https://t.me/+66891234567', '+66891234567', 'mobile'],
    ['tel:+66891234567', '+66891234567', 'mobile'],
    ['tel:0-2241-0101', '+6622410101', 'fixed'],
    ['TEL:1441', '1441', 'short'],
    ['tel:*123%23', '*123#', 'ussd'],
    ['sms:0891234567', '+66891234567', 'mobile'],
    ['tel:%2B697891234567', '+697891234567', 'abroad-prefix'],
  ])('%s leads to %s', (target, number, kind) => {
    expect(phoneOfContactLink(target)).toEqual({ number, kind });
  });

  it.each([
    'https://example.com/0891234567',
    'wa.me/message/ABC',
    'tel:',
    'tel:123',
    'wa.me/1',
    'https://t.me/name',
    '',
    'tel:%zz',
  ])('%j leads to none', (target) => {
    expect(phoneOfContactLink(target)).toBeNull();
  });
});

describe('senders', () => {
  const sender = (name: string) =>
    extractPhones(canonicalise(name), 'from_name', { isHotline: () => false, taken: [] }).map((phone) => phone.number);

  it('may be a short code or a number', () => {
    expect(sender('1441')).toEqual(['1441']);
    expect(sender(' ๑๔๔๑ ')).toEqual(['1441']);
    expect(sender('+66891234567')).toEqual(['+66891234567']);
    expect(sender('AIS')).toEqual([]);
    expect(sender('ปี 1999')).toEqual([]);
  });
});
