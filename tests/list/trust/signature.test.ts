import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGivenRoot, sameFingerprint } from '../../../utils/list/trust/fingerprint.ts';
import { rawSignature } from '../../../utils/list/trust/signature.ts';
import { Publisher } from '../client/publisher.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('a signature in DER', () => {
  it('is the same two numbers as in the raw form', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (let run = 0; run < 50; run++) {
      // The random part differs each time, and with it the lengths of both numbers.
      const der = rawSignature(new Uint8Array(sign('sha256', bytes(run), privateKey)));
      expect(der).toHaveLength(64);
    }
    expect(rawSignature(bytes(0x30, 6, 2, 1, 5, 2, 1, 7))?.filter((byte) => byte > 0)).toEqual(bytes(5, 7));
    expect(rawSignature(bytes(0x30, 7, 2, 2, 0, 0x80, 2, 1, 7))?.at(31)).toBe(0x80);
  });

  it.each([
    ['nothing', bytes()],
    ['another type', bytes(0x31, 6, 2, 1, 5, 2, 1, 7)],
    ['a wrong length', bytes(0x30, 5, 2, 1, 5, 2, 1, 7)],
    ['one number', bytes(0x30, 3, 2, 1, 5)],
    ['three numbers', bytes(0x30, 9, 2, 1, 5, 2, 1, 7, 2, 1, 1)],
    ['an empty number', bytes(0x30, 5, 2, 0, 2, 1, 7)],
    ['a number that goes beyond the end', bytes(0x30, 6, 2, 1, 5, 2, 9, 7)],
    ['a number that is too long', bytes(0x30, 38, 2, 33, ...new Array<number>(33).fill(1), 2, 1, 7)],
  ])('is refused: %s', (_, der) => {
    expect(rawSignature(der)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (der) => {
        const raw = rawSignature(der);
        expect(raw === null || raw.length === 64).toBe(true);
      }),
      { seed: 20251118, numRuns: 1000 },
    );
  });
});

describe('the fingerprint of a root', () => {
  it('does not change with spaces or the order of signatures, and does with the keys', async () => {
    const publisher = await Publisher.create();
    const fingerprint = async (text: string) => {
      const given = await readGivenRoot(new TextEncoder().encode(text));
      return given.ok ? given.value.fingerprint : given.problem.code;
    };
    const text = new TextDecoder().decode(publisher.root());
    const parsed: { signatures: unknown[] } = JSON.parse(text);
    const own = await fingerprint(text);
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprint(JSON.stringify(parsed, null, 2))).toBe(own);
    expect(await fingerprint(JSON.stringify({ ...parsed, signatures: parsed.signatures.toReversed() }))).toBe(own);
    expect(await fingerprint(new TextDecoder().decode((await Publisher.create()).root()))).not.toBe(own);
    expect(await fingerprint(text.replace(/"version":1/, '"version":2'))).toBe('not-signed');
  });

  it.each([
    ['AB12 cd34', 'ab12cd34', true],
    ['ab:12:cd:34', 'ab12cd34', true],
    ['ab12cd35', 'ab12cd34', false],
    ['', 'ab12cd34', false],
  ])('%s and %s', (typed, own, same) => {
    expect(sameFingerprint(typed, own)).toBe(same);
  });
});
