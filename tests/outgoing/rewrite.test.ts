import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJsonDraft } from '../../utils/mail/json-line.ts';
import { messageWith } from '../../utils/message-with.ts';
import { checkDraft } from '../../utils/outgoing/check-draft.ts';
import type { Draft } from '../../utils/outgoing/draft.ts';
import { propose } from '../../utils/outgoing/propose.ts';
import { createEngine } from '../../utils/verdict/analyse.ts';
import { draftOf } from './templates/template.ts';
import { TEMPLATES } from './templates/templates.ts';

const engine = createEngine();

function proposalFor(draft: Draft): string {
  return propose(draft, checkDraft(draft, engine), engine) ?? draft.message.body;
}

function sms(body: string): Draft {
  return { message: messageWith({ direction: 'outgoing', channel: 'sms', body }), images: [] };
}

/** What leads away in a text that is sent as it stands. */
function linksIn(body: string): string[] {
  const { entities, fields } = checkDraft(sms(body), engine);
  return [...entities.links.map(({ shown }) => shown), ...fields.map(({ start, end }) => body.slice(start, end))];
}

/**
 * Words that go with a link: press, click, tap, open, enter, link, scan, site, page, LINE, here, or, and, at, follow …
 */
const OF_LINKS = /กด|คลิก|แตะ|เปิด|เข้า|ลิงก์|สแกน|เว็บ|เพจ|ไลน์|ที่|หรือ|และ|Facebook|QR|Code|click|here|and|or|at|อ่านต่อ|^\|$/i;

describe('the proposal', () => {
  it.each(TEMPLATES)('leads nowhere: $name', (template) => {
    expect(linksIn(proposalFor(draftOf(template)))).toEqual([]);
  });

  it.each(TEMPLATES)('keeps every other word: $name', (template) => {
    const draft = draftOf(template);
    const { body } = draft.message;
    const proposal = proposalFor(draft);
    const leading = linksIn(body).join(' ');
    const words = body.split(/\s+/).filter((word) => !OF_LINKS.test(word) && !leading.includes(word));
    let at = 0;
    for (const word of words) {
      const next = proposal.indexOf(word, at);
      expect(next, word).toBeGreaterThanOrEqual(at);
      at = next + word.length;
    }
  });

  it.each(TEMPLATES)('is the draft itself where nothing leads away: $name', (template) => {
    const draft = draftOf(template);
    const { entities, fields } = checkDraft(draft, engine);
    const leads =
      entities.links.length + fields.length + entities.requests().filter(({ kind }) => kind === 'scan').length;
    if (leads === 0) expect(proposalFor(draft)).toBe(draft.message.body);
    else expect(template.finds).not.toEqual([]);
  });

  it('leads nowhere for any of the labelled messages either', { timeout: 60_000 }, () => {
    const folder = new URL('../messages/', import.meta.url);
    const lines = readdirSync(folder)
      .filter((file) => /^(?:official|danger-3)\.jsonl$/.test(file))
      .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean));
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      const read = readJsonDraft(line, 'x', 'outgoing');
      expect(read.ok).toBe(true);
      if (!read.ok) continue;
      const toPublic = { ...read.value, message: { ...read.value.message, recipients: [] } };
      expect(linksIn(proposalFor(toPublic)), line).toEqual([]);
    }
  });
});

it('between bodies there is none', () => {
  const between = { senderAddress: 'clerk@moi.go.th', recipients: ['district@dopa.go.th'] };
  const body = 'ส่งแบบสำรวจ https://survey.moi.go.th/1';
  expect(proposalFor({ message: messageWith({ direction: 'outgoing', body, ...between }), images: [] })).toBe(body);
});

describe('how it reads', () => {
  it.each([
    // press the link … to check: open the app … to check
    [
      'กรมสรรพากรแจ้ง กดลิงก์ https://rd.go.th/x เพื่อตรวจสอบสิทธิ โทร 1161',
      'กรมสรรพากรแจ้ง เปิดแอปทางรัฐ หรือพิมพ์ชื่อกรมสรรพากรเองในช่องค้นหา เพื่อตรวจสอบสิทธิ โทร 1161',
    ],
    // see details at …: see details at the app …
    [
      'กรมสรรพากร รายละเอียดที่https://rd.go.th/x',
      'กรมสรรพากร รายละเอียดที่แอปทางรัฐ เว็บไซต์กรมสรรพากร (พิมพ์ชื่อค้นหาเอง) หรือโทร 1161',
    ],
    // the same site twice: the second points back
    [
      'กรมสรรพากร ยื่นแบบที่ https://rd.go.th/a ชำระที่ https://rd.go.th/b โทร 1161',
      'กรมสรรพากร ยื่นแบบที่แอปทางรัฐ หรือเว็บไซต์กรมสรรพากร (พิมพ์ชื่อค้นหาเอง) ชำระที่ช่องทางเดียวกัน โทร 1161',
    ],
    // a bullet stays, an empty line of a link goes
    [
      'กรมสรรพากร โทร 1161\n• ยื่นแบบถึง 31 มี.ค.\n• ดู rd.go.th\nhttps://rd.go.th/b\nขอบคุณ',
      'กรมสรรพากร โทร 1161\n• ยื่นแบบถึง 31 มี.ค.\n• ดูได้ที่แอปทางรัฐ หรือเว็บไซต์กรมสรรพากร (พิมพ์ชื่อค้นหาเอง)\nขอบคุณ',
    ],
    // a warning stays one
    ['ตำรวจไซเบอร์ อย่ากด https://bit.ly/x สอบถาม 1441', 'ตำรวจไซเบอร์ อย่ากด สอบถาม 1441'],
    [
      'Revenue Department: please click https://rd.go.th/r to check.',
      'Revenue Department: please open the Thang Rat app, search for the Revenue Department yourself, or call 1161 to check.',
    ],
    [
      'Thai Customs: duty is due.\nhttps://customs.go.th/pay\nCall 1164.',
      'Thai Customs: duty is due.\nFor details, see the Thang Rat app or the website of the Customs Department (search for its name yourself)\nCall 1164.',
    ],
    // an officer is no place (หน้าที่ ends like "at"), and a host may be called .click
    ['กรมที่ดิน ส่งเอกสารผ่านเจ้าหน้าที่ https://lin.ee/dol โทร 1167', 'กรมที่ดิน ส่งเอกสารผ่านเจ้าหน้าที่ ติดต่อกรมที่ดินด้วยตนเอง โทร 1167'],
    [
      'การไฟฟ้านครหลวง ขอคืนเงินประกัน กด mea-refund.click',
      'การไฟฟ้านครหลวง ขอคืนเงินประกัน เปิดแอปทางรัฐ พิมพ์ชื่อการไฟฟ้านครหลวงเองในช่องค้นหา หรือโทร 1130',
    ],
    // bodies of a place are reached in that place
    [
      'เทศบาลตำบลบ้านกลาง ชำระภาษีที่ www.bangklang.go.th',
      'เทศบาลตำบลบ้านกลาง ชำระภาษีที่เว็บไซต์เทศบาลตำบลบ้านกลาง (พิมพ์ชื่อค้นหาเอง) หรือติดต่อด้วยตนเอง',
    ],
  ])('%s', (body, proposal) => {
    expect(proposalFor(sms(body))).toBe(proposal);
  });
});
