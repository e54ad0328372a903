import { describe, expect, it } from 'vitest';
import { defang, defangWords } from '../../utils/report/defang.ts';

describe('an address is made harmless', () => {
  it.each([
    ['https://rd-go-th.example/pay?id=1.2', 'hxxps://rd-go-th[.]example/pay?id=1.2'],
    ['http://a.b.example', 'hxxp://a[.]b[.]example'],
    ['HTTPS://A.EXAMPLE', 'HXXPS://A[.]EXAMPLE'],
    ['rd-go-th.example/x', 'rd-go-th[.]example/x'],
    ['https://rd.go.th@evil.example/', 'hxxps://rd[.]go[.]th[@]evil[.]example/'],
    ['https://ไปรษณีย์。example/', 'hxxps://ไปรษณีย์[.]example/'],
    ['line://ti/p/@abc', 'line://ti/p/@abc'],
    ['', ''],
  ])('%s', (address, harmless) => {
    expect(defang(address)).toBe(harmless);
  });

  it('stays as it is when it is harmless already', () => {
    const once = defang('https://user@rd-go-th.example/pay');
    expect(defang(once)).toBe(once);
  });

  it.each([
    ['คลิกที่นี่', 'คลิกที่นี่'], // click here
    ['rd-go-th . example', 'rd-go-th [.] example'],
    ['เข้า www.rd-go-th.example ด่วน', 'เข้า www[.]rd-go-th[.]example ด่วน'], // go to … now
  ])('within words: %s', (words, harmless) => {
    expect(defangWords(words)).toBe(harmless);
  });
});
