import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { splitPhrase } from '../../components/Phrase.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { Banner } from '../../components/warning/Banner.tsx';
import { quotesOf } from '../../components/warning/evidence.ts';
import { FineChoice } from '../../components/warning/FineChoice.tsx';
import { LinkDialog } from '../../components/warning/LinkDialog.tsx';
import { LinkMark } from '../../components/warning/LinkMark.tsx';
import { NumberChip } from '../../components/warning/NumberChip.tsx';
import type { Fine, Language } from '../../components/warning/props.ts';
import { QuietLine } from '../../components/warning/QuietLine.tsx';
import { panelWordsOf } from '../../components/words/panel-words.ts';
import { warnedWordsOf } from '../../components/words/warned-words.ts';
import { panelSamples } from './gallery/panel-samples.ts';
import { popupSamples } from './gallery/popup-samples.ts';
import { agencyId, message, namesOf, official, phone, plain, trick } from './sample-parts.ts';
import { nothing, type Sample, samples, viewOf } from './samples.ts';

const noop = () => {};
const handlers = { onBack: noop, onCollapse: noop, onPoint: noop, onShow: noop, onOpen: noop };

/** The text of rendered markup, with ordinary spaces. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&');

function banner(sample: Sample, language: Language, collapsed = false): string {
  return renderToString(<Banner {...viewOf(sample, language)} {...handlers} collapsed={collapsed} announce={true} />);
}

describe('Banner', () => {
  it.each([
    ['danger', 'th', 'อย่ากดลิงก์ ข้อความนี้อ้างชื่อกรมสรรพากร'],
    ['danger', 'th', 'refund.rd-go-th.example และอีก 1 เว็บ'],
    ['danger', 'th', 'เว็บจริงคือ rd.go.th'],
    ['danger', 'th', 'แนวทางที่คณะรัฐมนตรีรับทราบ 18 พ.ย. 2568'],
    ['danger', 'th', 'ไม่เปิด กลับไปที่กล่องข้อความ'],
    ['danger', 'th', 'ตรวจบนเครื่องนี้เท่านั้น'],
    ['danger', 'en', 'Do not open the link: this message uses the name of the Revenue Department'],
    ['official', 'th', 'ลิงก์นี้เป็นเว็บจริงของหน่วยงาน แต่ชื่อผู้ส่งปลอมได้'],
    ['shownDiffers', 'th', 'อย่ากดลิงก์ เขียนว่า www.rd.go.th แต่พาไปที่ rd-go-th.example'],
    ['black', 'th', 'อย่าโทรเบอร์ 06 9000 1234 อยู่ในบัญชีดำ'],
    ['black', 'th', 'อยู่ในบัญชีดำของ DE-FENCE ตั้งแต่ พ.ย. 2568'],
    ['black', 'en', 'On DE-FENCE’s black list since Nov 2025'],
    ['listed', 'th', 'เบอร์จริงของกรมสรรพากร แต่อาจถูกแอบอ้าง'],
    ['request', 'th', 'และให้ติดต่อเบอร์ที่ไม่รู้ว่าเป็นของหน่วยงาน โทร 1129 ถามก่อน'],
    ['chat', 'th', 'มีลิงก์ในชื่อกรมการปกครอง ถามหน่วยงานก่อนเปิด'],
    ['internal', 'th', 'จดหมายระหว่างหน่วยงาน มีลิงก์ออกนอกเว็บราชการ ยืนยันกับผู้ส่งก่อนเปิด'],
    ['internalNote', 'th', 'จดหมายระหว่างหน่วยงาน ลิงก์เป็นเว็บราชการ'],
    ['lookalike', 'th', 'สรรพากร.example คล้ายเว็บของหน่วยงานรัฐ ดูให้แน่ใจก่อนเปิด'],
    ['grey', 'th', 'อยู่ในบัญชีเฝ้าระวัง'],
    ['abroad', 'en', 'Think before calling +697 1234 567890'],
    ['white', 'th', 'เบอร์ 06 9000 1234 เป็นเบอร์ของกรมที่ดิน'],
    ['qr', 'th', 'มีคิวอาร์โค้ดในชื่อกรมสรรพากร ถามหน่วยงานก่อนสแกน'],
  ] as const)('%s in %s says %s', (name, language, words) => {
    expect(textOf(banner(samples[name], language))).toContain(words);
  });

  it.each([
    ['danger', 'คำเตือนจากรู้ทัน'],
    ['grey', 'คำเตือนจากรู้ทัน'],
    ['white', 'ข้อมูลจากรู้ทัน'],
  ] as const)('%s is announced as %s', (name, label) => {
    expect(banner(samples[name], 'th')).toContain(`aria-label="${label}"`);
  });

  it('does not speak of the cabinet in a chat', () => {
    expect(textOf(banner(samples.chat, 'th'))).not.toContain('คณะรัฐมนตรี');
  });

  it('keeps only the headline when collapsed', () => {
    const text = textOf(banner(samples.danger, 'th', true));
    expect(text).toContain('อย่ากดลิงก์');
    expect(text).not.toContain('กลับไปที่กล่องข้อความ');
  });

  it('draws nothing where there is nothing to show', () => {
    expect(banner({ verdict: nothing, agency: null }, 'th')).toBe('');
  });

  it.each([
    ['danger', 'alert'],
    ['request', 'status'],
  ] as const)('announces %s as %s, in a region drawn empty', (name, role) => {
    expect(banner(samples[name], 'th')).toContain(`<div class="hidden" role="${role}"></div>`);
    const again = <Banner {...viewOf(samples[name], 'th')} {...handlers} collapsed={false} announce={false} />;
    expect(renderToString(again)).not.toContain(`role="${role}"`);
  });
});

describe('LinkDialog', () => {
  const dialog = (link: typeof trick, language: Language, agency: string | null = 'rd') => {
    const names = namesOf(language);
    const body = agency === null ? null : names.agencyOf(agencyId(agency));
    return textOf(
      renderToString(<LinkDialog {...names} {...handlers} language={language} link={link} agency={body} />),
    );
  };
  it.each([
    [
      'trick',
      dialog(trick, 'th'),
      ['refund.rd-go-th.example', 'ไม่ใช่เว็บของกรมสรรพากร (rd.go.th)', '1161', 'กลับ', 'เปิดต่อ ไปที่ rd-go-th.example'],
    ],
    ['imitated, no claim', dialog(trick, 'th', null), ['ไม่ใช่เว็บของกรมสรรพากร (rd.go.th)']],
    ['plain', dialog(plain, 'th', null), ['forms.example', 'หากไม่รู้จักเว็บนี้ไม่ต้องเปิด']],
    ['official', dialog(official, 'en'), ['the body’s real site', 'Open it anyway: go to rd.go.th']],
  ] as const)('%s', (_, text, parts) => {
    for (const part of parts) expect(text).toContain(part);
  });
});

describe('LinkMark and NumberChip', () => {
  it('names where the link leads', () => {
    const html = renderToString(
      <LinkMark folded={false} language="th" link={trick} domainOf={namesOf('th').domainOf} onOpen={noop} />,
    );
    expect(html).toContain('aria-label="ลิงก์นี้พาไปที่ rd-go-th.example"');
  });

  it.each([
    ['black', 'บัญชีดำ'],
    ['unlisted', 'ไม่อยู่ในบัญชีใด (ไม่ได้แปลว่าเชื่อถือได้)'],
    ['no-list', 'ยังไม่ได้เชื่อมบัญชีเบอร์'],
  ] as const)('says that a number is %s', (status, words) => {
    const props = {
      language: 'th',
      phone,
      listing: { status },
      inDanger: false,
      pointed: false,
      onPoint: noop,
      onShow: noop,
    } as const;
    expect(textOf(renderToString(<NumberChip {...props} />))).toContain(words);
  });
});

describe('Popup', () => {
  it.each([
    ['found', 'มี 2 ข้อความที่ต้องเตือน'],
    ['nothing', 'ไม่พบสิ่งที่ต้องเตือน ในส่วนที่อ่านได้'],
    ['nothing', 'ยังไม่ได้ตรวจ: ผู้ส่งเป็นตัวจริงหรือไม่'],
    ['empty', 'ยังไม่มีข้อความเปิดอยู่'],
    ['unreadable', 'อ่านกล่องข้อความนี้ไม่ได้ จึงยังไม่ได้ตรวจ'],
    ['unreadable', 'วางเบอร์หรือข้อความก่อน'],
    ['not-checked', 'ตรวจที่นี่เสมอ'],
    ['not-checked', 'กรมสรรพากรแจ้งคืนภาษี'],
    ['checking', 'เลิกตรวจที่นี่'],
    ['forbidden', 'บัญชีเบอร์เก่า 5 วัน ยังเตือนได้ แต่อาจไม่ครบ'],
    ['found', 'ยังไม่ได้เชื่อมบัญชีเบอร์'],
  ])('%s says %s', (name, words) => {
    const props = popupSamples('th')[name];
    if (props === undefined) throw new Error(`no sample ${name}`);
    expect(textOf(renderToString(<Popup {...props} />))).toContain(words);
  });
});

describe('Panel', () => {
  it.each([
    ['closed', 'th', 'มี 2 ข้อความที่ต้องเตือน'],
    ['closed', 'th', 'ข้อความที่ 1 จาก 3 · ที่กำลังดูอยู่'],
    ['danger', 'th', 'โทร 1441 ทันที'],
    ['danger', 'th', 'คำที่พบกรมสรรพากร'],
    ['none', 'en', 'Nothing to warn about, in what could be read'],
    ['caution', 'th', 'ลูกนิด'],
    ['quiet', 'en', 'You said on 22 Nov 2026 that this sender is fine'],
    ['not-checked', 'th', 'กดไอคอนรู้ทันที่แถบเครื่องมือ'],
    ['unreadable', 'th', 'อ่านกล่องข้อความนี้ไม่ได้ จึงยังไม่ได้ตรวจ'],
    ['empty', 'th', 'ยังไม่มีข้อความเปิดอยู่'],
  ] as const)('%s in %s says %s', (name, language, words) => {
    const props = panelSamples(language)[name];
    if (props === undefined) throw new Error(`no sample ${name}`);
    expect(textOf(renderToString(<Panel {...props} />))).toContain(words);
  });
});

describe('this is fine', () => {
  const choose = (fine: Pick<Fine, 'offers' | 'isNever' | 'said'>) =>
    textOf(renderToString(<FineChoice language="th" fine={{ ...fine, onFine: noop, onTakeBack: noop }} />));

  it('is offered for what may be silenced, and told of what may not', () => {
    expect(choose({ offers: ['message', 'sender'], isNever: false })).toContain('ข้อความนี้ไม่เป็นไรผู้ส่งนี้ไม่เป็นไร');
    expect(choose({ offers: ['message'], isNever: false })).not.toContain('ผู้ส่งนี้');
    expect(choose({ offers: [], isNever: true })).toContain('คำเตือนนี้ปิดไม่ได้');
    expect(choose({ offers: [], isNever: false })).toBe('');
  });

  it('leaves a line with a way back', () => {
    const dismissal = panelSamples('th')['quiet']?.open?.standing?.dismissals[0];
    if (dismissal === undefined) throw new Error('no sample');
    const line = <QuietLine language="th" dismissal={dismissal} onShow={noop} onTakeBack={noop} />;
    expect(textOf(renderToString(line))).toBe('คุณบอกว่าผู้ส่งนี้ไม่เป็นไร เมื่อ 22 พ.ย. 2569ดูคำเตือนเตือนตามเดิม');
    expect(choose({ offers: [], isNever: false, said: dismissal })).toContain('เตือนตามเดิม');
  });
});

describe('tables of a few words', () => {
  const sentences = (['th', 'en'] as const).flatMap((language) => [
    ...Object.entries(panelWordsOf(language)),
    ...Object.entries(warnedWordsOf(language)),
  ]);

  it.each(sentences)('keep their tone: %s', (_, words) => {
    const given: unknown = typeof words === 'function' ? Reflect.apply(words, null, [2, 3]) : words;
    expect(JSON.stringify(given)).not.toMatch(/\bsafe\b|ปลอดภัย|!|undefined|ท่าน/i);
  });
});

describe('splitPhrase', () => {
  it.each([
    ['อย่ากดลิงก์ ข้อความนี้อ้างชื่อกรมสรรพากร', ['กรมสรรพากร'], ['[อย่ากดลิงก์]', ' ', '[ข้อความนี้อ้างชื่อ]', '[กรมสรรพากร]']],
    [
      'A link in the name of PEA: ask',
      ['PEA'],
      ['A', ' ', 'link', ' ', 'in', ' ', 'the', ' ', 'name', ' ', 'of', ' ', '[PEA:]', ' ', 'ask'],
    ],
    ['ไม่ใช่เว็บ (rd.go.th)', ['rd.go.th'], ['[ไม่ใช่เว็บ]', ' ', '[(rd.go.th)]']],
    ['a.b a+b', ['a+b'], ['a.b', ' ', '[a+b]']],
    ['', ['x'], []],
  ])('%s', (text, keep, expected) => {
    const pieces = splitPhrase(text, keep);
    expect(pieces.map((piece) => (piece.kept ? `[${piece.text}]` : piece.text))).toEqual(expected);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('quotesOf', () => {
  it('gives each run of words once and cuts long ones at a whole character', () => {
    const long = { ...message, body: 'ที่'.repeat(40) };
    const [quote] = quotesOf(long, [{ part: 'body', start: 0, end: 120 }]);
    expect(quote?.text).toBe(`${'ที่'.repeat(20)}…`);
    const twice = { part: 'from_name', start: 0, end: 10 } as const;
    expect(quotesOf(message, [twice, twice, { part: 'body', start: 3, end: 3 }])).toEqual([
      { part: 'from_name', text: 'กรมสรรพากร' },
    ]);
  });
});
