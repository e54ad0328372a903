import { describe, expect, it } from 'vitest';
import { parseDomain } from '../utils/own-domains.ts';

describe("an organisation's domain", () => {
  it.each([
    ['nongbua.go.th', 'nongbua.go.th'],
    [' Nongbua.GO.TH ', 'nongbua.go.th'],
    ['@nongbua.go.th', 'nongbua.go.th'],
    ['saraban@mail.nongbua.go.th', 'mail.nongbua.go.th'],
    ['https://www.nongbua.go.th/contact?x=1', 'nongbua.go.th'],
    ['โรงพยาบาล.ไทย', 'โรงพยาบาล.ไทย'],
    ['hospital.moph.go.th.', 'hospital.moph.go.th'],
  ])('%s is %s', (typed, domain) => {
    expect(parseDomain(typed)).toEqual({ ok: true, value: domain });
  });

  it.each([
    ['', 'no-domain'],
    ['nongbua', 'no-domain'],
    ['สำนักงาน เทศบาล', 'no-domain'],
    ['127.0.0.1', 'no-domain'],
    ['a..go.th', 'no-domain'],
    [`${'a'.repeat(250)}.go.th`, 'no-domain'],
    ['go.th', 'shared'],
    ['co.th', 'shared'],
    ['me@gmail.com', 'shared'],
    ['github.io', 'shared'],
  ])('%s is none: %s', (typed, problem) => {
    expect(parseDomain(typed)).toEqual({ ok: false, problem });
  });
});
