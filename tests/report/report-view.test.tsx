import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../components/report/mail-address.ts';
import type { ReportView } from '../../components/report/props.ts';
import { Report } from '../../components/report/Report.tsx';
import { ReportPage } from '../../components/report/ReportPage.tsx';
import { reportWordsOf } from '../../components/words/report/report-words-of.ts';
import { messageWith } from '../../utils/message-with.ts';
import { makeReport } from '../../utils/report/report-view.ts';
import { engine, evidenceFor, SCAM } from './sample.ts';

const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../utils/report/evidence-pack.schema.json', import.meta.url), 'utf8')),
);
const NOW = new Date('2026-11-22T01:02:03Z');
const noop = () => {};
const share = { onCopy: async () => true, onSave: noop, onPrint: noop };

function reportOf(message = SCAM, language: 'th' | 'en' = 'th'): Promise<ReportView> {
  return makeReport(evidenceFor(message), { gazetteer: engine.gazetteer, language, version: '1.2.3', now: NOW });
}

/** The text of rendered markup, with ordinary spaces. */
function textOf(html: string): string {
  const plain = html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
  return plain.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');
}

describe('a report', () => {
  it('saves data that keeps to its schema, under a name with its day', async () => {
    const { files } = await reportOf();
    const data: unknown = JSON.parse(files.json.text);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect([files.json.name, files.text.name]).toEqual([
      'ruthan-report-2026-11-22.json',
      'ruthan-report-2026-11-22.txt',
    ]);
  });

  it('has the digest that anybody can compute from the message', async () => {
    const { files, text } = await reportOf();
    const whole = `RD-Refund\n${SCAM.senderAddress}\n${SCAM.subject}\n${SCAM.body}`;
    const digest = createHash('sha256').update(whole, 'utf8').digest('hex');
    expect(text).toContain(digest);
    expect(JSON.parse(files.json.text)).toMatchObject({ sha256: digest, madeBy: { version: '1.2.3' } });
  });

  it.each(['th', 'en'] as const)('in %s shows exactly what it copies and saves', async (language) => {
    const report = await reportOf(SCAM, language);
    const shown = textOf(renderToString(<Report {...share} language={language} report={report} />));
    const lines = report.text.replaceAll('\u00a0', ' ').split('\n');
    // A heading has its colon only where there is no other sign that it is one.
    for (const line of lines) expect(shown).toContain(line.trim().replace(/:$/, ''));
    expect(shown).toContain(textOf(report.files.json.text));
    expect(report.files.text.text).toBe(report.text);
  });

  it.each([
    ['กรมสรรพากร', 'own', '1161'], // the Revenue Department has a number of its own
  ])('of %s names whom to tell: %s', async (name, relation, phone) => {
    expect((await reportOf()).contact).toEqual({ name, relation, phone });
  });

  it('of a body without a confirmed number names the one above it, and says so', async () => {
    const bare = [...engine.gazetteer.agencies.values()].find(
      ({ parent, hotlines, phones, unverified }) =>
        parent !== null && [...hotlines, ...phones].every((each) => unverified.has(each)),
    );
    if (bare === undefined) throw new Error('every body has a number');
    const { message, verdict } = evidenceFor(SCAM);
    const tools = { gazetteer: engine.gazetteer, language: 'th', version: '1', now: NOW } as const;
    const report = await makeReport({ message, verdict: { ...verdict, agency: bare.id } }, tools);
    expect(report.contact?.relation).not.toBe('own');
    expect(textOf(renderToString(<Report {...share} language="th" report={report} />))).toContain(
      'เพราะยังไม่มีเบอร์ของหน่วยงานนี้ที่ยืนยันได้', // because no confirmed number of it is known
    );
  });

  it('asks no body where none is named', async () => {
    const report = await reportOf(messageWith({ channel: 'sms', body: 'โทรกลับ 06 9000 1234' }));
    expect(report.contact).toBeNull();
    const shown = textOf(renderToString(<Report {...share} language="th" report={report} />));
    expect(shown).not.toContain(reportWordsOf('th').askUse);
    expect(shown).toContain('9777');
  });

  it('writes to the one channel that takes mail, and to nobody else', async () => {
    const html = renderToString(<Report {...share} language="en" report={await reportOf(SCAM, 'en')} />);
    const mails = [...html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, address = '']) => address);
    const subject = encodeURIComponent('Report: a message that poses as the Revenue Department');
    expect(mails).toEqual([`mailto:thaicert@ncsa.or.th?subject=${subject}`, `mailto:?subject=${subject}`]);
    expect(html.match(/href="(?!mailto:)[^"]*"/g)).toBeNull();
  });

  it('gives a mail a subject and no body', () => {
    expect(mailAddress('แจ้ง & ถาม')).toBe(`mailto:?subject=${encodeURIComponent('แจ้ง & ถาม')}`);
  });
});

describe('a message that is gone', () => {
  it.each(['th', 'en'] as const)('in %s: what to do, and 1441', (language) => {
    const page = <ReportPage {...share} report="gone" language={language} version="1" />;
    const shown = textOf(renderToString(page));
    expect(shown).toContain(reportWordsOf(language).gone);
    expect(shown).toContain('1441');
  });
});
