import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import { officialName, searchBodies } from '../../utils/submission/body-name.ts';
import { BANGKOK, districtsOf, PLACES } from '../../utils/submission/places.ts';
import { parseSubmission } from '../../utils/submission/stored-draft.ts';
import { emptySubmission } from '../../utils/submission/submission.ts';
import { thaiDate, thaiDigits } from '../../utils/thai-date.ts';

const gazetteer = loadGazetteer();
const TODAY = '2026-11-22';

describe('the body', () => {
  it.each([
    ['กรมสรรพากร', 'กรมสรรพากร'],
    ['สรรพากร', 'กรมสรรพากร'],
    ['revenue department', 'กรมสรรพากร'],
  ])('%s finds %s', (typed, name) => {
    expect(searchBodies(gazetteer, typed).map((each) => each.name)).toContain(name);
  });

  it('nothing typed finds nothing', () => {
    expect(searchBodies(gazetteer, ' ')).toEqual([]);
  });

  it.each([
    [
      { form: 'องค์การบริหารส่วนตำบล', place: 'บ้านใหม่', district: 'โนนสูง', province: 'นครราชสีมา' },
      'องค์การบริหารส่วนตำบลบ้านใหม่ อำเภอโนนสูง จังหวัดนครราชสีมา',
    ],
    [{ form: 'สำนักงานเขต', place: 'ดุสิต', district: 'ดุสิต', province: BANGKOK }, `สำนักงานเขตดุสิต เขตดุสิต ${BANGKOK}`],
    [{ form: '', place: '', district: '', province: 'ตาก' }, ''],
  ])('local: %o', (parts, name) => {
    expect(officialName({ kind: 'local', ...parts }, gazetteer)).toBe(name);
  });
});

describe('places', () => {
  it('are those of the gazetteer', () => {
    const read = (file: string): unknown =>
      parse(readFileSync(new URL(`../../utils/agencies/data/${file}`, import.meta.url), 'utf8'));
    const provinces: unknown = read('provinces.yaml');
    const names = Array.isArray(provinces) ? provinces.map((each: { th: string }) => each.th) : [];
    expect(PLACES.map(([province]) => province)).toEqual(names);
    expect(PLACES.flatMap(([province]) => districtsOf(province)).length).toBe(928);
  });
});

describe('a draft that was kept', () => {
  it('comes back as it was', () => {
    const kept = {
      ...emptySubmission(TODAY),
      body: { kind: 'known', id: 'rd' } as const,
      numbers: [{ number: '1161', kind: 'short', extensions: [], purpose: 'สายด่วน' }] as const,
    };
    expect(parseSubmission(JSON.parse(JSON.stringify(kept)), TODAY)).toEqual(kept);
  });

  it.each([[null], [7], [{}], [{ body: 3, numbers: 'x', contact: [] }], [{ numbers: [{ number: 1 }] }]])(
    'that is %j is an empty one',
    (raw) => {
      expect(parseSubmission(raw, TODAY)).toEqual(emptySubmission(TODAY));
    },
  );
});

describe('days and digits', () => {
  it.each([
    ['2026-11-22', '22 พฤศจิกายน 2569'],
    ['2024-12-04', '4 ธันวาคม 2567'],
    ['2026-13-01', '2026-13-01'],
    ['', ''],
  ])('%s', (day, written) => {
    expect(thaiDate(day)).toBe(written);
  });

  it('are written as officials write them', () => {
    expect(thaiDigits('ที่ 0702/ว 12345')).toBe('ที่ ๐๗๐๒/ว ๑๒๓๔๕');
  });
});
