import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/model.ts';
import { checkText } from '../../utils/popup/check-text.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import type { Judge } from '../../utils/verdict/with-list.ts';

const engine = createEngine();

function judgeWith(listing: Listing | null): { judge: Judge; asked: string[] } {
  const asked: string[] = [];
  const lookup: Judge['lookup'] = async (numbers) => {
    asked.push(...numbers);
    return { ok: true, value: listing === null ? null : numbers.map(() => listing) };
  };
  return { judge: { engine, ownDomains: [], lookup }, asked };
}

describe('a number alone is looked up', () => {
  it.each([
    ['1441', '1441'],
    ['191', '191'],
    ['1129', '1129'],
    ['๑๔๔๑', '1441'],
    ['โทร 1441', '1441'],
    ['โทร. ๑๔๔๑', '1441'],
    ['สายด่วน 1161', '1161'],
    ['เบอร์โทร 081-234-5678', '+66812345678'],
    ['0 2272 8000', '+6622728000'],
    ['+66 81 234 5678', '+66812345678'],
    ['*138*1#', '*138*1#'],
  ])('%s', async (draft, number) => {
    const { judge, asked } = judgeWith(null);
    const check = await checkText(draft, judge, 'th');
    expect(check).toMatchObject({ kind: 'number', phone: { number }, listing: { status: 'no-list' } });
    expect(asked).toEqual([number]);
  });

  it.each([
    ['191', 'ตำรวจแห่งชาติ'],
    ['1129', 'การไฟฟ้าส่วนภูมิภาค'],
    ['1161', 'กรมสรรพากร'],
  ])('%s is said to be of %s', async (draft, name) => {
    expect(await checkText(draft, judgeWith(null).judge, 'th')).toMatchObject({ kind: 'number', owner: { name } });
  });

  it('says what the list says, and whose it is only where it is known', async () => {
    const check = await checkText('0812345678', judgeWith({ status: 'black', operator: 'ทดสอบ' }).judge, 'th');
    expect(check).toMatchObject({ kind: 'number', listing: { status: 'black', operator: 'ทดสอบ' } });
    expect(check).not.toHaveProperty('owner');
  });
});

describe('an address alone is judged as a link', () => {
  it('says whom it imitates, and nothing of a sender', async () => {
    const check = await checkText('https://rd-go-th.cc/refund', judgeWith(null).judge, 'th');
    if (check.kind !== 'link') throw new Error(check.kind);
    expect(check.view.verdict.reasons.map(({ code }) => code)).toEqual(['lookalike-host']);
    expect(check.view.verdict.unchecked).toEqual([]);
  });

  it.each([
    ['https://rd-go-th.cc/refund', 'rd-go-th.cc', 'caution'],
    ['rd-go-th.cc', 'rd-go-th.cc', 'caution'],
    ['https://www.rd.go.th', 'www.rd.go.th', 'none'],
    ['hxxps://example[.]com/a', 'example.com', 'none'],
    ['bit.ly/abc', 'bit.ly', 'none'],
  ])('%s', async (draft, host, level) => {
    const check = await checkText(draft, judgeWith(null).judge, 'th');
    expect(check).toMatchObject({ kind: 'link', link: { host }, view: { verdict: { level } } });
  });
});

describe('anything else is judged as a text', () => {
  it.each([
    ['1441 5555', 'none'],
    ['2568', 'none'],
    ['กรมสรรพากรแจ้งคืนภาษี กด https://rd-go-th.cc/refund', 'danger'],
    ['ดู https://example.com ก่อน', 'none'],
  ])('%s', async (draft, level) => {
    expect(await checkText(draft, judgeWith(null).judge, 'th')).toMatchObject({
      kind: 'text',
      view: { verdict: { level } },
    });
  });

  it('says what is wrong', async () => {
    const { judge } = judgeWith(null);
    expect(await checkText('  ', judge, 'th')).toEqual({ kind: 'problem', problem: 'empty' });
    expect(await checkText('ก'.repeat(20_001), judge, 'th')).toEqual({ kind: 'problem', problem: 'too-long' });
  });
});
