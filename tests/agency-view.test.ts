import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../utils/agencies/gazetteer.ts';
import { createNames } from '../utils/agency-view.ts';

const gazetteer = loadGazetteer();

describe('createNames', () => {
  it.each([
    ['rd', 'en', 'the Revenue Department', 'rd.go.th', '1161'],
    ['rd', 'th', 'กรมสรรพากร', 'rd.go.th', '1161'],
    ['thailandpost', 'en', 'Thailand Post Company Limited', 'thailandpost.co.th', '1545'],
  ] as const)('%s in %s', (wanted, language, name, domain, hotline) => {
    const id = [...gazetteer.agencies.keys()].find((each) => String(each) === wanted);
    if (id === undefined) throw new Error(`no ${wanted}`);
    expect(createNames(gazetteer, language).agencyOf(id)).toMatchObject({ name, domain, hotline });
  });
});
