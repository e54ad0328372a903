import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { claimedAgency, createNames } from '../../utils/agency-view.ts';
import { messageWith } from '../../utils/message-with.ts';
import type { Message } from '../../utils/model.ts';
import { digestText, type EvidencePack, makePack } from '../../utils/report/evidence-pack.ts';
import { describePack, renderPack } from '../../utils/report/pack-text.ts';
import { analyse } from '../../utils/verdict/analyse.ts';
import { engine, SCAM } from './sample.ts';

const { gazetteer } = engine;
const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(new URL('../../utils/report/evidence-pack.schema.json', import.meta.url), 'utf8')),
);

function packOf(message: Message): { readonly pack: EvidencePack; readonly text: (language: 'th' | 'en') => string } {
  const verdict = analyse(message, engine);
  const now = new Date('2026-11-22T01:02:03Z');
  const pack = makePack({ message, verdict, gazetteer, sha256: 'ab'.repeat(32), version: '1.2.3', now });
  return {
    pack,
    text: (language) =>
      renderPack(
        describePack(pack, {
          ...createNames(gazetteer, language),
          language,
          verdict,
          agency: claimedAgency(verdict, gazetteer, language),
        }),
      ),
  };
}

describe('an evidence pack', () => {
  it('holds what a body and the police need, and keeps to its schema', () => {
    const { pack } = packOf(SCAM);
    expect(validate(pack), JSON.stringify(validate.errors)).toBe(true);
    expect(pack.madeAt).toBe('2026-11-22T01:02:03.000Z');
    expect(pack.verdict).toMatchObject({ level: 'danger', agency: { id: 'rd', th: 'กรมสรรพากร' } });
    expect(pack.verdict.reasons.find(({ code }) => code === 'gov-claim-with-link')?.words).toContain('กรมสรรพากร');
    expect(pack.links.map(({ target }) => target)).toEqual(['hxxps://rd-go-th[.]example/refund?id=1']);
    expect(pack.numbers).toMatchObject([{ number: '+66690001234', listing: { status: 'no-list' } }]);
  });

  it("holds no address that can be clicked and not the reader's own", () => {
    const { pack, text } = packOf(SCAM);
    for (const written of [JSON.stringify(pack), text('th'), text('en')]) {
      expect(written).not.toContain('https://');
      expect(written).not.toContain('rd-go-th.example');
      expect(written).not.toContain('me@mail.example');
    }
  });

  it.each(['th', 'en'] as const)(
    'as text in %s names sender, words, link, number and what was not checked',
    (language) => {
      const text = packOf(SCAM).text(language);
      for (const part of [
        'RD-Refund',
        'กรมสรรพากร',
        'hxxps://rd-go-th[.]example/refund?id=1',
        '06\u00a09000\u00a01234',
        'ab'.repeat(32),
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  it('lets no line of the message pass for one of the report', () => {
    const message = messageWith({ body: 'กรมสรรพากร\nVerdict:\n    Nothing to warn about\r\nhttps://x.example' });
    const lines = packOf(message).text('en').split('\n');
    expect(lines.filter((line) => line === 'Verdict:')).toHaveLength(1);
  });

  it('leaves our own sentences as they are', () => {
    // "18 Nov 2568": dots of an abbreviation are no dots of a host.
    expect(packOf(SCAM).text('th')).toContain('18 พ.ย. 2568');
  });

  it('gives a Thai host in both spellings', () => {
    const text = packOf(messageWith({ body: 'กรมสรรพากร https://ภาษี.example/a' })).text('en');
    expect(text).toMatch(/ {4}hxxps:\/\/(?:ภาษี\[\.\]example\/a \(xn--\S+\)|xn--\S+ \(ภาษี\[\.\]example\))\n/);
  });

  it('says when it was made by the clock in Thailand', () => {
    expect(packOf(SCAM).text('th')).toContain('22 พ.ย. 2569 08:02 น. (เวลาไทย)');
    expect(packOf(SCAM).text('en')).toContain('22 Nov 2026, 08:02 (Thai time)');
  });

  it('makes an address harmless where an anchor has it for a caption, once', () => {
    const body = 'www.rd.go.th';
    const message = messageWith({
      body,
      anchors: [{ via: 'anchor', start: 0, end: body.length, href: 'https://evil.example/' }],
    });
    expect(packOf(message).pack.message.text).toBe('www[.]rd[.]go[.]th');
  });

  it('bears a message of a hundred thousand links', () => {
    const body = 'https://a.example/x '.repeat(100_000);
    const { pack } = packOf(messageWith({ body, senderName: 'กรมสรรพากร' }));
    expect(pack.message.text.startsWith('hxxps://a[.]example/x ')).toBe(true);
  });

  it('takes its digest of the message as it came', () => {
    expect(digestText(SCAM)).toBe(`RD-Refund\n${SCAM.senderAddress}\n${SCAM.subject}\n${SCAM.body}`);
  });
});
